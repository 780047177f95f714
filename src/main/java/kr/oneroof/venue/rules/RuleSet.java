package kr.oneroof.venue.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import kr.oneroof.venue.VenueRules;

/**
 * The rules of a facility from a day on (대관 규정). A booking keeps the version that it was made by.
 *
 * @param sample whether nobody decided them yet (예시)
 */
public record RuleSet(
        UUID id,
        Facility facility,
        LocalDate validFrom,
        boolean sample,
        VenueRules charges,
        List<Block> blocks,
        Times times,
        List<Discount> discounts) {
    private static final int WHOLE = 100;
    /** In minutes. */
    private static final int WHOLE_DAY = 24 * 60;

    public RuleSet {
        blocks = List.copyOf(blocks);
        discounts = List.copyOf(discounts);
    }

    /** A stretch of a day that is given out as one (시간대); one that ends before it begins goes over midnight. */
    public record Block(String code, LocalTime from, LocalTime until, boolean evening) {
        public boolean isOverMidnight() {
            return !until.isAfter(from);
        }

        public String messageKey() {
            return "venue.block." + code;
        }
    }

    /**
     * Deadlines and quotas.
     *
     * @param openDays so many days ahead at most one may ask, {@code leadDays} at least
     * @param decisionDays working days to decide
     * @param payDays calendar days to pay after the approval
     * @param depositPercent of the charge, given back after the use
     * @param mostPerMonth days of use of one company in a month
     * @param mostInARow days one after the other
     * @param closedOnHolidays whether Saturdays, Sundays and holidays are not given out
     */
    public record Times(
            int openDays,
            int leadDays,
            int decisionDays,
            int payDays,
            int depositPercent,
            int mostPerMonth,
            int mostInARow,
            boolean closedOnHolidays) {}

    /** Who pays less (감면). @param percent of the room alone @param proof whether a paper has to prove it */
    public record Discount(String code, int percent, boolean proof) {
        public String messageKey() {
            return "venue.discount." + code;
        }
    }

    public Optional<Block> block(String code) {
        return blocks.stream().filter(one -> one.code.equals(code)).findFirst();
    }

    public Optional<Discount> discount(String code) {
        return discounts.stream().filter(one -> one.code.equals(code)).findFirst();
    }

    /** Discounts do not add up: the largest one counts. */
    public int percent(Collection<String> codes) {
        return Math.min(
                WHOLE,
                codes.stream()
                        .map(this::discount)
                        .flatMap(Optional::stream)
                        .mapToInt(Discount::percent)
                        .max()
                        .orElse(0));
    }

    /**
     * Minutes that a day has to give out; blocks that overlap, such as the whole day beside the morning, count once.
     */
    public long minutesOfADay() {
        var minutes = 0L;
        var until = 0;
        for (var block :
                blocks.stream().sorted(Comparator.comparing(Block::from)).toList()) {
            var from = block.from().toSecondOfDay() / 60;
            var end = block.until().toSecondOfDay() / 60 + (block.isOverMidnight() ? WHOLE_DAY : 0);
            minutes += Math.max(0, end - Math.max(from, until));
            until = Math.max(until, end);
        }
        return minutes;
    }

    /** Whether one may ask today for that day. */
    public boolean takes(LocalDate day, LocalDate today) {
        return !day.isBefore(today.plusDays(times.leadDays)) && !day.isAfter(today.plusDays(times.openDays));
    }
}
