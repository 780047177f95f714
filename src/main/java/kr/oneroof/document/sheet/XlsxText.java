package kr.oneroof.document.sheet;

import java.util.regex.Pattern;

/** Words as a cell of a workbook can hold them (ECMA-376 part 1, 22.9.2.19 ST_Xstring; limits of Excel). */
final class XlsxText {
    /** UTF-16 units of one cell. */
    static final int LONGEST = 32_767;

    private static final int LONGEST_NAME = 28;
    /** Reads like an escaped sign, so that its underscore has to be escaped itself. */
    private static final Pattern LIKE_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxText() {}

    /** Without what XML cannot say, cut to what a cell holds. */
    static String of(String words) {
        var said = new StringBuilder(words.length());
        words.codePoints().filter(XlsxText::isSaid).forEach(said::appendCodePoint);
        var escaped = LIKE_ESCAPE.matcher(said).replaceAll("_x005F_");
        return cut(escaped, LONGEST);
    }

    /**
     * A sheet's name holds 31 signs and none of those that addresses use; three are kept for the number of further
     * sheets.
     */
    static String sheetName(String title) {
        return cut(title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip(), LONGEST_NAME);
    }

    /** How many signs of an ordinary font a cell takes; Hangul and Hanja take two each. */
    static int width(Cell cell) {
        return switch (cell) {
            case Cell.Text text ->
                text.words()
                        .lines()
                        .mapToInt(line ->
                                line.chars().map(sign -> sign < 0x1100 ? 1 : 2).sum())
                        .max()
                        .orElse(0);
            case Cell.Whole whole -> "%,d".formatted(whole.number()).length();
            case Cell.Day _ -> "2026-12-09".length();
            case Cell.Moment _ -> "2026-12-09 18:00".length();
        };
    }

    private static String cut(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        var end = Character.isHighSurrogate(words.charAt(longest - 1)) ? longest - 1 : longest;
        return words.substring(0, end);
    }

    private static boolean isSaid(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || sign >= 0x20 && sign <= 0xD7FF
                || sign >= 0xE000 && sign <= 0xFFFD
                || sign >= 0x1_0000;
    }
}
