package kr.oneroof.advisory.engagement;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A meeting of expert and company (자문 회차).
 *
 * @param minutes really held; null until then
 * @param late cancelled by the company with less than a day to go
 */
public record AdviceSession(
        UUID id,
        LocalDateTime starts,
        LocalDateTime ends,
        Mode mode,
        State state,
        @Nullable Integer minutes,
        String content,
        boolean late) {
    /** At the company, at the centre, by video, by telephone. */
    public enum Mode {
        VISIT,
        CENTRE,
        VIDEO,
        PHONE;

        public String messageKey() {
            return "advisory.mode." + name();
        }
    }

    /** Only one that is planned may still become something. */
    public enum State {
        PLANNED,
        HELD,
        NO_SHOW_COMPANY,
        NO_SHOW_ADVISOR,
        CANCELLED;

        public String messageKey() {
            return "advisory.session.state." + name();
        }
    }

    /** When and how. */
    public record Slot(LocalDateTime starts, LocalDateTime ends, Mode mode) {
        /** @throws IllegalArgumentException when it would end before it begins */
        public Slot {
            if (!ends.isAfter(starts)) {
                throw new IllegalArgumentException("Ends before it begins");
            }
        }

        int minutes() {
            return Math.toIntExact(Duration.between(starts, ends).toMinutes());
        }
    }

    public boolean isPlanned() {
        return state == State.PLANNED;
    }

    /** Whether it can be said by now who came. */
    public boolean hasBegun(LocalDateTime now) {
        return !starts.isAfter(now);
    }

    public boolean isHeld() {
        return state == State.HELD;
    }

    /** Whether the company used up one of its free sessions: held, not turned up, or cancelled within a day. */
    public boolean isCounted() {
        return state == State.PLANNED || state == State.HELD || state == State.NO_SHOW_COMPANY || late;
    }

    /** Minutes for which the expert is paid. */
    int paidMinutes(int whenNobodyCame) {
        if (state == State.HELD && minutes != null) {
            return minutes;
        }
        return state == State.NO_SHOW_COMPANY || late ? whenNobodyCame : 0;
    }

    /** What the expert has reserved or worked. */
    int weight() {
        return minutes != null
                ? minutes
                : isPlanned() ? Math.toIntExact(Duration.between(starts, ends).toMinutes()) : 0;
    }
}
