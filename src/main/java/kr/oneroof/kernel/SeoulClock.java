package kr.oneroof.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.springframework.stereotype.Component;

/**
 * The clock on the wall. It can be set to another moment for a stretch of code: the demo town and tests live by that.
 */
@Component("clock")
public class SeoulClock extends Clock {
    /** Where the centre stands; every deadline is meant there. */
    public static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    /**
     * System property: the moment in Seoul that the clock shows when the process starts, such as
     * {@code 2026-12-01T09:30}. Tests name it, so that no result depends on the day of the run; without it the clock
     * shows the machine's time.
     */
    public static final String STARTS_AT = "oneroof.clock.starts-at";

    private static final Clock WALL = wall(System.getProperty(STARTS_AT, ""));
    private static final ScopedValue<Instant> SET_TO = ScopedValue.newInstance();

    /** Runs the code as if it were {@code moment}. */
    public static void at(Instant moment, Runnable code) {
        ScopedValue.where(SET_TO, moment).run(code);
    }

    /** Runs the code as if it were {@code moment} in Seoul. */
    public static void at(LocalDateTime moment, Runnable code) {
        at(moment.atZone(SEOUL).toInstant(), code);
    }

    private static Clock wall(String startsAt) {
        if (startsAt.isBlank()) {
            return Clock.systemUTC();
        }
        var start = LocalDateTime.parse(startsAt).atZone(SEOUL).toInstant();
        return Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), start));
    }

    /** What the clock shows outside of any stretch of code for which it is set: when machinery, not people, acts. */
    public static Instant onTheWall() {
        return WALL.instant();
    }

    /** By how far this stretch of code runs ahead of the wall; nought where nobody set the clock, less in the past. */
    public static Duration ahead() {
        return SET_TO.isBound() ? Duration.between(WALL.instant(), SET_TO.get()) : Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return SET_TO.isBound() ? SET_TO.get() : WALL.instant();
    }

    /** The day in Seoul that any clock shows. */
    public static LocalDate dayOf(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), SEOUL);
    }

    /** Today in Seoul. */
    public LocalDate today() {
        return dayOf(this);
    }

    /** Now in Seoul, as a watch there shows it. */
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(instant(), SEOUL);
    }

    @Override
    public ZoneId getZone() {
        return SEOUL;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return WALL.withZone(zone);
    }
}
