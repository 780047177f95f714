package kr.oneroof.company.web;

/** Phone numbers as they are kept: digits alone. */
final class PhoneDigits {
    private PhoneDigits() {
    }

    static String of(String typed) {
        var digits = typed.replaceAll("\\D", "");
        return typed.strip().startsWith("+82") ? "0" + digits.substring(2) : digits;
    }
}
