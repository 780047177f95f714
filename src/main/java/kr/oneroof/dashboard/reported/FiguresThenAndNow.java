package kr.oneroof.dashboard.reported;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * A service's figures of a day, beside those of today.
 *
 * @param service its code; the words are in {@code dashboard.service.<code>}
 * @param from first month counted, {@code until} the last, as they were that day
 * @param takenAt when they were taken; later than midnight when no node was awake then
 * @param versionThen of the way they were reckoned
 * @param versionNow 0 when the service tells no figures any more
 */
public record FiguresThenAndNow(
        String service,
        YearMonth from,
        YearMonth until,
        Instant takenAt,
        int versionThen,
        int versionNow,
        List<ComparedFigure> figures) {
    public FiguresThenAndNow {
        figures = List.copyOf(figures);
    }

    /** Whether part of a difference may come from another way of reckoning. */
    public boolean isReckonedOtherwise() {
        return versionNow != 0 && versionThen != versionNow;
    }

    public boolean isReckonedAlike() {
        return versionThen == versionNow;
    }

    public boolean isGone() {
        return versionNow == 0;
    }
}
