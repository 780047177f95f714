package kr.oneroof.consultation;

import java.time.LocalDate;
import java.util.List;

/**
 * How and when a company would like to be consulted.
 *
 * @param days at most three, for meetings only; for others they are left out
 */
public record ConsultationWish(ConsultationMode mode, List<LocalDate> days) {
    private static final int MOST = 3;

    public ConsultationWish {
        days = mode.isVisit() ? days.stream().distinct().sorted().limit(MOST).toList() : List.of();
    }

    public static ConsultationWish online() {
        return new ConsultationWish(ConsultationMode.ONLINE, List.of());
    }
}
