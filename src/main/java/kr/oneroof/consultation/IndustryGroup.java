package kr.oneroof.consultation;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What trade a company is in, as figures tell them apart (업종): a division of manufacturing such as {@code C25}, or else
 * a section such as {@code G} of the Korean standard industrial classification (한국표준산업분류, 11th revision).
 *
 * @param code empty while the company has not said
 */
public record IndustryGroup(String code) {
    /** First division of each section. */
    private static final NavigableMap<Integer, String> SECTIONS = new TreeMap<>(Map.ofEntries(
            Map.entry(1, "A"),
            Map.entry(5, "B"),
            Map.entry(10, "C"),
            Map.entry(35, "D"),
            Map.entry(36, "E"),
            Map.entry(41, "F"),
            Map.entry(45, "G"),
            Map.entry(49, "H"),
            Map.entry(55, "I"),
            Map.entry(58, "J"),
            Map.entry(64, "K"),
            Map.entry(68, "L"),
            Map.entry(70, "M"),
            Map.entry(74, "N"),
            Map.entry(84, "O"),
            Map.entry(85, "P"),
            Map.entry(86, "Q"),
            Map.entry(90, "R"),
            Map.entry(94, "S"),
            Map.entry(97, "T"),
            Map.entry(99, "U")));

    private static final int LAST_OF_MANUFACTURING = 34;
    private static final int DIVISION = 2;

    /** All there can be, in the order of their codes. */
    public static List<IndustryGroup> all() {
        return SECTIONS.entrySet().stream()
                .flatMap(section -> section.getValue().equals("C")
                        ? IntStream.rangeClosed(section.getKey(), LAST_OF_MANUFACTURING)
                                .mapToObj(division -> "C" + division)
                        : Stream.of(section.getValue()))
                .map(IndustryGroup::new)
                .toList();
    }

    public String messageKey() {
        return "desk.industry." + code;
    }

    /** @param industry five digits, or empty */
    public static IndustryGroup of(String industry) {
        if (!industry.matches("[0-9]{5}")) {
            return new IndustryGroup("");
        }
        var division = industry.substring(0, DIVISION);
        var section = SECTIONS.floorEntry(Integer.parseInt(division));
        if (section == null) {
            return new IndustryGroup("");
        }
        return new IndustryGroup(section.getValue().equals("C") ? "C" + division : section.getValue());
    }
}
