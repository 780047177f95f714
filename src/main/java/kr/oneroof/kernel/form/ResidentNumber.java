package kr.oneroof.kernel.form;

import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;
import org.springframework.validation.Errors;

/**
 * The resident registration number (주민등록번호, 외국인등록번호) that people write into texts, and that no law lets us keep (개인정보
 * 보호법 제24조의2). Every form that is sent in is looked through before its controller sees it.
 */
public final class ResidentNumber {
    public static final String REFUSAL = "component.form.resident-number";

    /** What is written as a dash and is none to Unicode: a minus, a bullet, a line, vowels of Korea and Japan. */
    private static final String LIKE_DASHES = "\u02d7\u1173\u2043\u2212\u2500\u30fc~";

    /** What calls the number behind it a corporation's (법인등록번호), which has as many digits. */
    private static final Pattern OF_A_CORPORATION =
            Pattern.compile("\ubc95\uc778\\s*(?:\ub4f1\ub85d)?\\s*\ubc88\ud638[\\s:(\uc740\ub294]*$");

    /** Year, month and day of birth, what may stand between, the century and sex, and six more. */
    private static final Pattern WRITTEN =
            Pattern.compile("(?<!\\d)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])[\\h\\p{Pd}" + LIKE_DASHES
                    + "]{0,5}[1-8]\\d{6}(?!\\d)");

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\u034f\u115f\u1160]");

    private ResidentNumber() {}

    /** Whether one stands there, in digits of whatever width and with whatever is not seen among them. */
    public static boolean isIn(String text) {
        return isWritten(text)
                || isWritten(UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .replaceAll(""));
    }

    private static boolean isWritten(String text) {
        return WRITTEN.matcher(text).results().anyMatch(found -> !isOfACorporation(text, found));
    }

    /** Called so, and with the last digit that such a number has: weights one and two by turns. */
    private static boolean isOfACorporation(String text, MatchResult found) {
        if (!OF_A_CORPORATION.matcher(text.substring(0, found.start())).find()) {
            return false;
        }
        var digits = found.group()
                .chars()
                .filter(Character::isDigit)
                .map(Character::getNumericValue)
                .toArray();
        var sum = IntStream.range(0, digits.length - 1)
                .map(at -> digits[at] * (1 + at % 2))
                .sum();
        return (10 - sum % 10) % 10 == digits[digits.length - 1];
    }

    /** Whether one was found in this form: then nothing of it is kept, not even as a draft. */
    public static boolean isAmong(Errors errors) {
        return errors.getFieldErrors().stream().anyMatch(one -> REFUSAL.equals(one.getCode()));
    }

    /** Puts a word beside each field that has one, those in parts of the form too. */
    public static void refuse(Object form, Errors errors) {
        refuse("", form, errors);
    }

    private static void refuse(String path, Object form, Errors errors) {
        for (var field : Objects.requireNonNullElse(form.getClass().getRecordComponents(), new RecordComponent[0])) {
            if (field.isAnnotationPresent(AnyNumber.class)) {
                continue;
            }
            ReflectionUtils.makeAccessible(field.getAccessor());
            var typed = ReflectionUtils.invokeMethod(field.getAccessor(), form);
            if (typed instanceof Record part) {
                refuse(path + field.getName() + ".", part, errors);
            } else if (texts(typed).stream().anyMatch(one -> one instanceof String text && isIn(text))) {
                errors.rejectValue(path + field.getName(), REFUSAL);
            }
        }
    }

    private static Collection<?> texts(@Nullable Object typed) {
        return switch (typed) {
            case Map<?, ?> entries -> entries.values();
            case Collection<?> several -> several;
            case null -> List.of();
            default -> List.of(typed);
        };
    }
}
