package kr.oneroof.consultation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What the applicant still owes (보완요구, 민원 처리에 관한 법률 시행령 제24조·제25조).
 *
 * @param until the last day on which it is in time, in Seoul
 * @param extensions how often the applicant asked for more time
 */
@Embeddable
public record Demand(
        @Column(name = "demand_kind") @Enumerated(EnumType.STRING)
        Kind kind,

        @Column(name = "demand_until") LocalDate until,
        @Column(name = "demand_extensions") int extensions) {
    /** How often an applicant may ask for more time (제24조 제2항). */
    public static final int MOST_EXTENSIONS = 2;
    /** How many days the one further demand may leave (제24조 제3항). */
    public static final int MOST_DAYS_OF_LAST = 10;
    /** How many days from today a period may end at most, so that no clock stands still for ever. */
    public static final int MOST_DAYS = 90;

    /** The first demand, and the one that may follow when it was missed. */
    public enum Kind {
        FIRST,
        LAST;

        public String messageKey() {
            return "supplement.kind." + name();
        }
    }

    static Demand first(LocalDate until) {
        return new Demand(Kind.FIRST, until, 0);
    }

    public boolean hasRunOut(LocalDate today) {
        return today.isAfter(until);
    }

    /** Whether another demand may follow: once, when the first was missed. */
    public boolean mayBeRepeated(LocalDate today) {
        return kind == Kind.FIRST && hasRunOut(today);
    }

    /** Whether the case may be sent back (반려): only when the last demand was missed too (제25조 제1항). */
    public boolean allowsReturn(LocalDate today) {
        return kind == Kind.LAST && hasRunOut(today);
    }

    public boolean mayBeExtended(LocalDate today) {
        return kind == Kind.FIRST && extensions < MOST_EXTENSIONS && !hasRunOut(today);
    }

    /** How often the applicant may still ask for more time. */
    public int extensionsLeft() {
        return kind == Kind.LAST ? 0 : MOST_EXTENSIONS - extensions;
    }

    /** @throws DemandRefused unless the first was missed and the new day lies within 10 days */
    Demand repeated(LocalDate newDay, LocalDate today) {
        if (!mayBeRepeated(today)) {
            throw new DemandRefused(kind == Kind.LAST ? "already-last" : "still-running");
        }
        if (ChronoUnit.DAYS.between(today, newDay) > MOST_DAYS_OF_LAST) {
            throw new DemandRefused("longer-than-last");
        }
        return new Demand(Kind.LAST, newDay, 0);
    }

    /** @throws DemandRefused for a third time, after the last day, or to a day that is not later or too late */
    Demand extendedTo(LocalDate newDay, LocalDate today) {
        if (kind == Kind.LAST) {
            throw new DemandRefused("last");
        }
        if (extensions == MOST_EXTENSIONS) {
            throw new DemandRefused("third");
        }
        if (hasRunOut(today)) {
            throw new DemandRefused("run-out");
        }
        if (!newDay.isAfter(until)) {
            throw new DemandRefused("not-later");
        }
        if (newDay.isAfter(today.plusDays(MOST_DAYS))) {
            throw new DemandRefused("too-late");
        }
        return new Demand(kind, newDay, extensions + 1);
    }
}
