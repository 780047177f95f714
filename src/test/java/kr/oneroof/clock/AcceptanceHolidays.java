package kr.oneroof.clock;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The holidays that the acceptance table was reckoned with. */
final class AcceptanceHolidays {
    static final SortedMap<LocalDate, String> DAYS = new TreeMap<>(
            Stream.of("""
            2024-01-01 2024-02-09 2024-02-10 2024-02-11 2024-02-12 2024-03-01 2024-04-10 2024-05-05 2024-05-06 2024-05-15
            2024-06-06 2024-08-15 2024-09-16 2024-09-17 2024-09-18 2024-10-01 2024-10-03 2024-10-09 2024-12-25
            2025-01-01 2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-03-01 2025-03-03 2025-05-05 2025-05-06 2025-06-03
            2025-06-06 2025-08-15 2025-10-03 2025-10-05 2025-10-06 2025-10-07 2025-10-08 2025-10-09 2025-12-25
            """.strip().split("\\s+")).collect(Collectors.toMap(LocalDate::parse, day -> "공휴일")));

    private AcceptanceHolidays() {}

    static WorkingTime calendar() {
        return new WorkingTime(WorkingHoursProperties.USUAL, Map.copyOf(DAYS));
    }
}
