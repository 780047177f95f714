package kr.oneroof.kernel;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

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

    /**
     * The one number in what somebody typed: {@code [2026-000137]}, {@code #2026–000137}, {@code 2026000137}; empty
     * without one.
     */
    public static Optional<RequestNumber> typed(@Nullable String typed) {
        var found = SearchText.numbers(typed).distinct().toList();
        return found.size() == 1 ? Optional.of(new RequestNumber(found.getFirst())) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
