package kr.oneroof.consultation.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.consultation.CaseVersion;
import kr.oneroof.consultation.LeadingCaseQueries;
import kr.oneroof.consultation.relation.Merge;
import kr.oneroof.consultation.relation.MergeService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.requestfile.HistoryNote.Audience;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestHistoryQueries;
import kr.oneroof.requestfile.RequestState;
import kr.oneroof.support.ModuleTest;

/** Merging duplicates on a real database. */
@ModuleTest
class MergerTests {
    private static final String TEAM = "기업SOS팀";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MergeService mergers;

    @Autowired
    private LeadingCaseQueries leads;

    @Autowired
    private RequestFileService files;

    @Autowired
    private BusinessCalendar calendar;

    @Autowired
    private RequestHistoryQueries histories;

    private WorkbenchTown town;
    private Actor kim;
    private CompanyId company;
    private RequestNumber a;
    private RequestNumber b;
    private RequestNumber c;

    @BeforeEach
    void fileThree() {
        town = new WorkbenchTown(context);
        kim = town.consultant("김상담", TEAM);
        company = town.company("한빛정밀");
        a = town.worked(company, kim, TEAM, "물류비");
        b = town.worked(company, kim, TEAM, "물류비 지원");
        c = town.worked(company, kim, TEAM, "물류비 다시");
    }

    @Test
    void undoesTheMiddleOfAChainOfThreeAndLeavesTheRest() {
        var d = town.worked(company, kim, TEAM, "네 번째");
        merge(a, b);
        merge(b, c);
        merge(c, d);
        assertThat(leads.of(a)).isEqualTo(d);
        undo(b);
        assertThat(leads.of(a)).isEqualTo(b);
        assertThat(leads.of(c)).isEqualTo(d);
        assertThat(List.of(town.status(a), town.status(b), town.status(c), town.status(d)))
                .containsExactly("MERGED", "IN_PROGRESS", "MERGED", "IN_PROGRESS");
        town.service.answer(town.seen(b), kim.id(), "답변드립니다.", List.of());
    }

    @Test
    void restoresStateOwnerAndRemainingTime() {
        var before = files.require(a);
        var start = SeoulClock.onTheWall().truncatedTo(ChronoUnit.MILLIS);
        SeoulClock.at(start, () -> merge(a, b));
        assertThat(files.require(a).state()).isEqualTo(RequestState.MERGED);
        assertThat(files.require(a).closedAt()).isNotNull();
        var worked = files.worked(a);
        SeoulClock.at(start.plus(Duration.ofDays(28)), () -> {
            undo(a);
            assertThat(files.worked(a)).isEqualTo(worked);
        });
        var after = files.require(a);
        assertThat(after.state()).isEqualTo(before.state());
        assertThat(after.owner()).isEqualTo(before.owner());
        assertThat(after.closedAt()).isNull();
        assertThat(left(at(start.plus(Duration.ofDays(28))), after.dueAt())).isEqualTo(left(at(start), before.dueAt()));
    }

    private Duration left(LocalDateTime now, LocalDateTime due) {
        return calendar.workingTime(now, due, List.of());
    }

    private static LocalDateTime at(Instant moment) {
        return LocalDateTime.ofInstant(moment, SeoulClock.SEOUL);
    }

    @Test
    void waitsForTheApplicantAgainAfterwards() {
        town.service.ask(
                town.seen(a), "운임 명세를 보내 주십시오.", new SeoulClock().today().plusDays(7));
        merge(a, b);
        assertThat(files.require(a).waiting()).isFalse();
        undo(a);
        assertThat(town.status(a)).isEqualTo("SUPPLEMENT_REQUESTED");
        assertThat(files.require(a).waiting()).isTrue();
        town.inquiries.giveMore(company, a, kim.id(), "명세입니다.", List.of());
        assertThat(files.require(a).waiting()).isFalse();
    }

    @Test
    void refusesToUndoAfterThirtyDays() {
        var start = SeoulClock.onTheWall().truncatedTo(ChronoUnit.MILLIS);
        SeoulClock.at(start, () -> merge(a, b));
        SeoulClock.at(
                start.plus(Duration.ofDays(30)).plusMillis(1),
                () -> assertThatThrownBy(() -> undo(a)).isInstanceOf(Merge.UndoTooLate.class));
        SeoulClock.at(start.plus(Duration.ofDays(30)), () -> undo(a));
        assertThat(town.status(a)).isEqualTo("IN_PROGRESS");
    }

    @Test
    void putsWhatComesLateOnTheLeadingCase() {
        merge(a, b);
        merge(b, c);
        assertThat(town.inquiries.giveMore(company, a, kim.id(), "늦게 찾은 명세입니다.", List.of()))
                .isEqualTo(c);
        assertThat(town.inquiries.withdraw(company, b, "해결되었습니다.")).isEqualTo(c);
        town.service.comment(a, "통화 기록");
        var lines = histories.latest(c, Audience.STAFF).lines().stream()
                .map(line -> line.messageKey() + line.arguments())
                .toList();
        assertThat(lines)
                .contains(
                        "consultation.history.passed-on[" + a + ", 늦게 찾은 명세입니다.]",
                        "consultation.history.passed-on[" + b + ", 해결되었습니다.]",
                        "consultation.history.comment-of[" + a + ", 통화 기록]");
        assertThat(town.status(c)).isEqualTo("IN_PROGRESS");
        assertThatThrownBy(() -> town.service.answer(town.seen(a), kim.id(), "답변", List.of()))
                .isInstanceOf(TransitionRefused.class);
    }

    @Test
    void mergesOnceAndTellsTheApplicantOnce() {
        var seen = town.seen(a);
        mergers.merge(seen, b, "같은 내용입니다.", kim.id());
        assertThatThrownBy(() -> mergers.merge(seen, b, "같은 내용입니다.", kim.id())).isInstanceOf(ChangedMeanwhile.class);
        assertThat(town.database()
                        .sql("select count(*) from notice where subject like ? and path = ?")
                        .params("%다른 접수 건에 합쳐%", "/consultations/" + a)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void letsOneWinWhenTwoMergeIntoEachOtherAtOnce() throws Exception {
        var seenA = town.seen(a);
        var seenB = town.seen(b);
        try (var both = Executors.newFixedThreadPool(2)) {
            var results = both.invokeAll(List.<Callable<Boolean>>of(() -> tried(seenA, b), () -> tried(seenB, a)));
            assertThat(List.of(results.getFirst().get(), results.getLast().get()))
                    .containsExactlyInAnyOrder(true, false);
        }
        assertThat(leads.of(a)).isEqualTo(leads.of(b));
    }

    @Test
    void refusesAnotherCompanysCase() {
        var foreign = town.worked(town.company("가야테크"), kim, TEAM, "다른 기업");
        assertThatThrownBy(() -> merge(a, foreign)).isInstanceOf(TransitionRefused.class);
        assertThat(mergers.candidates(a)).containsKey(b.value()).doesNotContainKeys(a.value(), foreign.value());
    }

    @Test
    void isGuardedByTheDatabase() {
        merge(a, b);
        var foreign = town.worked(town.company("가야테크"), kim, TEAM, "다른 기업");
        assertRefused(() -> insert(a, c), DataIntegrityViolationException.class);
        assertRefused(() -> insert(b, a), DataIntegrityViolationException.class);
        assertRefused(() -> insert(c, foreign), DataIntegrityViolationException.class);
        assertRefused(() -> insert(c, c), DataIntegrityViolationException.class);
        assertRefused(
                () -> town.database().sql("delete from consultation_merge").update(), DataAccessException.class);
        assertRefused(
                () -> town.database()
                        .sql("update consultation_merge set reason = 'x'")
                        .update(),
                DataAccessException.class);
        assertRefused(
                () -> town.database()
                        .sql("update consultation_case set status = 'IN_PROGRESS', closed_at = null"
                                + " where number = ?")
                        .param(a.value())
                        .update(),
                DataAccessException.class);
    }

    private static void assertRefused(ThrowingCallable change, Class<?> how) {
        assertThatThrownBy(change).isInstanceOf(how);
    }

    private void insert(RequestNumber merged, RequestNumber leading) {
        town.database()
                .sql("""
                        insert into consultation_merge (id, merged, leader, status_before, reason, merged_by, at)
                        values (?, ?, ?, 'IN_PROGRESS', 'x', ?, now())""")
                .params(
                        UUID.randomUUID(),
                        merged.value(),
                        leading.value(),
                        kim.id().value())
                .update();
    }

    private boolean tried(CaseVersion seen, RequestNumber leading) {
        try {
            mergers.merge(seen, leading, "같은 내용입니다.", kim.id());
            return true;
        } catch (TransitionRefused refused) {
            return false;
        }
    }

    private void merge(RequestNumber merged, RequestNumber leading) {
        mergers.merge(town.seen(merged), leading, "같은 내용입니다.", kim.id());
    }

    private void undo(RequestNumber merged) {
        mergers.undo(town.seen(merged), "다른 내용이었습니다.", kim.id());
    }
}
