package kr.oneroof.venue;

import java.util.Comparator;
import java.util.List;

import kr.oneroof.kernel.Won;

/**
 * By which rules a facility is charged, as they stood from a day on (대관 요금 규칙). Every percentage is cut to whole won.
 *
 * @param eveningPercent added to the base for an evening block, {@code holidayPercent} for Saturdays, Sundays and
 *     holidays
 * @param overtime by how long somebody stays beyond the end, the shortest first
 * @param refund by how many days before the use it is cancelled, the longest first
 * @param vatPercent of all, added at the end
 * @param roundTo the total and what is paid back are cut to so many won
 */
public record VenueRules(
        String name,
        int eveningPercent,
        int holidayPercent,
        List<Overtime> overtime,
        List<Refund> refund,
        int vatPercent,
        int roundTo) {
    private static final int WHOLE = 100;

    public VenueRules {
        overtime = overtime.stream()
                .sorted(Comparator.comparingInt(Overtime::underMinutes))
                .toList();
        refund = refund.stream()
                .sorted(Comparator.comparingInt(Refund::days).reversed())
                .toList();
    }

    /** @param underMinutes shorter than that; the last step holds for whatever is longer @param percent of the base */
    public record Overtime(int underMinutes, int percent) {}

    /** @param days at least so many before the use @param percent of what was paid */
    public record Refund(int days, int percent) {}

    /** Why somebody does not come: only what the applicant caused costs anything. */
    public enum Cause {
        APPLICANT,
        CENTRE,
        FORCE_MAJEURE;

        public String messageKey() {
            return "venue.cause." + name();
        }
    }

    /** The sample rule set of the business centre (예시). */
    public static VenueRules sample() {
        return new VenueRules(
                "sample",
                30,
                30,
                List.of(
                        new Overtime(1, 0),
                        new Overtime(60, 20),
                        new Overtime(180, 50),
                        new Overtime(Integer.MAX_VALUE, 100)),
                List.of(new Refund(7, 100), new Refund(3, 90), new Refund(1, 70), new Refund(0, 0)),
                10,
                10);
    }

    int blockPercent(boolean evening, boolean holiday) {
        return WHOLE + (evening ? eveningPercent : 0) + (holiday ? holidayPercent : 0);
    }

    /** @param minutes beyond the end, not below 0 */
    int overtimePercent(int minutes) {
        return minutes <= 0
                ? 0
                : overtime.stream()
                        .filter(step -> minutes < step.underMinutes)
                        .findFirst()
                        .map(Overtime::percent)
                        .orElse(WHOLE);
    }

    /** @param daysBefore the use; 0 on the day itself, below that afterwards */
    public Won refund(Won paid, int daysBefore, Cause cause) {
        var percent = cause != Cause.APPLICANT
                ? WHOLE
                : refund.stream()
                        .filter(step -> daysBefore >= step.days)
                        .findFirst()
                        .map(Refund::percent)
                        .orElse(0);
        return percent == WHOLE ? paid : rounded(share(paid.amount(), percent));
    }

    Won rounded(long won) {
        return new Won(won / roundTo * roundTo);
    }

    /** Cut to whole won. */
    static long share(long won, int percent) {
        return Math.multiplyExact(won, (long) percent) / WHOLE;
    }
}
