package kr.oneroof.advisory.panel;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an expert can do, and when.
 *
 * @param fields what the expert is known for comes first
 * @param industries two digits KSIC each
 */
public record Skills(
        List<Field> fields, Set<Language> languages, Set<String> industries, Map<DayOfWeek, Stretch> hours) {
    public Skills {
        fields = List.copyOf(fields);
        languages = Set.copyOf(languages);
        industries = Set.copyOf(industries);
        hours = Map.copyOf(hours);
    }

    /** Hours of a day. */
    public record Stretch(LocalTime from, LocalTime until) {}
}
