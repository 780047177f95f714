package kr.oneroof.advisory.panel;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A firm as somebody names it.
 *
 * @param businessNumber ten digits, or empty when it is not known
 */
public record Firm(String name, String businessNumber) {
    /** Jusikhoesa, yuhanhoesa, and what is left of their short forms in brackets; blanks and dots. */
    private static final Pattern LEGAL_FORM =
            Pattern.compile("\\([\uC8FC\uC720]\\)|\u321C|\uC8FC\uC2DD\uD68C\uC0AC|\uC720\uD55C\uD68C\uC0AC|[\\s.,]");

    /** The same business number, or the same name without blanks and legal form. */
    public boolean isSameAs(Firm other) {
        return !businessNumber.isEmpty() && businessNumber.equals(other.businessNumber) || key().equals(other.key());
    }

    /** The name without blanks and legal form: 주식회사 한빛정밀, (주)한빛정밀 and 한빛 정밀 are one. */
    public String key() {
        var plain = LEGAL_FORM.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? name.strip() : plain;
    }
}
