package kr.oneroof.consultation.casebook;

import java.util.List;

import kr.oneroof.kernel.form.Refused;

/** An article still tells whose case it was. The words found stay inside: pages show them, logs never. */
public class IdentityRevealed extends Refused {
    private static final long serialVersionUID = 1L;
    private final transient List<String> found;

    IdentityRevealed(List<String> found) {
        super("identity.article.answer", "identity stands in the article", String.join(", ", found));
        this.found = List.copyOf(found);
    }

    public List<String> found() {
        return found;
    }
}
