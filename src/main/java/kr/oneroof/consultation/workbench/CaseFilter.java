package kr.oneroof.consultation.workbench;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import kr.oneroof.dashboard.FigureFilter;

/**
 * What a list is narrowed to, as it stands in the address. What no filter understands narrows nothing.
 *
 * @param words to be searched for, all of them
 * @param from first day of receipt in Seoul
 * @param until last day of receipt
 * @param industry code of an {@link kr.oneroof.consultation.IndustryGroup}
 * @param size the company's size class
 * @param counted name of a {@link CaseMeasure}
 */
public record CaseFilter(
        String words,
        String status,
        String category,
        String consultant,
        String unit,
        String district,
        String channel,
        String industry,
        String size,
        String outcome,
        String counted,
        String from,
        String until,
        String sort) {
    /** Stands for an empty value, where empty means that nothing is narrowed. */
    static final String NONE = "-";

    private static final int LONGEST = 100;

    public CaseFilter {
        words = clean(words);
        status = clean(status);
        category = clean(category);
        consultant = clean(consultant);
        unit = clean(unit);
        district = clean(district);
        channel = clean(channel);
        industry = clean(industry);
        size = clean(size);
        outcome = clean(outcome);
        counted = clean(counted);
        from = clean(from);
        until = clean(until);
        sort = clean(sort);
    }

    /** The records behind a figure. */
    static CaseFilter behind(CaseMeasure measure, FigureFilter filter) {
        var all = new LinkedHashMap<>(filter.narrowed());
        all.put("counted", measure == CaseMeasure.RECEIVED ? "" : measure.name());
        all.put("from", filter.from().atDay(1).toString());
        all.put("until", filter.until().atEndOfMonth().toString());
        return of(all);
    }

    /** From the pieces of an address; what is missing narrows nothing. */
    public static CaseFilter of(Map<String, String> all) {
        UnaryOperator<String> piece = name -> all.getOrDefault(name, "");
        return new CaseFilter(
                piece.apply("words"),
                piece.apply("status"),
                piece.apply("category"),
                piece.apply("consultant"),
                piece.apply("unit"),
                piece.apply("district"),
                piece.apply("channel"),
                piece.apply("industry"),
                piece.apply("size"),
                piece.apply("outcome"),
                piece.apply("counted"),
                piece.apply("from"),
                piece.apply("until"),
                piece.apply("sort"));
    }

    /** What is behind the question mark of an address, taken apart again. */
    public static CaseFilter ofQuery(String query) {
        var all = new LinkedHashMap<String, String>();
        for (var piece : query.split("&")) {
            var cut = piece.indexOf('=');
            if (cut > 0) {
                all.put(piece.substring(0, cut), decoded(piece.substring(cut + 1)));
            }
        }
        return of(all);
    }

    private static String decoded(String piece) {
        try {
            return URLDecoder.decode(piece, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }

    /** Only what stands behind the question mark. */
    public String query() {
        return at("").replaceFirst("^\\?", "");
    }

    public CaseSort order() {
        return choice(CaseSort.class, sort).orElse(CaseSort.RECEIVED);
    }

    /** Whether nothing is narrowed. */
    public boolean isOpen() {
        return parameters().keySet().stream().allMatch("sort"::equals);
    }

    /** The same list under this path. */
    public String at(String path) {
        return at(path, "");
    }

    /** The page of the list that follows the cursor. */
    public String at(String path, String after) {
        var parameters = parameters();
        if (!after.isEmpty()) {
            parameters.put("after", after);
        }
        return parameters.isEmpty()
                ? path
                : parameters.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    Optional<LocalDate> firstDay() {
        return day(from);
    }

    Optional<LocalDate> lastDay() {
        return day(until);
    }

    static <E extends Enum<E>> Optional<E> choice(Class<E> type, String name) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("words", words);
        all.put("status", status);
        all.put("category", category);
        all.put("consultant", consultant);
        all.put("unit", unit);
        all.put("district", district);
        all.put("channel", channel);
        all.put("industry", industry);
        all.put("size", size);
        all.put("outcome", outcome);
        all.put("counted", counted);
        all.put("from", from);
        all.put("until", until);
        all.put("sort", sort);
        all.values().removeIf(String::isEmpty);
        return all;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static String clean(@Nullable String typed) {
        var text = Normalizer.normalize(Objects.requireNonNullElse(typed, ""), Normalizer.Form.NFC)
                .replace("\0", "")
                .strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
