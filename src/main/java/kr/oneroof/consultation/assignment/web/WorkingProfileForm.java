package kr.oneroof.consultation.assignment.web;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.assignment.OwnHours;
import kr.oneroof.consultation.assignment.WorkingProfile;
import kr.oneroof.kernel.TypedInput;

/**
 * A working profile as typed, by the name of its field: {@code from-1} to {@code until-7} for the hours,
 * {@code level-TRADE} for skills, {@code mostOpen}, {@code takesComplex}. The last three are the director's.
 *
 * @param wrong message keys by field
 */
record WorkingProfileForm(Map<String, String> typed, Map<String, String> wrong) {
    private static final int MOST = 200;

    static WorkingProfileForm of(WorkingProfile profile) {
        var typed = new HashMap<String, String>();
        profile.hours().forEach((day, own) -> {
            typed.put("from-" + day.getValue(), own.from().toString());
            typed.put("until-" + day.getValue(), own.until().toString());
        });
        profile.skills().forEach((category, level) -> typed.put("level-" + category, String.valueOf(level)));
        typed.put("mostOpen", String.valueOf(profile.mostOpen()));
        typed.put("takesComplex", String.valueOf(profile.takesComplex()));
        return new WorkingProfileForm(typed, new LinkedHashMap<>());
    }

    static WorkingProfileForm typed(Map<String, String> parameters) {
        return new WorkingProfileForm(parameters, new LinkedHashMap<>());
    }

    public String text(String field) {
        return TypedInput.text(typed.get(field));
    }

    /** What only the director decides stays as it was when somebody else typed it. */
    Optional<WorkingProfile> understand(WorkingProfile before, boolean director) {
        var hours = hours();
        var skills = director ? skills() : before.skills();
        var most = director ? mostOpen() : before.mostOpen();
        var complex = director ? text("takesComplex").equals("true") : before.takesComplex();
        return wrong.isEmpty()
                ? Optional.of(new WorkingProfile(skills, hours, before.leaves(), most, complex, true))
                : Optional.empty();
    }

    private Map<DayOfWeek, OwnHours> hours() {
        var hours = new EnumMap<DayOfWeek, OwnHours>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            var from = text("from-" + day.getValue());
            var until = text("until-" + day.getValue());
            if (!from.isEmpty() || !until.isEmpty()) {
                stretch(from, until)
                        .ifPresentOrElse(
                                own -> hours.put(day, own),
                                () -> wrong.put("from-" + day.getValue(), "assignment.hours.wrong"));
            }
        }
        return hours;
    }

    private static Optional<OwnHours> stretch(String from, String until) {
        try {
            return Optional.of(new OwnHours(LocalTime.parse(from), LocalTime.parse(until)));
        } catch (DateTimeException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private Map<Category, Integer> skills() {
        var skills = new EnumMap<Category, Integer>(Category.class);
        for (var category : Category.values()) {
            switch (text("level-" + category)) {
                case "", "0" -> {}
                case "1", "2", "3" -> skills.put(category, Integer.valueOf(text("level-" + category)));
                default -> wrong.put("level-" + category, "assignment.level.wrong");
            }
        }
        return skills;
    }

    private int mostOpen() {
        if (text("mostOpen").matches("\\d{1,3}") && Integer.parseInt(text("mostOpen")) <= MOST) {
            return Integer.parseInt(text("mostOpen"));
        }
        wrong.put("mostOpen", "assignment.most.wrong");
        return 0;
    }
}
