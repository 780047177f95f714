package kr.oneroof.consultation;

import java.time.LocalDate;
import java.util.List;

/**
 * How and when a company would like to be consulted.
 *
 * @param days at most three, for meetings only; for others they are left out
 */
public record Wish(Mode mode, List<LocalDate> days) {
    private static final int MOST = 3;

    public Wish {
        days = mode.isVisit() ? days.stream().distinct().sorted().limit(MOST).toList() : List.of();
    }

    public static Wish online() {
        return new Wish(Mode.ONLINE, List.of());
    }
}
