package kr.oneroof.kernel.form;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Where what somebody else saved meanwhile is not what was typed: a form that comes back shows both. */
public final class Differences {
    private Differences() {}

    /** @param field as its label is named, parts joined by dots @param saved what stands now, in words; may be empty */
    public record Difference(String field, String saved) {}

    /**
     * Of what is typed as text or chosen from a list.
     *
     * @param saved the form as it would be filled from what stands now
     * @param typed a form of the same kind
     * @param words of what can be chosen, by code
     */
    public static List<Difference> between(Record saved, Record typed, Map<String, String> words) {
        var all = new ArrayList<Difference>();
        compare("", saved, typed, all);
        return all.stream()
                .map(one -> new Difference(one.field, words.getOrDefault(one.saved, one.saved)))
                .toList();
    }

    private static void compare(String before, Record saved, Record typed, List<Difference> all) {
        for (var part : saved.getClass().getRecordComponents()) {
            var one = value(part, saved);
            var other = value(part, typed);
            if (one instanceof Record inner && other instanceof Record typedInner) {
                compare(before + part.getName() + ".", inner, typedInner, all);
            } else if (one instanceof String text && !Objects.equals(text, other)) {
                all.add(new Difference(before + part.getName(), text));
            }
        }
    }

    private static @Nullable Object value(RecordComponent part, Record holder) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
