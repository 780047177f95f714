package kr.oneroof.dashboard;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A number, its words, and the page on which it can be counted by hand.
 *
 * @param messageKey its name; {@code <messageKey>.formula} says how it is reckoned
 * @param value empty when there is nothing to reckon it from, or when it is hidden
 * @param unit message key of the unit: {@code figure.unit.cases}, {@code .percent}, {@code .days}; {@code <unit>.by} is
 *     that of a difference
 * @param recordsPath list page with exactly the records behind the number, empty when it is hidden
 */
public record Figure(String messageKey, @Nullable BigDecimal value, String unit, String recordsPath) {
    /** One that would tell about single companies. */
    public static Figure hidden(String messageKey) {
        return new Figure(messageKey, null, "figure.hidden", "");
    }

    public boolean isHidden() {
        return recordsPath.isEmpty();
    }
}
