package kr.oneroof.company;

import java.text.Normalizer;

/**
 * A business registration number (사업자등록번호): ten digits, the last of which checks the others.
 *
 * @param value ten digits without hyphens
 */
public record BusinessNumber(String value) {
    private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};
    private static final int DIGITS = 10;

    /** @throws IllegalArgumentException when the digits do not check */
    public BusinessNumber {
        if (!checks(value)) {
            throw new IllegalArgumentException("Not a business number: " + value);
        }
    }

    /** As people type it: hyphens, spaces and full-width digits are fine. */
    public static BusinessNumber typed(String text) {
        return new BusinessNumber(digits(text));
    }

    /** Whether what was typed is a business number. */
    public static boolean isOne(String text) {
        return checks(digits(text));
    }

    private static String digits(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\-–—]", "");
    }

    private static boolean checks(String digits) {
        if (!digits.matches("[0-9]{10}")) {
            return false;
        }
        var sum = digit(digits, 8) * WEIGHTS[8] / DIGITS;
        for (var place = 0; place < WEIGHTS.length; place++) {
            sum += digit(digits, place) * WEIGHTS[place];
        }
        // Without the outer remainder, numbers that end in 0 would be refused.
        return (DIGITS - sum % DIGITS) % DIGITS == digit(digits, 9);
    }

    private static int digit(String digits, int place) {
        return digits.charAt(place) - '0';
    }

    @Override
    public String toString() {
        return value;
    }
}
