package kr.oneroof.consultation.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What a list is narrowed to, as it stands in the address. What no filter understands narrows nothing.
 *
 * @param words to be searched for, all of them
 * @param from first day of receipt in Seoul
 * @param until last day of receipt
 * @param counted name of a {@link Measure}
 */
public record CaseFilter(String words, String status, String category, String consultant, String unit, String district,
        String channel, String outcome, String counted, String from, String until, String sort) {
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
        outcome = clean(outcome);
        counted = clean(counted);
        from = clean(from);
        until = clean(until);
        sort = clean(sort);
    }

    /** The records behind a figure. */
    static CaseFilter behind(Measure measure, YearMonth from, YearMonth until, Map<String, String> narrowed) {
        return new CaseFilter("", "", narrowed.getOrDefault("category", ""), "", "",
                narrowed.getOrDefault("district", ""), narrowed.getOrDefault("channel", ""), "",
                measure == Measure.RECEIVED ? "" : measure.name(), from.atDay(1).toString(),
                until.atEndOfMonth().toString(), "");
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
        return parameters.isEmpty() ? path : parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
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

    private Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("words", words);
        all.put("status", status);
        all.put("category", category);
        all.put("consultant", consultant);
        all.put("unit", unit);
        all.put("district", district);
        all.put("channel", channel);
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
                .replace("\0", "").strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
