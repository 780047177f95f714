package kr.oneroof.venue.tools;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.Won;
import kr.oneroof.venue.VenueCharge;
import kr.oneroof.venue.VenueRules;

/** What somebody asks, by the names that programs use; text until it is understood. */
record ChargeQuestion(
        @Nullable String base_won,
        @Nullable String evening,
        @Nullable String holiday,
        @Nullable String blocks,
        @Nullable String discount_percent,
        @Nullable String equipment_won,
        @Nullable String overtime_minutes,
        @Nullable String cancelled_days_before,
        @Nullable String cause) {
    private static final int MOST_BLOCKS = 400;
    private static final int MOST_MINUTES = 1_440;

    boolean isBlank() {
        return TypedInput.text(base_won).isEmpty();
    }

    /** Fields that are not understood. */
    List<String> wrong() {
        var wrong = new ArrayList<String>();
        need(wrong, "base_won", isNumber(base_won, 1_000_000_000));
        need(
                wrong,
                "blocks",
                isNumber(blocks, MOST_BLOCKS) && !TypedInput.number(blocks).equals("0"));
        need(wrong, "evening", isFlag(evening));
        need(wrong, "holiday", isFlag(holiday));
        need(wrong, "discount_percent", isMissing(discount_percent) || isNumber(discount_percent, 100));
        need(wrong, "equipment_won", isMissing(equipment_won) || isNumber(equipment_won, 1_000_000_000));
        need(wrong, "overtime_minutes", isMissing(overtime_minutes) || isNumber(overtime_minutes, MOST_MINUTES));
        need(
                wrong,
                "cancelled_days_before",
                isMissing(cancelled_days_before)
                        || TypedInput.number(cancelled_days_before).matches("-?\\d{1,4}"));
        need(
                wrong,
                "cause",
                isMissing(cause)
                        || TypedInput.choice(VenueRules.Cause.class, cause).isPresent());
        return wrong;
    }

    private static void need(List<String> wrong, String field, boolean holds) {
        if (!holds) {
            wrong.add(field);
        }
    }

    VenueCharge charge(VenueRules rules) {
        return VenueCharge.of(
                rules,
                new VenueCharge.Use(
                        new Won(number(base_won)),
                        new VenueCharge.Block(isTrue(evening), isTrue(holiday)),
                        (int) number(blocks),
                        (int) number(discount_percent),
                        new Won(number(equipment_won)),
                        (int) number(overtime_minutes)));
    }

    /** What comes back when it is cancelled; null when nobody asks. */
    @Nullable
    Won refund(VenueRules rules, Won paid) {
        return isMissing(cancelled_days_before)
                ? null
                : rules.refund(
                        paid,
                        (int) number(cancelled_days_before),
                        TypedInput.choice(VenueRules.Cause.class, cause).orElse(VenueRules.Cause.APPLICANT));
    }

    private static boolean isMissing(@Nullable String typed) {
        return TypedInput.text(typed).isEmpty();
    }

    private static boolean isNumber(@Nullable String typed, long most) {
        return TypedInput.number(typed).matches("\\d{1,10}") && number(typed) <= most;
    }

    private static long number(@Nullable String typed) {
        return isMissing(typed) ? 0 : Long.parseLong(TypedInput.number(typed));
    }

    private static boolean isFlag(@Nullable String typed) {
        return isMissing(typed) || TypedInput.text(typed).matches("true|false|on");
    }

    private static boolean isTrue(@Nullable String typed) {
        return TypedInput.text(typed).matches("true|on");
    }
}
