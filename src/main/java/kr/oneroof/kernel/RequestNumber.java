package kr.oneroof.kernel;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The one number of a request (접수번호), kept whatever service it moves to: {@code 2026-000137}.
 *
 * @param value year of filing in Seoul, hyphen, six digits
 */
public record RequestNumber(String value) implements Serializable {
    private static final Pattern FORM = Pattern.compile("20\\d{2}-\\d{6}");

    /** @throws IllegalArgumentException when the text is no request number */
    public RequestNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a request number: " + value);
        }
    }

    /** @throws IllegalArgumentException outside 1 to 999,999 */
    public static RequestNumber of(int year, long serial) {
        return new RequestNumber("%04d-%06d".formatted(year, serial));
    }

    @Override
    public String toString() {
        return value;
    }
}
