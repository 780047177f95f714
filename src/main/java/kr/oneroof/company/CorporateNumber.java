package kr.oneroof.company;

/**
 * The check of a corporate registration number (법인등록번호, 13 digits). Newer numbers may no longer carry a check digit, so
 * a mismatch is worth a warning, never a refusal.
 */
public final class CorporateNumber {
    private CorporateNumber() {}

    public static boolean checks(String digits) {
        if (!digits.matches("[0-9]{13}")) {
            return false;
        }
        var sum = 0;
        for (var place = 0; place < 12; place++) {
            sum += (digits.charAt(place) - '0') * (place % 2 == 0 ? 1 : 2);
        }
        return (10 - sum % 10) % 10 == digits.charAt(12) - '0';
    }
}
