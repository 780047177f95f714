package kr.oneroof.document.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/** The number format of a cell: which of its sections shows a number, and what of the number that section shows. */
final class CellFormat {
    private static final Pattern CONDITION =
            Pattern.compile("\\[\\s*(<=|>=|<>|<|>|=)\\s*(-?\\d{1,15}(?:\\.\\d{1,15})?)\\s*\\]");

    static final CellFormat PLAIN = of("General");
    static final CellFormat PERCENT = of("0.00%");
    static final CellFormat DATE = of("yyyy-mm-dd");

    private final List<FormatSection> sections;
    private final List<@Nullable DoublePredicate> conditions;

    private CellFormat(List<String> codes) {
        this.sections = codes.stream().map(FormatSection::of).toList();
        this.conditions = new ArrayList<>();
        for (var code : codes) {
            conditions.add(condition(code));
        }
    }

    /** @param id under which Excel knows it @param code null where the file does not spell it out */
    static CellFormat of(int id, @Nullable String code) {
        if (code == null || code.isBlank()) {
            if (isEastAsianDate(id)) {
                return DATE;
            }
            var known = BuiltinFormats.getBuiltinFormat(id);
            return known == null ? PLAIN : of(isOfTheOwnCurrency(id) ? known.replace("$", "") : known);
        }
        return of(isOfTheOwnCurrency(id) ? code.replace("$", "") : code);
    }

    /** Excel of Korea, Japan and China knows these without spelling them out; all of them are days or times. */
    private static boolean isEastAsianDate(int id) {
        return id >= 27 && id <= 36 || id >= 50 && id <= 58;
    }

    /** Excel shows these in the currency of its own country, whatever sign is written down. */
    private static boolean isOfTheOwnCurrency(int id) {
        return id >= 5 && id <= 8 || id >= 37 && id <= 44;
    }

    static CellFormat of(String code) {
        return new CellFormat(split(code));
    }

    private static List<String> split(String code) {
        var codes = new ArrayList<String>();
        var quoted = false;
        var from = 0;
        for (var at = 0; at < code.length(); at++) {
            var one = code.charAt(at);
            if (one == '"') {
                quoted = !quoted;
            } else if (one == '\\') {
                at++;
            } else if (one == ';' && !quoted) {
                codes.add(code.substring(from, at));
                from = at + 1;
            }
        }
        codes.add(code.substring(from));
        return codes;
    }

    private static @Nullable DoublePredicate condition(String code) {
        var found = CONDITION.matcher(code);
        if (!found.find()) {
            return null;
        }
        var bound = Double.parseDouble(found.group(2));
        return switch (found.group(1)) {
            case "<" -> value -> value < bound;
            case "<=" -> value -> value <= bound;
            case ">" -> value -> value > bound;
            case ">=" -> value -> value >= bound;
            case "<>" -> value -> value != bound;
            default -> value -> value == bound;
        };
    }

    /**
     * What the sender sees, written so that it reads one way alone: {@code 5%}, {@code 2026-11-30}, {@code 0.3}.
     *
     * @param raw as the file keeps it
     * @param from1904 whether the workbook counts days from 1904 on
     */
    String words(String raw, boolean from1904) {
        double value;
        try {
            value = Double.parseDouble(raw.strip());
        } catch (NumberFormatException none) {
            return raw.strip();
        }
        return Double.isFinite(value) ? section(value).words(value, raw, from1904) : raw.strip();
    }

    /** The fourth section is for text. */
    private FormatSection section(double value) {
        if (sections.size() == 1) {
            return sections.getFirst();
        }
        var first = conditions.getFirst();
        var second = conditions.get(1);
        if (first != null && first.test(value)) {
            return sections.getFirst();
        }
        if (second != null) {
            return second.test(value) ? sections.get(1) : first == null ? sections.getFirst() : sections.getLast();
        }
        if (sections.size() == 2) {
            return first != null || value < 0 ? sections.get(1) : sections.getFirst();
        }
        return value < 0 ? sections.get(1) : first == null && value > 0 ? sections.getFirst() : sections.get(2);
    }
}
