package kr.oneroof.consultation.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

import kr.oneroof.consultation.council.AgendaItem.Sight;
import kr.oneroof.consultation.council.AgendaService.Entry;
import kr.oneroof.consultation.council.AgendaService.Interest;
import kr.oneroof.consultation.council.CouncilInvitationService.Invitee;
import kr.oneroof.consultation.council.CouncilInvitationService.Reply;
import kr.oneroof.consultation.council.CouncilSeat.Guest;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.support.ModuleTest;

/** The council's desks against the real database. */
@ModuleTest
class CouncilTests {
    @Autowired
    private ApplicationContext context;

    private CouncilTown town;

    @BeforeEach
    void open() {
        town = new CouncilTown(context);
    }

    @Test
    void decidesAnItemOnceHoweverManyDecideAtATime() throws Exception {
        var meeting = town.planned();
        var number = town.worked("한빛정밀").number();
        var item = town.placed(meeting, number);
        town.attendAll(meeting);
        var together = new CountDownLatch(2);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var tries = List.of(CouncilVerdict.ADOPTED, CouncilVerdict.NOT_POSSIBLE).stream()
                    .map(verdict -> pool.submit(() -> {
                        together.countDown();
                        together.await();
                        try {
                            town.decide(meeting, item, verdict);
                            return true;
                        } catch (TransitionRefused _) {
                            return false;
                        }
                    }))
                    .toList();
            assertThat(List.of(tries.get(0).get(), tries.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(town.count("council_decision", "item_id = ?", item)).isOne();
        assertThat(town.count(
                        "request_history",
                        "number = ? and message_key like 'council.history.decided.%'",
                        number.value()))
                .isOne();
    }

    @Test
    void changesNothingOfFixedMinutes() {
        var meeting = town.planned();
        var number = town.worked("한빛정밀").number();
        var item = town.placed(meeting, number);
        town.attendAll(meeting);
        town.decide(meeting, item, CouncilVerdict.ADOPTED);
        town.fix(meeting);
        for (var change : List.of(
                "update council_meeting set minutes = 'x' where id = ?",
                "delete from council_meeting where id = ?",
                "update council_seat set present = false where meeting_id = ?",
                "delete from council_seat where meeting_id = ?",
                "update council_item set question = 'x' where meeting_id = ?",
                "delete from council_decision where item_id = (select id from council_item where meeting_id = ?)",
                "update council_decision set internal_text = 'x' where item_id = (select id from council_item where meeting_id = ?)")) {
            assertThatThrownBy(() -> town.database().sql(change).param(meeting).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> town.placed(meeting, town.worked("가야테크").number()))
                .isInstanceOf(TransitionRefused.class);
        var key = UUID.randomUUID();
        CouncilTown.as(town.kim, () -> town.minutes.correct(meeting, key, "출석 인원 정정", town.kim.id()));
        CouncilTown.as(town.kim, () -> town.minutes.correct(meeting, key, "출석 인원 정정", town.kim.id()));
        assertThat(town.councils.require(meeting).corrections()).hasSize(1);
        assertThatThrownBy(() -> town.database()
                        .sql("delete from council_correction where id = ?")
                        .param(key)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void keepsItemsAndSeatsWithTheirMeeting() {
        var meeting = town.planned();
        var item = town.placed(meeting, town.worked("한빛정밀").number());
        town.attendAll(meeting);
        town.decide(meeting, item, CouncilVerdict.ADOPTED);
        town.fix(meeting);
        var other = town.planned();
        for (var table : List.of("council_item", "council_seat")) {
            assertThatThrownBy(() -> town.database()
                            .sql("update " + table + " set meeting_id = ? where meeting_id = ?")
                            .params(other, meeting)
                            .update())
                    .hasMessageContaining("stays with council meeting " + meeting);
        }
        assertThat(town.count("council_item", "meeting_id = ?", meeting)).isOne();
    }

    @Test
    void takesNoAttendanceFromAnOldPage() {
        var meeting = town.planned();
        var director = town.seat(meeting, town.director);
        town.attendAll(meeting);
        var old = town.shown(meeting);
        town.attend(meeting, director);
        assertThatThrownBy(() -> town.onTheDay(town.kim, () -> town.meetings.attend(old, Set.of(), town.kim.id())))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(town.councils.require(meeting).present())
                .extracting(CouncilSeat::id)
                .containsExactly(director.id());
        assertThat(town.count(
                        "audit_row", "subject = ? and action = 'consultation.council-attended'", meeting.toString()))
                .isEqualTo(2);
    }

    @Test
    void letsTheDatabaseKnowTheTwoPersonsOfTheMinutes() {
        var meeting = town.planned();
        town.attendAll(meeting);
        town.onTheDay(town.kim, () -> town.minutes.draft(town.shown(meeting), town.kim.id(), "개회했다."));
        var fix = "update council_meeting set state = 'FIXED', fixed_at = now(), fixed_by = ? where id = ?";
        for (var wrong : List.of(town.kim, town.jung)) {
            assertThatThrownBy(() -> town.database()
                            .sql(fix)
                            .params(wrong.id().value(), meeting)
                            .update())
                    .isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> town.onTheDay(
                        town.director,
                        () -> town.minutes.fix(
                                new CouncilMeetingService.MeetingVersion(meeting, 0), town.director.id())))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void guardsQuorumAndComplexityWhoeverWrites() {
        var meeting = town.planned();
        var asker = town.worked("한빛정밀");
        var item = town.placed(meeting, asker.number());
        town.attend(meeting, town.seat(meeting, town.director), town.seat(meeting, town.kim));
        assertThatThrownBy(() -> town.decide(meeting, item, CouncilVerdict.ADOPTED))
                .isInstanceOf(CouncilRefused.class);
        assertThatThrownBy(() -> town.database()
                        .sql("""
                insert into council_decision values (?, 'NOT_POSSIBLE', 'x', '', '', null, ?, now())""")
                        .params(item, town.kim.id().value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("no quorum");
        town.attendAll(meeting);
        town.recuse(meeting, item, town.jung);
        assertThatThrownBy(() -> town.decide(meeting, item, CouncilVerdict.ADOPTED))
                .isInstanceOf(CouncilRefused.class);
        town.guest(meeting, CouncilTown.GUEST);
        town.attendAll(meeting);
        town.decide(meeting, item, CouncilVerdict.ADOPTED);
        assertThatThrownBy(() -> town.attend(meeting, town.seat(meeting, town.kim)))
                .isInstanceOf(CouncilRefused.class);
        var other = town.worked("가야테크").number();
        town.database()
                .sql("update consultation_case set complexity = 'SIMPLE' where number = ?")
                .param(other.value())
                .update();
        assertThatThrownBy(() -> town.placed(meeting, other)).isInstanceOf(CouncilRefused.class);
        assertThatThrownBy(() ->
                        town.database().sql("""
                insert into council_item values (gen_random_uuid(), ?, ?, 9, 'x', 'OPEN', null, now())""").params(meeting, other.value()).update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void takesPostponedItemsAlongToTheNextMeeting() {
        var meeting = town.planned();
        var number = town.worked("한빛정밀").number();
        var item = town.placed(meeting, number);
        assertThatThrownBy(() -> town.placed(meeting, number))
                .isInstanceOf(CouncilRefused.class)
                .hasMessage("waits-already");
        town.attendAll(meeting);
        town.decide(meeting, item, CouncilVerdict.POSTPONED);
        var next = town.planned();
        CouncilTown.as(town.kim, () -> {
            assertThat(town.councils.require(next).agenda()).singleElement().satisfies(carried -> {
                assertThat(carried.number()).isEqualTo(number);
                assertThat(carried.question()).isEqualTo("진입로를 넓힐 부서를 정해 주십시오.");
            });
            town.meetings.callOff(town.shown(next), "폭설");
        });
        var third = town.planned();
        CouncilTown.as(
                town.kim,
                () -> assertThat(town.councils.require(third).agenda()).hasSize(1));
        assertThat(town.count("council_item", "number = ?", number.value())).isEqualTo(3);
    }

    @Test
    void showsNothingOfAnItemToWhoeverHasAnInterestInIt() {
        var meeting = town.planned();
        var number = town.worked("한빛정밀").number();
        var item = town.placed(meeting, number);
        CouncilTown.as(
                town.jung,
                () -> assertThat(town.councils.require(meeting, item).title()).isNotEmpty());
        town.recuse(meeting, item, town.jung);
        town.guest(meeting, CouncilTown.GUEST);
        town.attendAll(meeting);
        town.decide(meeting, item, CouncilVerdict.POSTPONED);
        var next = town.planned();
        CouncilTown.as(town.jung, () -> {
            assertThatThrownBy(() -> town.councils.require(meeting, item)).isInstanceOf(NotOnFile.class);
            for (var one : List.of(meeting, next)) {
                assertThat(town.councils.require(one).agenda()).singleElement().satisfies(veiled -> {
                    assertThat(veiled.sight()).isEqualTo(Sight.RECUSED);
                    assertThat(veiled.title() + veiled.company() + veiled.question())
                            .isEmpty();
                    assertThat(veiled.number()).isNull();
                    assertThat(veiled.decision()).isNull();
                });
            }
            assertThat(town.councils.followUps(false, ""))
                    .extracting(AgendaItem::id)
                    .doesNotContain(item);
        });
        CouncilTown.as(
                town.kim,
                () -> assertThat(town.councils.require(next).agenda().getFirst().recusals())
                        .extracting(AgendaItem.Recused::name)
                        .containsExactly("정현장"));
    }

    @Test
    void keepsTheProceedingsFromWhoeverMayNotSeeEveryItem() {
        var meeting = town.planned();
        var item = town.placed(meeting, town.worked("한빛정밀").number());
        town.recuse(meeting, item, town.jung);
        town.guest(meeting, CouncilTown.GUEST);
        town.attendAll(meeting);
        town.decide(meeting, item, CouncilVerdict.NOT_POSSIBLE);
        town.fix(meeting);
        CouncilTown.as(town.kim, () -> town.minutes.correct(meeting, UUID.randomUUID(), "오기 정정", town.kim.id()));
        CouncilTown.as(town.jung, () -> {
            var sheet = town.councils.require(meeting);
            assertThat(sheet.minutes().text()).isEmpty();
            assertThat(sheet.minutes().covered()).isTrue();
            assertThat(sheet.minutes().fixedAt()).isNotNull();
            assertThat(sheet.corrections()).isEmpty();
        });
        for (var reader : List.of(town.kim, town.director)) {
            CouncilTown.as(
                    reader,
                    () -> assertThat(town.councils.require(meeting).corrections())
                            .hasSize(1));
        }
    }

    @Test
    void keepsALookAtEachFirmThatTheReaderSees() {
        var meeting = town.planned();
        var seen = town.worked("한빛정밀");
        town.placed(meeting, seen.number());
        var veiled = town.placed(meeting, town.worked("가야테크").number());
        town.recuse(meeting, veiled, town.jung);
        CouncilTown.as(town.jung, () -> town.councils.open(meeting));
        var looks = "subject = ? and what = 'audit.look.council' and actor_id = ?";
        assertThat(town.count(
                        "look", looks, "council:" + meeting, town.jung.id().value()))
                .isOne();
        assertThat(town.count(
                        "look",
                        looks + " and company_id = (select company_id from consultation_case where number = ?)",
                        "council:" + meeting,
                        town.jung.id().value(),
                        seen.number().value()))
                .isOne();
        CouncilTown.as(town.kim, () -> town.councils.open(meeting));
        assertThat(town.count("look", looks, "council:" + meeting, town.kim.id().value()))
                .isEqualTo(2);
    }

    @Test
    void keepsConfidentialCasesToTheirAssignee() {
        var meeting = town.planned();
        var number = town.worked("한빛정밀").number();
        town.database()
                .sql("update consultation_case set confidential = true where number = ?")
                .param(number.value())
                .update();
        assertThatThrownBy(() -> CouncilTown.as(
                        town.jung,
                        () -> town.agenda.place(new Entry(UUID.randomUUID(), meeting, number, "x"), town.jung.id())))
                .isInstanceOf(NotOnFile.class);
        var item = town.placed(meeting, number);
        CouncilTown.as(town.director, () -> {
            assertThat(town.councils.require(meeting).agenda())
                    .singleElement()
                    .satisfies(veiled -> assertThat(veiled.sight()).isEqualTo(Sight.CONFIDENTIAL));
            assertThatThrownBy(() -> town.councils.require(meeting, item)).isInstanceOf(NotOnFile.class);
        });
        town.attendAll(meeting);
        assertThatThrownBy(() -> town.onTheDay(
                        town.director,
                        () -> town.decisions.decide(
                                meeting, item, CouncilTown.resolution(CouncilVerdict.ADOPTED), town.director.id())))
                .isInstanceOf(NotOnFile.class);
        town.decide(meeting, item, CouncilVerdict.ADOPTED);
        town.fix(meeting);
        CouncilTown.as(
                town.jung,
                () -> assertThat(town.councils.require(meeting).minutes().text())
                        .isEmpty());
        CouncilTown.as(
                town.director,
                () -> assertThat(town.councils.require(meeting).minutes().text())
                        .contains("개회"));
    }

    @Test
    void tellsTheApplicantAndKeepsTheInsideInside() {
        var meeting = town.planned();
        var asker = town.worked("한빛정밀");
        var item = town.placed(meeting, asker.number());
        town.attendAll(meeting);
        town.decide(meeting, item, CouncilVerdict.ADOPTED);
        var told = town.database()
                .sql("select subject || body from notice where person_id = ? and template like 'council.%'")
                .param(asker.person().value())
                .query(String.class)
                .list();
        assertThat(told).hasSize(2).noneMatch(words -> words.contains("직원만 읽는 논의"));
        assertThat(town.count(
                        "request_history",
                        "number = ? and arguments::text like '%직원만 읽는 논의%'",
                        asker.number().value()))
                .isZero();
        assertThat(town.count(
                        "request_history",
                        "number = ? and arguments::text like '%기업이 읽는 의결문%'",
                        asker.number().value()))
                .isOne();
        assertThat(town.count(
                        "request_history",
                        "number = ? and message_key = 'council.history.follow-up'"
                                + " and arguments::text not like '%교통과%'",
                        asker.number().value()))
                .isOne();
        CouncilTown.as(town.kim, () -> {
            assertThat(Objects.requireNonNull(
                                    town.councils.require(meeting, item).decision())
                            .internalText())
                    .isEqualTo("직원만 읽는 논의");
            var due = town.councils.followUps(false, "").stream()
                    .filter(one -> one.id().equals(item))
                    .findFirst()
                    .orElseThrow();
            var decision = Objects.requireNonNull(due.decision());
            var day = Objects.requireNonNull(decision.dueOn());
            assertThat(day).isAfter(town.start.toLocalDate());
            assertThat(decision.isLate(day)).isFalse();
            assertThat(decision.isLate(day.plusDays(1))).isTrue();
            town.agenda.markDone(meeting, item, "표지판을 세웠습니다.", town.kim.id());
            assertThatThrownBy(() -> town.agenda.markDone(meeting, item, "또", town.kim.id()))
                    .isInstanceOf(TransitionRefused.class);
            assertThat(town.councils.followUps(true, ""))
                    .anyMatch(one -> one.id().equals(item));
        });
        assertThat(town.count(
                        "audit_row",
                        "subject = ? and action = 'consultation.council-decided'",
                        asker.number().value()))
                .isOne();
    }

    @Test
    void invitesOnceByTheWayThatThereIs() {
        var meeting = town.planned();
        var key = UUID.randomUUID();
        var letters = town.count("notice_outbox", "recipient = ?", CouncilTown.GUEST.email());
        for (var click = 0; click < 2; click++) {
            CouncilTown.as(town.kim, () -> town.invitations.invite(meeting, key, new Invitee(null, CouncilTown.GUEST)));
        }
        assertThat(town.count("notice_outbox", "recipient = ?", CouncilTown.GUEST.email()))
                .isEqualTo(letters + 1);
        town.guest(meeting, new Guest("이안전", "소방서", "", "0553330119"));
        assertThat(town.councils.require(meeting).seats())
                .extracting(CouncilSeat::invited)
                .contains(CouncilSeat.Way.EMAIL, CouncilSeat.Way.PHONE, CouncilSeat.Way.ACCOUNT);
        assertThatThrownBy(() -> CouncilTown.as(
                        town.kim,
                        () -> town.invitations.invite(
                                meeting, UUID.randomUUID(), new Invitee(town.jung.id(), CouncilTown.GUEST))))
                .isInstanceOf(CouncilRefused.class)
                .hasMessage("sits-already");
        var seat = town.seat(meeting, town.jung);
        CouncilTown.as(
                town.jung,
                () -> town.invitations.answerOwn(
                        seat.id(), town.jung.id(), new Reply(CouncilSeat.Answer.DEPUTY, "산단팀 이대리")));
        assertThat(town.seat(meeting, town.jung).deputy()).isEqualTo("산단팀 이대리");
        assertThatThrownBy(() ->
                        town.invitations.answerOwn(seat.id(), town.kim.id(), new Reply(CouncilSeat.Answer.COMING, "")))
                .isInstanceOf(NotOnFile.class);
        CouncilTown.as(town.kim, () -> town.meetings.change(town.shown(meeting), town.plan(town.start.plusDays(1))));
        assertThat(town.count("notice_outbox", "recipient = ?", CouncilTown.GUEST.email()))
                .isEqualTo(letters + 2);
    }

    @Test
    void plansAMeetingOnceHoweverOftenItIsClicked() {
        var key = UUID.randomUUID();
        for (var click = 0; click < 2; click++) {
            CouncilTown.as(town.kim, () -> town.meetings.plan(key, town.plan(town.start), town.kim.id()));
        }
        assertThat(town.councils.require(key).seats()).hasSize(2);
        assertThatThrownBy(() -> town.meetings.plan(key, town.plan(town.start), town.jung.id()))
                .isInstanceOf(NotOnFile.class);
    }

    @Test
    void tellsAllWhoseCasesAProposalIsAbout() {
        var first = town.worked("한빛정밀");
        var second = town.worked("가야테크");
        var key = UUID.randomUUID();
        CouncilTown.as(town.kim, () -> {
            town.proposals.write(
                    key,
                    first.number(),
                    null,
                    new CouncilProposalService.Text("입지 제한 완화", "산업집적법 제33조", "증설할 수 없습니다.", "예외를 둔다.", "산업통상부"),
                    town.kim.id());
            town.proposals.link(key, second.number());
            town.proposals.link(key, second.number());
            town.proposals.send(shown(key), town.start.toLocalDate().minusDays(3));
            town.proposals.takeReply(
                    shown(key),
                    CouncilProposalState.PARTLY,
                    town.start.toLocalDate().minusDays(2),
                    "일부 받아들입니다.");
            assertThat(town.proposalQueries.cases(key)).containsExactlyInAnyOrder(first.number(), second.number());
            assertThat(town.proposalQueries.about(second.number())).hasSize(1);
        });
        for (var asker : List.of(first, second)) {
            assertThat(town.count(
                            "notice",
                            "person_id = ? and template = 'council.notice.proposal-replied'",
                            asker.person().value()))
                    .isOne();
        }
        assertThatThrownBy(() -> town.database()
                        .sql("update council_proposal set reply = '' where id = ?")
                        .param(key)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private CouncilProposalService.ProposalVersion shown(UUID proposal) {
        return new CouncilProposalService.ProposalVersion(
                proposal, town.proposalQueries.require(proposal).facts().version());
    }

    @Test
    void letsAMemberStepAsideAloneAndTheSecretaryForAnybody() {
        var meeting = town.planned();
        var item = town.placed(meeting, town.worked("한빛정밀").number());
        var theirs = town.seat(meeting, town.director).id();
        CouncilTown.as(
                town.jung,
                () -> assertThatThrownBy(() ->
                                town.agenda.recuse(meeting, item, new Interest(theirs, "친족이 근무합니다.", town.jung.id())))
                        .isInstanceOf(CouncilRefused.class)
                        .hasMessage("not-your-seat"));
        assertThat(town.count("council_recusal", "item_id = ?", item)).isZero();
        CouncilTown.as(
                town.kim, () -> town.agenda.recuse(meeting, item, new Interest(theirs, "전화로 말했습니다.", town.kim.id())));
        assertThat(town.count("council_recusal", "item_id = ? and seat_id = ?", item, theirs))
                .isOne();
    }

    @Test
    void knowsWhoComesInsteadAndOnlyThen() {
        assertThatThrownBy(() -> new Reply(CouncilSeat.Answer.DEPUTY, ""))
                .isInstanceOf(CouncilRefused.class)
                .hasMessage("deputy-nameless");
        assertThat(new Reply(CouncilSeat.Answer.COMING, "산단팀 이대리").deputy()).isEmpty();
    }
}
