package kr.oneroof.requestfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import kr.oneroof.clock.Term;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** The corridor on a real database. */
class RequestFileServiceTests {
    private static final RequestFileFixture CORRIDOR = new RequestFileFixture();
    private final RequestFileService service = CORRIDOR.service;

    @Test
    void opensOneFileForTenSubmissionsOfOneForm() throws Exception {
        var opening = CORRIDOR.opening(UUID.randomUUID(), Term.days(7));
        var opened = tenTimes(() -> CORRIDOR.in(() -> service.open(opening)));
        assertThat(opened)
                .extracting(OpenedRequest::number)
                .containsOnly(opened.getFirst().number());
        assertThat(opened).filteredOn(OpenedRequest::fresh).hasSize(1);
        var number = opened.getFirst().number().value();
        assertThat(CORRIDOR.count("request_file where number = '%s'".formatted(number)))
                .isOne();
        assertThat(CORRIDOR.count("request_history where number = '%s'".formatted(number)))
                .isOne();
    }

    @Test
    void tellsNobodyTheNumberOfAnothersSubmission() {
        var opening = CORRIDOR.opening(UUID.randomUUID(), Term.days(7));
        CORRIDOR.in(() -> service.open(opening));
        var stranger = new NewRequestFile(opening.submission(), "consultation", CompanyId.fresh(), null, Term.days(7));
        assertThatExceptionOfType(NotOnFile.class).isThrownBy(() -> CORRIDOR.in(() -> service.open(stranger)));
    }

    @Test
    void numbersByTheYearInSeoul() {
        SeoulClock.at(
                LocalDateTime.of(2025, 1, 1, 0, 30),
                () -> assertThat(CORRIDOR.opened(Term.hours(3)).value()).isEqualTo("2025-000001"));
    }

    @Test
    void letsOneOfTenParallelWaitsThrough() throws Exception {
        var number = CORRIDOR.opened(Term.days(7));
        var started = tenTimes(() -> succeeds(() -> service.startWaiting(number, "consultation.waiting")));
        assertThat(started).filteredOn(done -> done).hasSize(1);
        assertThat(CORRIDOR.count("request_wait where number = '%s'".formatted(number)))
                .isOne();
    }

    @Test
    void grantsNoThirdExtensionInARace() throws Exception {
        var number = CORRIDOR.opened(Term.days(7));
        var granted = tenTimes(() ->
                succeeds(() -> service.extend(number, new TermExtension(Term.days(1), "현장 확인", "전화로 동의"))));
        assertThat(granted).filteredOn(done -> done).hasSize(2);
        assertThat(CORRIDOR.in(() -> service.require(number)).extensions()).isEqualTo(2);
    }

    @Test
    void losesNoVerbAmongTenAtOnce() throws Exception {
        var number = CORRIDOR.opened(Term.days(7));
        tenTimes(() -> succeeds(() -> service.assign(number, CORRIDOR.somebody())));
        assertThat(CORRIDOR.count(
                        "request_history where number = '%s' and message_key like '%%assigned'".formatted(number)))
                .isEqualTo(10);
        assertThat(CORRIDOR.count("request_file where number = '%s' and version = 10".formatted(number)))
                .isOne();
    }

    @Test
    void remembersTermWaitsExtensionsAndReopening() {
        var number = new RequestNumber[1];
        at("2026-11-25T14:00", () -> number[0] = CORRIDOR.opened(Term.days(7)));
        at("2026-11-25T15:00", () -> service.moveTo(number[0], RequestState.ACCEPTED));
        at("2026-11-26T10:00", () -> service.startWaiting(number[0], "consultation.waiting"));
        at("2026-11-27T10:00", () -> service.stopWaiting(number[0]));
        at("2026-11-27T11:00", () -> service.extend(number[0], new TermExtension(Term.days(2), "현장 확인", null)));
        at("2026-11-27T12:00", () -> {
            var view = service.require(number[0]);
            assertThat(view.dueAt())
                    .isEqualTo("2026-12-08T18:00")
                    .isEqualTo(service.explain(number[0]).dueAt());
            assertThat(view.extensions()).isOne();
            assertThat(view.waiting()).isFalse();
        });
        at("2026-11-30T09:00", () -> service.moveTo(number[0], RequestState.COMPLETED));
        at("2026-12-01T09:00", () -> service.reopen(number[0], Term.days(1)));
        at("2026-12-01T10:00", () -> {
            assertThat(service.require(number[0]).dueAt()).isEqualTo("2026-12-01T18:00");
            assertThat(service.require(number[0]).extensions()).isZero();
            assertThat(service.worked(number[0])).hasHours(4 + 1 + 7 + 1);
        });
    }

    @Test
    void doesNotNameTheApplicantForWhatTheHouseDid() {
        var number = CORRIDOR.opened(Term.days(7));
        var jiwon = new Actor(CORRIDOR.somebody(), "박지원", Set.of(Role.COMPANY_STAFF));
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(jiwon, null, List.of()));
        try {
            CORRIDOR.in(() -> service.appoint(number, CORRIDOR.somebody()));
            CORRIDOR.in(() -> service.moveTo(number, RequestState.ACCEPTED));
            CORRIDOR.in(() -> service.write(
                    number,
                    new HistoryNote(
                            "consultation.history.given", List.of("2026-12-04"), HistoryNote.Audience.APPLICANT)));
            CORRIDOR.in(() -> service.moveTo(number, RequestState.WITHDRAWN));
        } finally {
            SecurityContextHolder.clearContext();
        }
        LocaleContextHolder.setLocale(Locale.KOREAN);
        var lines = CORRIDOR.histories
                .latest(number, HistoryNote.Audience.APPLICANT)
                .lines();
        LocaleContextHolder.resetLocaleContext();
        assertThat(lines).extracting(line -> line.actor().isEmpty()).containsExactly(true, true, true, false, false);
        assertThat(lines.get(3).arguments()).containsExactly("2026. 12. 4.(금)");
        assertThat(lines.get(1).messageKey()).isEqualTo("requestfile.history.appointed");
    }

    @Test
    void tellsTheHistoryInTheReadersWords() {
        var number = CORRIDOR.opened(Term.days(7));
        CORRIDOR.in(() -> service.assign(number, CORRIDOR.somebody()));
        CORRIDOR.in(() -> service.write(
                number, new HistoryNote("consultation.memo", List.of("\u0001person:x"), HistoryNote.Audience.STAFF)));
        LocaleContextHolder.setLocale(Locale.KOREAN);
        var staff =
                CORRIDOR.histories.latest(number, HistoryNote.Audience.STAFF).lines();
        LocaleContextHolder.resetLocaleContext();
        assertThat(staff)
                .extracting(HistoryLine::messageKey)
                .containsExactly("requestfile.history.opened", "requestfile.history.assigned", "consultation.memo");
        assertThat(staff.get(0).arguments().getFirst()).matches("\\d{4}\\. .*\\) \\d\\d:\\d\\d");
        assertThat(staff.get(1).arguments()).containsExactly("김상담");
        assertThat(staff.get(2).arguments()).containsExactly("person:x");
        assertThat(CORRIDOR.histories
                        .latest(number, HistoryNote.Audience.APPLICANT)
                        .lines())
                .hasSize(2);
    }

    @Test
    void findsNothingForStrangersAndUnknownNumbers() {
        var number = CORRIDOR.opened(Term.days(7));
        assertThat(CORRIDOR.in(() -> service.requireOf(CORRIDOR.hanbit, number)).number())
                .isEqualTo(number);
        assertThatExceptionOfType(NotOnFile.class)
                .isThrownBy(() -> CORRIDOR.in(() -> service.requireOf(CompanyId.fresh(), number)));
        assertThatExceptionOfType(NotOnFile.class)
                .isThrownBy(() -> CORRIDOR.in(() -> service.assign(RequestNumber.of(2030, 9), PersonId.fresh())));
        assertThat(CORRIDOR.in(() -> service.views(List.of(number, RequestNumber.of(2030, 9)))))
                .containsOnlyKeys(number);
    }

    @Test
    void hasTheDatabaseRefuseWhatTheLawRefuses() {
        var number = CORRIDOR.opened(Term.days(7));
        CORRIDOR.in(() -> service.extend(number, new TermExtension(Term.days(1), "현장 확인", null)));
        for (var forbidden : List.of(
                "insert into request_extension values (:n, 1, 2, 'DAYS', 1, 8, 56, 'why', null, now())",
                "insert into request_extension values (:n, 1, 3, 'DAYS', 1, 8, 56, 'why', 'yes', now())",
                "insert into request_extension values (:n, 1, 2, 'DAYS', 8, 64, 56, 'why', 'yes', now())",
                "update request_file set closed_at = now() where number = :n",
                "update request_file set state = 'COMPLETED' where number = :n",
                "update request_file set state = 'LOST' where number = :n",
                "update request_file set due_at = received_at - interval '1 minute' where number = :n",
                "insert into request_wait select number, 1, received_at - interval '1 day', null, 'who' from request_file where number = :n",
                "update request_history set message_key = 'x' where number = :n",
                "delete from request_history where number = :n",
                "delete from request_file where number = :n")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(forbidden)
                    .isThrownBy(() -> CORRIDOR.jdbc
                            .sql(forbidden)
                            .param("n", number.value())
                            .update());
        }
    }

    @Test
    void keepsTheTableSmall() {
        assertThat(CORRIDOR.jdbc.sql("""
                        select data_type from information_schema.columns where table_name = 'request_file'""").query(String.class).list())
                .hasSizeLessThanOrEqualTo(10)
                .noneMatch(type -> type.contains("json"));
    }

    private static void at(String moment, Runnable code) {
        SeoulClock.at(LocalDateTime.parse(moment), () -> CORRIDOR.in(code));
    }

    private static boolean succeeds(Runnable verb) {
        try {
            CORRIDOR.in(verb);
            return true;
        } catch (RuntimeException _) {
            return false;
        }
    }

    private static <T> List<T> tenTimes(Callable<T> call) throws Exception {
        try (var threads = Executors.newFixedThreadPool(10)) {
            return threads.invokeAll(Collections.nCopies(10, call)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
