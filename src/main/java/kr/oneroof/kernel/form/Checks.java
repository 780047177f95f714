package kr.oneroof.kernel.form;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.Errors;

import kr.oneroof.kernel.TypedInput;

/**
 * Looks at what was typed, and puts what is wrong beside the field. The field's name stands under {@code ROOM.label},
 * what only one module says under {@code ROOM.form}.
 */
public final class Checks {
    private static final Set<String> COMMON = Set.of("needed", "long", "day", "number", "choose");

    private final Errors errors;
    private final String room;

    private Checks(Errors errors, String room) {
        this.errors = errors;
        this.room = room;
    }

    /** @param module beginning of the message keys */
    public static Checks on(Errors errors, String room) {
        return new Checks(errors, room);
    }

    /** Text that must be there. */
    public Checks text(String field, String typed, int most) {
        return typed.isEmpty() ? reject(field, "needed") : optional(field, typed, most);
    }

    /**
     * Looks again for a {@link ResidentNumber}: what is checked may come from a draft, and not from a form just sent.
     */
    public Checks optional(String field, String typed, int most) {
        if (ResidentNumber.isIn(typed)) {
            return refuseResidentNumber(field);
        }
        return typed.length() > most ? reject(field, "long", most) : this;
    }

    public Checks day(String field, String typed) {
        return TypedInput.day(typed).isEmpty() ? reject(field, "day") : this;
    }

    public Checks dayIfAny(String field, String typed) {
        return typed.isEmpty() ? this : day(field, typed);
    }

    public Checks number(String field, String typed, long least, long most) {
        if (!typed.matches("\\d{1,12}") || Long.parseLong(typed) < least || Long.parseLong(typed) > most) {
            return reject(field, "number", least, most);
        }
        return this;
    }

    public <E extends Enum<E>> Checks choice(String field, Class<E> choices, String typed) {
        return TypedInput.choice(choices, typed).isEmpty() ? reject(field, "choose") : this;
    }

    /** @param why tail of the message key */
    public Checks that(boolean holds, String field, String why) {
        return holds ? this : reject(field, why);
    }

    private Checks refuseResidentNumber(String field) {
        if (errors.getFieldErrors(field).stream().noneMatch(one -> ResidentNumber.REFUSAL.equals(one.getCode()))) {
            errors.rejectValue(field, ResidentNumber.REFUSAL);
        }
        return this;
    }

    private Checks reject(String field, String why, Object... facts) {
        var name = new DefaultMessageSourceResolvable(room + ".label." + field);
        errors.rejectValue(
                field,
                (COMMON.contains(why) ? "component" : room) + ".form." + why,
                Stream.concat(Stream.of(name), Arrays.stream(facts)).toArray(),
                null);
        return this;
    }
}
