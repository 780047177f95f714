package kr.oneroof.requestfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import kr.oneroof.clock.Term;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.requestfile.events.RequestEvent;

class RequestFileTests {
    private static final PersonId KIM = PersonId.fresh();
    private final RequestFile file = RequestFile.open(
            RequestNumber.of(2026, 1),
            new NewRequestFile(UUID.randomUUID(), "consultation", CompanyId.fresh(), null, Term.days(7)),
            on("2026-11-25T14:00"));

    @Test
    void standsAtSubmittedWithADueDate() {
        assertThat(file.row().state()).isEqualTo(RequestState.SUBMITTED);
        assertThat(due()).isEqualTo("2026-12-03T18:00");
        assertThat(file.events()).singleElement().isInstanceOf(RequestEvent.RequestOpened.class);
        assertThat(file.lines())
                .singleElement()
                .extracting(HistoryNote::messageKey)
                .isEqualTo("requestfile.history.opened");
    }

    @Test
    void tellsTheHouseWhoIsResponsibleOnce() {
        file.assignTo(KIM, on("2026-11-25T15:00"));
        file.assignTo(KIM, on("2026-11-25T16:00"));
        assertThat(file.events())
                .filteredOn(RequestEvent.OwnerAssigned.class::isInstance)
                .hasSize(1);
        assertThat(file.row().owner()).isEqualTo(KIM);
    }

    @Test
    void closesWithAnEndStateAndRefusesVerbsAfterwards() {
        file.show(RequestState.ACCEPTED, on("2026-11-25T15:00"));
        file.show(RequestState.COMPLETED, on("2026-11-26T15:00"));
        assertThat(file.row().closedAt()).isEqualTo(on("2026-11-26T15:00").now());
        var later = on("2026-11-27T09:00");
        assertRefused(() -> file.show(RequestState.IN_PROGRESS, later));
        assertRefused(() -> file.assignTo(KIM, later));
        assertRefused(() -> file.startWaiting("who", later));
        assertRefused(() -> file.extend(extension(Term.days(1), null), later));
        assertRefused(() -> file.changeTerm(Term.days(3), later));
        assertRefused(() -> file.handOver("finance", "wrong desk", later));
        file.show(RequestState.COMPLETED, later);
    }

    @ParameterizedTest
    @EnumSource(RequestState.class)
    void neverGoesBackToSubmittedNorOutOfAnEnd(RequestState state) {
        assertThat(state.next()).doesNotContain(RequestState.SUBMITTED, state);
        assertThat(state.next().isEmpty()).isEqualTo(!state.isOpen());
    }

    @Test
    void movesTheDueDateByTheWorkingTimeWaited() {
        file.show(RequestState.ACCEPTED, on("2026-11-25T15:00"));
        file.startWaiting("consultation.waiting", on("2026-11-26T10:00"));
        assertThat(due()).isEqualTo("2026-12-03T18:00");
        assertThat(file.view(on("2026-11-27T10:00")).dueAt()).isEqualTo("2026-12-04T18:00");
        file.stopWaiting(on("2026-11-27T10:00"));
        assertThat(due()).isEqualTo("2026-12-04T18:00");
        assertThat(file.events()).last().isInstanceOf(RequestEvent.DueDateMoved.class);
        assertThat(file.explain(on("2026-11-30T10:00")).dueAt()).isEqualTo(due());
    }

    @Test
    void refusesASecondOpenWaitAndAnEndWithoutAWait() {
        assertRefused(() -> file.stopWaiting(on("2026-11-26T10:00")));
        file.startWaiting("who", on("2026-11-26T10:00"));
        assertRefused(() -> file.startWaiting("who", on("2026-11-26T11:00")));
    }

    @Test
    void endsAnOpenWaitWhenItCloses() {
        file.startWaiting("who", on("2026-11-26T10:00"));
        file.show(RequestState.WITHDRAWN, on("2026-11-26T11:00"));
        assertThat(file.waits().isOpen()).isFalse();
        assertThat(file.worked(on("2026-12-31T11:00"))).isEqualTo(Duration.ofHours(5));
    }

    @Test
    void extendsOnceAndASecondTimeOnlyWithConsent() {
        var now = on("2026-11-26T10:00");
        assertExtensionRefused("longer-than-term", extension(Term.days(8), null), now);
        file.extend(extension(Term.days(7), null), now);
        assertThat(due()).isEqualTo("2026-12-14T18:00");
        assertExtensionRefused("consent-missing", extension(Term.days(1), " "), now);
        file.extend(extension(Term.days(1), "전화로 동의"), now);
        assertThat(due()).isEqualTo("2026-12-15T18:00");
        assertExtensionRefused("third", extension(Term.days(1), "전화로 동의"), now);
    }

    @Test
    void countsAnExtendedShortTermInHoursStill() {
        var now = on("2026-11-25T14:00");
        file.changeTerm(Term.days(5), now);
        assertThat(due()).isEqualTo("2026-12-02T14:00");
        file.extend(extension(Term.days(3), null), now);
        assertThat(due()).isEqualTo("2026-12-07T14:00");
    }

    @Test
    void countsAFreshTermFromTheReopening() {
        file.show(RequestState.ACCEPTED, on("2026-11-25T15:00"));
        file.show(RequestState.COMPLETED, on("2026-11-26T14:00"));
        file.reopen(Term.hours(8), on("2026-12-01T09:00"));
        assertThat(due()).isEqualTo("2026-12-01T18:00");
        assertThat(file.row().closedAt()).isNull();
        assertThat(file.worked(on("2026-12-01T10:00")))
                .as("closed time is nobody's work")
                .isEqualTo(Duration.ofHours(9));
    }

    @Test
    void leavesWithdrawnAndOpenFilesAsTheyAre() {
        assertRefused(() -> file.reopen(Term.days(7), on("2026-11-26T10:00")));
        file.show(RequestState.WITHDRAWN, on("2026-11-26T11:00"));
        assertRefused(() -> file.reopen(Term.days(7), on("2026-11-27T10:00")));
    }

    @Test
    void goesToAnotherServiceWithoutItsOwner() {
        file.assignTo(KIM, on("2026-11-26T10:00"));
        file.handOver("finance", "자금 문의", on("2026-11-26T11:00"));
        assertThat(file.row().service()).isEqualTo("finance");
        assertThat(file.row().owner()).isNull();
        assertThat(file.events()).last().isInstanceOf(HandedOver.class);
    }

    private LocalDateTime due() {
        return DueDateCalculator.local(file.row().dueAt());
    }

    private void assertExtensionRefused(String why, TermExtension extension, DueDateCalculator now) {
        assertThatExceptionOfType(TermExtensionRefused.class)
                .isThrownBy(() -> file.extend(extension, now))
                .withMessage(why);
    }

    private static void assertRefused(Runnable verb) {
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(verb::run);
    }

    private static TermExtension extension(Term by, @Nullable String consent) {
        return new TermExtension(by, "현장 확인", consent);
    }

    private static DueDateCalculator on(String moment) {
        return new DueDateCalculator(
                new WeekdaysOnly(),
                LocalDateTime.parse(moment).atZone(SeoulClock.SEOUL).toInstant());
    }
}
