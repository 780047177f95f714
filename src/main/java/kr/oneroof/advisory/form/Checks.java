package kr.oneroof.advisory.form;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.Errors;

import kr.oneroof.kernel.Typed;

/** Looks at what was typed, and puts what is wrong beside the field; the field's name stands under {@code advisory.label}. */
public final class Checks {
    private static final Pattern RESIDENT_NUMBER = Pattern.compile(
            "(?<!\\d)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])[- ]?[1-8]\\d{6}(?!\\d)");

    private final Errors errors;

    private Checks(Errors errors) {
        this.errors = errors;
    }

    public static Checks on(Errors errors) {
        return new Checks(errors);
    }

    /** Text that must be there. */
    public Checks text(String field, String typed, int most) {
        return typed.isEmpty() ? reject(field, "needed") : optional(field, typed, most);
    }

    /** No resident number: no law lets us keep it (개인정보 보호법 제24조의2). */
    public Checks optional(String field, String typed, int most) {
        if (RESIDENT_NUMBER.matcher(typed).find()) {
            return reject(field, "resident-number");
        }
        return typed.length() > most ? reject(field, "long", most) : this;
    }

    public Checks day(String field, String typed) {
        return Typed.day(typed).isEmpty() ? reject(field, "day") : this;
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
        return Typed.choice(choices, typed).isEmpty() ? reject(field, "choose") : this;
    }

    /** @param why tail of the message key */
    public Checks that(boolean holds, String field, String why) {
        return holds ? this : reject(field, why);
    }

    private Checks reject(String field, String why, Object... facts) {
        var name = new DefaultMessageSourceResolvable("advisory.label." + field);
        errors.rejectValue(field, "advisory.form." + why,
                Stream.concat(Stream.of(name), Arrays.stream(facts)).toArray(), null);
        return this;
    }
}
