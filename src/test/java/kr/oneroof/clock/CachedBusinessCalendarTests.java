package kr.oneroof.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.support.ModuleTest;

@ModuleTest
class CachedBusinessCalendarTests {
    @Autowired
    private CachedBusinessCalendar calendar;

    @Autowired
    private StandingHolidayQueries holidays;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void startsWithExactlyTheHolidaysOfTheAcceptanceTable() {
        assertThat(holidays.names().keySet().stream().filter(day -> day.getYear() == 2024 || day.getYear() == 2025))
                .containsExactlyInAnyOrderElementsOf(AcceptanceHolidays.DAYS.keySet());
    }

    @Test
    void knowsSubstituteHolidaysAndElectionsOf2026And2027() {
        assertThat(holidays.names())
                .containsEntry(LocalDate.of(2026, 6, 3), "전국동시지방선거일")
                .containsEntry(LocalDate.of(2026, 3, 2), "대체공휴일(3·1절)")
                .containsEntry(LocalDate.of(2026, 5, 1), "노동절")
                .containsEntry(LocalDate.of(2026, 7, 17), "제헌절")
                .containsEntry(LocalDate.of(2027, 7, 19), "대체공휴일(제헌절)")
                .containsEntry(LocalDate.of(2027, 2, 9), "대체공휴일(설날)");
        assertThat(holidays.names().values()).allMatch(name -> name.matches(".*[가-힣].*"));
    }

    @Test
    void knowsTwelveYearsAndNoMore() {
        assertThat(IntStream.rangeClosed(2010, 2035).filter(calendar::knows))
                .containsExactly(IntStream.rangeClosed(2016, 2027).boxed().toArray(Integer[]::new));
    }

    @Test
    void reckonsTheWorkedExamplesOfTheLaw() {
        var wednesday = LocalDateTime.of(2026, 11, 25, 14, 0);
        assertThat(calendar.plusWorkingHours(LocalDateTime.of(2026, 11, 27, 17, 0), 8))
                .isEqualTo(LocalDateTime.of(2026, 11, 30, 17, 0));
        assertThat(calendar.due(wednesday, Term.days(7), List.of()).dueAt())
                .isEqualTo(LocalDateTime.of(2026, 12, 3, 18, 0));
        assertThat(calendar.due(wednesday, Term.days(14), List.of()).dueAt())
                .isEqualTo(LocalDateTime.of(2026, 12, 14, 18, 0));
        assertThat(calendar.due(wednesday, Term.days(5), List.of()).dueAt())
                .isEqualTo(LocalDateTime.of(2026, 12, 2, 14, 0));
    }

    @Test
    void keepsTheHolidaysInMemoryWhileTheyStand() {
        assertThat(calendar.standing()).isSameAs(calendar.standing());
    }

    @Test
    void noticesAChangeThatAnotherNodeMade() {
        var friday = LocalDateTime.of(2016, 7, 8, 9, 0);
        var other = new CachedBusinessCalendar(WorkingHoursProperties.USUAL, holidays);
        assertThat(other.due(friday, Term.days(2), List.of()).dueAt()).isEqualTo("2016-07-11T18:00");
        jdbc.sql("""
                insert into holiday (day, name, source, approved_by, proposed_at, declared_at)
                values ('2016-07-11', '임시공휴일', '의결', '인사혁신처', now(), now())""").update();
        assertThat(other.due(friday, Term.days(2), List.of()).dueAt()).isEqualTo("2016-07-12T18:00");
        jdbc.sql("update holiday set undone_at = now(), undo_reason = '취소' where day = '2016-07-11'")
                .update();
        assertThat(other.due(friday, Term.days(2), List.of()).dueAt()).isEqualTo("2016-07-11T18:00");
    }

    @Test
    void allowsOneStandingHolidayADay() {
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> jdbc.sql("""
                insert into holiday (day, name, source, approved_by, proposed_at, declared_at)
                values ('2025-10-03', '개천절', '규정', '인사혁신처', now(), now())""").update());
    }
}
