package kr.oneroof.consultation.casebook;

import java.util.List;

/** An article still tells whose case it was. The words found stay inside: pages show them, logs never. */
public class IdentityStands extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<String> found;

    IdentityStands(List<String> found) {
        super("Identity stands in the article", null, false, false);
        this.found = List.copyOf(found);
    }

    public List<String> found() {
        return found;
    }
}
