package kr.oneroof.clock.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.clock.Holiday;
import kr.oneroof.clock.HolidayService;
import kr.oneroof.clock.Term;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** Works on days of 2016 and 2017, where no open request stands. */
@ModuleTest
class HolidayPageTests {
    private final Actor director = Mvc.stranger(Role.DIRECTOR);
    private final Actor admin = Mvc.stranger(Role.ADMIN);

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private HolidayService holidays;

    @Autowired
    private BusinessCalendar calendar;

    @SuppressWarnings("NullAway.Init")
    private MockMvcTester mvc;

    @BeforeEach
    void open() {
        mvc = Mvc.of(application);
    }

    @Test
    void showsAYearOfHolidays() {
        assertThat(mvc.get().uri("/holidays?year=2025").locale(Locale.KOREAN).with(Mvc.as(admin)))
                .hasStatusOk()
                .bodyText()
                .contains("2025년 공휴일", "개천절", "대체공휴일(추석)", "관공서의 공휴일에 관한 규정", "인사혁신처");
        assertThat(mvc.get().uri("/holidays?year=none").with(Mvc.as(admin))).hasStatusOk();
    }

    @Test
    void letsNobodyElseIn() {
        for (var role : List.of(Role.CONSULTANT, Role.COMPANY_ADMIN, Role.CITY_OFFICIAL, Role.AUDITOR)) {
            assertThat(mvc.get().uri("/holidays").with(Mvc.as(Mvc.stranger(role))))
                    .hasStatus(HttpStatus.FORBIDDEN);
            assertThat(propose(Mvc.stranger(role), "2016-07-04", "몰래", "없음")).hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void declaresWhatASecondPersonApprovesAndUndoesItWithAReason() {
        var friday = LocalDate.of(2017, 7, 14).atTime(9, 0);
        assertThat(propose(admin, "2017-07-17", "임시공휴일", "국무회의 의결"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/holidays?year=2017");
        var id = standing(LocalDate.of(2017, 7, 17)).id();
        assertThat(calendar.due(friday, Term.days(2), List.of()).dueAt()).isEqualTo("2017-07-17T18:00");
        assertThat(post(admin, "/holidays/" + id + "/approval")).as("four eyes").hasStatus(HttpStatus.CONFLICT);
        assertThat(post(director, "/holidays/" + id + "/approval")).hasStatus3xxRedirection();
        assertThat(calendar.due(friday, Term.days(2), List.of()).dueAt()).isEqualTo("2017-07-18T18:00");
        assertThat(post(director, "/holidays/" + id + "/approval")).as("twice").hasStatus(HttpStatus.CONFLICT);
        assertThat(withdraw(id, " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("reason-error");
        assertThat(withdraw(id, "의결 취소")).hasStatus3xxRedirection();
        assertThat(calendar.due(friday, Term.days(2), List.of()).dueAt()).isEqualTo("2017-07-17T18:00");
        assertThat(holidays.require(id))
                .extracting(Holiday::status, Holiday::undoReason, Holiday::approvedBy)
                .containsExactly(Holiday.Status.UNDONE, "의결 취소", director.fullName());
        assertThat(withdraw(id, "다시")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void takesAProposalBackWithoutTouchingTheCalendar() {
        propose(admin, "2016-07-05", "휴관일", "센터장 결재");
        var id = standing(LocalDate.of(2016, 7, 5)).id();
        assertThat(withdraw(id, "잘못 넣음")).hasStatus3xxRedirection();
        assertThat(holidays.isTaken(LocalDate.of(2016, 7, 5))).isFalse();
        assertThat(propose(director, "2016-07-05", "휴관일", "센터장 결재")).hasStatus3xxRedirection();
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrong() {
        assertThat(propose(admin, "2025-10-03", "또 개천절", "없음"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("day-error", "또 개천절", "value=\"2025-10-03\"");
        assertThat(propose(admin, "2025-10-40", "임시공휴일", "의결"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("day-error", "value=\"2025-10-40\"", "임시공휴일");
        assertThat(propose(admin, "", "", "x".repeat(201)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("day-error", "name-error", "source-error");
        assertThat(propose(admin, "2099-10-04", "먼 날", "없음")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void findsNoHolidayUnderAForgedId() {
        assertThat(withdraw(UUID.randomUUID(), "없음")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(admin, "/holidays/" + UUID.randomUUID() + "/approval")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(admin, "/holidays/nonsense/approval")).hasStatus4xxClientError();
    }

    private Holiday standing(LocalDate day) {
        return holidays.of(day.getYear()).stream()
                .filter(one -> one.day().equals(day) && one.isStanding())
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult propose(Actor actor, String day, String name, String source) {
        return mvc.post()
                .uri("/holidays")
                .with(csrf())
                .with(Mvc.as(actor))
                .param("day", day)
                .param("name", name)
                .param("source", source)
                .exchange();
    }

    private MvcTestResult withdraw(UUID id, String reason) {
        return mvc.post()
                .uri("/holidays/" + id + "/withdrawal")
                .with(csrf())
                .with(Mvc.as(admin))
                .param("reason", reason)
                .exchange();
    }

    private MvcTestResult post(Actor actor, String path) {
        return mvc.post().uri(path).with(csrf()).with(Mvc.as(actor)).exchange();
    }
}
