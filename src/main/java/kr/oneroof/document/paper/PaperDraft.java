package kr.oneroof.document.paper;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.CompanyId;

/**
 * What is to be issued.
 *
 * @param kind lower case with hyphens, at most 40
 * @param subject the record that it is about; whoever a {@link kr.oneroof.document.FileAccess} lets at it may have the
 *     paper
 * @param company whose paper it is, if a company's
 * @param holder to whom it is given, as it is printed
 * @param template a Thymeleaf page that makes well-formed XHTML; it finds {@code paper} beside the facts
 * @param facts what the template shows
 */
public record PaperDraft(
        String kind,
        String subject,
        @Nullable CompanyId company,
        String holder,
        String template,
        Map<String, Object> facts) {
    public PaperDraft {
        facts = Map.copyOf(facts);
    }
}
