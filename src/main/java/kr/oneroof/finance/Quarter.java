package kr.oneroof.finance;

import java.time.LocalDate;
import java.util.Optional;

import kr.oneroof.kernel.NotOnFile;

/**
 * A quarter of a year (분기), the stretch that banks claim for.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) {
    private static final int MONTHS = 3;

    /** @throws IllegalArgumentException when there is no such quarter */
    public Quarter {
        if (number < 1 || number > 4 || year < 1900 || year > 2199) {
            throw new IllegalArgumentException("No quarter: " + year + "-" + number);
        }
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(MONTHS).minusDays(1);
    }

    /** As addresses have it, {@code 2026-1}; empty when it is none. */
    public static Optional<Quarter> parse(String text) {
        return text.matches("(19|20|21)\\d\\d-[1-4]")
                ? Optional.of(new Quarter(Integer.parseInt(text.substring(0, 4)), text.charAt(5) - '0'))
                : Optional.empty();
    }

    /** @throws NotOnFile when it is none */
    public static Quarter require(String text) {
        return parse(text).orElseThrow(NotOnFile::new);
    }

    public Quarter before() {
        return of(firstDay().minusDays(1));
    }

    public Quarter next() {
        return of(lastDay().plusDays(1));
    }

    @Override
    public String toString() {
        return year + "-" + number;
    }
}
