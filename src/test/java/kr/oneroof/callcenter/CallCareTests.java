package kr.oneroof.callcenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

import kr.oneroof.callcenter.CallTicketService.First;
import kr.oneroof.callcenter.callback.CallbackService.Callback;
import kr.oneroof.callcenter.caller.PhoneNumber;
import kr.oneroof.callcenter.conduct.ConductService;
import kr.oneroof.callcenter.conduct.ConductService.Step;
import kr.oneroof.callcenter.happycall.HappyCallService;
import kr.oneroof.callcenter.happycall.HappyCallService.Said;
import kr.oneroof.callcenter.proof.CallerProofService;
import kr.oneroof.callcenter.proof.CallerProofService.Fact;
import kr.oneroof.callcenter.ringing.RingingService;
import kr.oneroof.callcenter.transfer.CallTransferService.Offer;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.Forms;
import kr.oneroof.support.ModuleTest;

/** Callbacks, transfers, checks, abuse and the call after the call, in a real database. */
@ModuleTest
class CallCareTests {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private CallerProofService proofs;

    @Autowired
    private ConductService conduct;

    @Autowired
    private HappyCallService happyCalls;

    @Autowired
    private RingingService ringings;

    private CallTown town;

    @BeforeEach
    void open() {
        town = new CallTown(context);
        // The queue is one for all: others' callbacks would be taken first.
        town.database().sql("""
                update call_callback set state = 'REACHED', taken_by = null, taken_at = null, attempts = 1,
                    next_try_at = null, first_try_at = now(), settled_at = now() where settled_at is null""").update();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T15:59,2026-11-25T18:00",
        "2026-11-25T16:00,2026-11-26T12:00",
        "2026-11-27T17:00,2026-11-30T12:00",
        "2026-11-28T10:00,2026-11-30T12:00",
        "2026-11-25T05:00,2026-11-25T18:00"
    })
    void promisesTheSameDayBeforeSixteenElseTheNextNoon(String asked, String promised) {
        SeoulClock.at(
                CallTown.at(asked), () -> assertThat(town.callbacks.promise()).isEqualTo(CallTown.at(promised)));
    }

    @Test
    void waitsOnceHoweverOftenOneAsks() {
        var phone = CallTown.line();
        var first = town.callbacks.ask(UUID.randomUUID(), town.wish(phone));
        assertThat(town.callbacks.ask(UUID.randomUUID(), town.wish("+82-" + phone.substring(1))))
                .isEqualTo(first);
        assertThat(town.count("call_callback", "phone = ?", phone)).isOne();
    }

    @Test
    void givesEachAgentAnotherCallback() throws Exception {
        town.callbacks.ask(UUID.randomUUID(), town.wish(CallTown.line()));
        town.callbacks.ask(UUID.randomUUID(), town.wish(CallTown.line()));
        var taken = new HashSet<RequestNumber>();
        try (var hands = Executors.newFixedThreadPool(2)) {
            for (var one : List.of(town.oh, town.bae).stream()
                    .map(agent -> hands.submit(() -> town.callbacks.takeNext(agent.id())))
                    .toList()) {
                taken.add(one.get().orElseThrow().number());
            }
        }
        assertThat(taken).hasSize(2);
        assertThat(town.callbacks.takeNext(town.oh.id()).orElseThrow().number()).isIn(taken);
        assertThat(town.callbacks.takeNext(town.kim.id())).isEmpty();
    }

    @Test
    void givesAnAgentOneCallbackHoweverOftenItIsAskedForAtOnce() {
        for (var index = 0; index < 3; index++) {
            town.callbacks.ask(UUID.randomUUID(), town.wish(CallTown.line()));
        }
        var taken = Forms.atOnce(Collections.nCopies(
                8, () -> town.callbacks.takeNext(town.oh.id()).orElseThrow().number()));
        assertThat(new HashSet<>(taken)).hasSize(1);
    }

    @Test
    void takesTheEarliestPromiseAndGivesUpAfterThreeTries() {
        var late = CallTown.line();
        SeoulClock.at(CallTown.at("2026-11-24T10:00"), () -> town.callbacks.ask(UUID.randomUUID(), town.wish(late)));
        SeoulClock.at(
                CallTown.at("2026-11-25T10:00"),
                () -> town.callbacks.ask(UUID.randomUUID(), town.wish(CallTown.line())));
        for (var attempt = 1; attempt <= 3; attempt++) {
            var last = attempt == 3;
            SeoulClock.at(CallTown.at("2026-11-25T10:00").plusMinutes(30L * attempt), () -> {
                var taken = town.callbacks.takeNext(town.oh.id()).orElseThrow();
                assertThat(taken.phone()).isEqualTo(late);
                assertThat(taken.late())
                        .as("broken until somebody spoke with the caller")
                        .isTrue();
                var settled = town.callbacks.settle(taken.id(), town.oh.id(), false);
                assertThat(settled.state()).isEqualTo(last ? "GIVEN_UP" : "WAITING");
                assertThat(town.state(taken.number()))
                        .isEqualTo(last ? CallTicketState.ABANDONED : CallTicketState.CALLBACK_WAIT);
            });
        }
    }

    /** One absent caller does not burn three tries in a row while the others wait. */
    @Test
    void callsTheNextWhileWhoeverWasNotReachedWaits() {
        var absent = CallTown.line();
        var other = CallTown.line();
        SeoulClock.at(CallTown.at("2026-11-24T10:00"), () -> town.callbacks.ask(UUID.randomUUID(), town.wish(absent)));
        SeoulClock.at(CallTown.at("2026-11-25T10:00"), () -> {
            town.callbacks.ask(UUID.randomUUID(), town.wish(other));
            var first = town.callbacks.takeNext(town.oh.id()).orElseThrow();
            assertThat(town.callbacks.settle(first.id(), town.oh.id(), false).nextTry())
                    .isEqualTo(CallTown.at("2026-11-25T10:30"));
            var second = town.callbacks.takeNext(town.oh.id()).orElseThrow();
            assertThat(second.phone()).isEqualTo(other);
            town.callbacks.settle(second.id(), town.oh.id(), true);
            assertThat(town.callbacks.takeNext(town.oh.id()))
                    .as("nobody is to be called now")
                    .isEmpty();
            assertThat(town.callbacks.waiting()).extracting(Callback::phone).containsExactly(absent);
        });
    }

    @Test
    void letsAgentsPickFromTheList() {
        SeoulClock.at(CallTown.at("2026-11-25T10:00"), () -> {
            town.callbacks.ask(UUID.randomUUID(), town.wish(CallTown.line()));
            town.callbacks.ask(UUID.randomUUID(), town.wish(CallTown.line()));
            var picked = town.callbacks.waiting().getLast();
            assertThat(town.callbacks.take(picked.id(), town.oh.id()).number()).isEqualTo(picked.number());
            assertThat(town.callbacks.take(picked.id(), town.oh.id()).number())
                    .as("a second click")
                    .isEqualTo(picked.number());
            assertThat(town.tickets.open(picked.number()).isOwnedBy(town.oh.id()))
                    .isTrue();
            assertThatExceptionOfType(CallRefused.class)
                    .isThrownBy(() -> town.callbacks.take(picked.id(), town.bae.id()))
                    .withMessage("callback-taken");
            var other = town.callbacks.waiting().getFirst();
            assertThatExceptionOfType(CallRefused.class)
                    .isThrownBy(() -> town.callbacks.take(other.id(), town.oh.id()))
                    .withMessage("callback-in-hand");
            assertThatExceptionOfType(NotOnFile.class)
                    .isThrownBy(() -> town.callbacks.take(UUID.randomUUID(), town.bae.id()));
        });
    }

    @Test
    void movesACallOnlyWhenTheReceiverSaysYes() {
        var number = town.taken(null, town.oh);
        var offer = new Offer(UUID.randomUUID(), true, CallLevel.L2, town.kim.id(), "노무 전문");
        assertThatExceptionOfType(CallRefused.class)
                .isThrownBy(() -> town.transfers.offer(town.shown(number), town.bae.id(), offer));
        town.transfers.offer(town.shown(number), town.oh.id(), offer);
        assertThat(town.state(number)).isEqualTo(CallTicketState.TRANSFERRED_INTERNAL);
        assertThatExceptionOfType(NotOnFile.class).isThrownBy(() -> town.transfers.accept(offer.key(), town.bae.id()));
        town.transfers.refuse(offer.key(), town.kim.id(), "제 분야가 아닙니다");
        assertThat(town.tickets.open(number).isOwnedBy(town.oh.id())).isTrue();
        assertThat(town.tickets.open(number).matter().level()).isEqualTo(CallLevel.L1);
        assertThat(town.transfers.of(number))
                .singleElement()
                .satisfies(one -> assertThat(one.refusal()).isEqualTo("제 분야가 아닙니다"));
        var second = new Offer(UUID.randomUUID(), false, CallLevel.L2, town.kim.id(), "다시 부탁");
        town.transfers.offer(town.shown(number), town.oh.id(), second);
        town.transfers.accept(second.key(), town.kim.id());
        town.transfers.accept(second.key(), town.kim.id());
        assertThat(town.tickets.open(number).isOwnedBy(town.kim.id())).isTrue();
        assertThat(town.tickets.open(number).matter().level()).isEqualTo(CallLevel.L2);
    }

    @Test
    void provesACallerByTwoFactsOrByCallingBack() {
        var unknown = town.taken(null, town.oh);
        assertThatExceptionOfType(CallRefused.class)
                .isThrownBy(
                        () -> proofs.check(UUID.randomUUID(), unknown, Set.of(Fact.CALLED_BACK), true, town.oh.id()));
        var number = town.taken(town.firm("한빛정밀"), town.oh);
        assertThatExceptionOfType(CallRefused.class)
                .isThrownBy(() -> proofs.check(UUID.randomUUID(), number, Set.of(Fact.CEO), true, town.oh.id()));
        assertThat(proofs.isProved(number)).isFalse();
        proofs.check(UUID.randomUUID(), number, Set.of(Fact.CEO, Fact.BUSINESS_NUMBER), true, town.oh.id());
        assertThat(proofs.isProved(number)).isTrue();
        proofs.check(UUID.randomUUID(), number, Set.of(Fact.CEO), false, town.bae.id());
        assertThat(proofs.isProved(number)).as("the last check counts").isFalse();
        proofs.check(UUID.randomUUID(), number, Set.of(Fact.CALLED_BACK), true, town.oh.id());
        assertThat(proofs.isProved(number)).isTrue();
        SeoulClock.at(
                new SeoulClock().now().plusDays(1),
                () -> assertThat(proofs.isProved(number)).isFalse());
        assertThat(town.count("audit_row", "subject = ? and action like 'callcenter.check-%'", number.value()))
                .isEqualTo(3);
    }

    @Test
    void endsNoCallWithoutAWarning() {
        var number = town.taken(null, town.oh);
        assertThatExceptionOfType(CallRefused.class).isThrownBy(() -> step(number, Step.ENDED));
        step(number, Step.FLAGGED);
        assertThatExceptionOfType(CallRefused.class).isThrownBy(() -> step(number, Step.ENDED));
        assertThatExceptionOfType(DataAccessException.class)
                .as("nor in the table")
                .isThrownBy(() -> town.database()
                        .sql("""
                insert into call_conduct (number, serial, step, kind, said, by_id, at) values (?, 2, 'ENDED', 'THREAT', '끝', ?, now())""")
                        .params(number.value(), town.oh.id().value())
                        .update());
        step(number, Step.WARNED);
        step(number, Step.ENDED);
        assertThatExceptionOfType(CallRefused.class).isThrownBy(() -> step(number, Step.WARNED));
        assertThat(conduct.of(number)).extracting(line -> line.entry().step()).containsExactly(Step.values());
        town.ticketService.finish(town.shown(number), "종료");
        assertThat(town.count("call_happy", "number = ?", number.value()))
                .as("nobody asks after an ending")
                .isZero();
    }

    private void step(RequestNumber number, Step step) {
        conduct.step(number, new ConductService.Entry(step, ConductService.Kind.SWEARING, "욕설"), town.oh.id());
    }

    @Test
    void asksAfterEachCallOnceAndNotByWhoAnsweredIt() {
        var number = town.taken(null, town.oh);
        town.ticketService.answer(town.shown(number));
        assertThat(happyCalls.due(town.oh.id())).noneMatch(one -> one.number().equals(number));
        assertThat(happyCalls.due(town.bae.id())).anyMatch(one -> one.number().equals(number));
        assertThatExceptionOfType(CallRefused.class)
                .isThrownBy(() -> happyCalls.record(number, town.oh.id(), new Said(5, "")))
                .withMessage("own-call");
        happyCalls.record(number, town.bae.id(), new Said(2, "기다렸습니다"));
        happyCalls.record(number, town.bae.id(), new Said(5, "다시"));
        assertThat(town.count("call_happy", "number = ? and score = 2", number.value()))
                .isOne();
    }

    @Test
    void asksAMemberByALinkThatOnlyTheMemberKnows() {
        var owner = town.person("이대표", Role.COMPANY_ADMIN);
        var company = town.firm("한빛정밀", owner);
        var plain = CallTown.call(company);
        var number = town.ticketService.take(
                new NewCall(
                        plain.reference(),
                        CallDirection.IN,
                        new Caller(plain.caller().phone(), "", company, owner.id(), true),
                        plain.matter(),
                        plain.seconds()),
                First.SOLVED,
                town.oh.id());
        var path = town.database()
                .sql("select path from notice where person_id = ? and path like '/satisfaction/%'")
                .param(owner.id().value())
                .query(String.class)
                .single();
        var word = path.substring("/satisfaction/".length());
        assertThat(happyCalls.open(word).number()).isEqualTo(number);
        happyCalls.answer(word, new Said(5, "친절합니다"));
        assertThat(happyCalls.open(word).answered()).isTrue();
        assertThatExceptionOfType(NotOnFile.class).isThrownBy(() -> happyCalls.open("madeup"));
    }

    @Test
    void makesATicketOfACallThatNobodyTook() {
        var from = PhoneNumber.of(CallTown.line());
        ringings.ring("box:" + from.digits(), from);
        ringings.ring("box:" + from.digits(), from);
        assertThat(ringings.waiting())
                .filteredOn(one -> one.from().equals(from.digits()))
                .hasSize(1);
        ringings.hangUp("box:" + from.digits());
        ringings.hangUp("box:" + from.digits());
        assertThat(town.count(
                        "call_ticket", "caller_phone = ? and state = 'ABANDONED' and owner_id is null", from.digits()))
                .isOne();
        assertThat(ringings.waiting()).noneMatch(one -> one.from().equals(from.digits()));
    }

    @Test
    void givesACallToWhoOpensItFirst() {
        var from = PhoneNumber.of(CallTown.line());
        ringings.ring("box:" + from.digits(), from);
        assertThat(ringings.take("box:" + from.digits(), from, town.oh.id()).owner())
                .isEqualTo(town.oh.id());
        assertThat(ringings.take("box:" + from.digits(), from, town.bae.id()).owner())
                .isEqualTo(town.oh.id());
        ringings.hangUp("box:" + from.digits());
        assertThat(town.count("call_ticket", "caller_phone = ?", from.digits()))
                .as("what an agent has stays")
                .isZero();
        ringings.takeOver("box:" + from.digits(), town.bae.id());
        assertThat(ringings.take("box:" + from.digits(), from, town.oh.id()).owner())
                .isEqualTo(town.bae.id());
    }

    @Test
    void promisesACallbackOnceAndOnlyToAWholeNumber() {
        var asked = CallTown.line();
        town.callbacks.ask(UUID.randomUUID(), town.wish(asked));
        var again = from(asked);
        assertThatExceptionOfType(CallRefused.class)
                .isThrownBy(() -> town.callbacks.promise(town.shown(again)))
                .withMessage("waits-already");
        assertThat(town.state(again)).isEqualTo(CallTicketState.NEW);
        var hidden = from("");
        assertThatExceptionOfType(CallRefused.class)
                .isThrownBy(() -> town.callbacks.promise(town.shown(hidden)))
                .withMessage("no-phone");
        var other = from(CallTown.line());
        town.callbacks.promise(town.shown(other));
        assertThat(town.state(other)).isEqualTo(CallTicketState.CALLBACK_WAIT);
    }

    private RequestNumber from(String phone) {
        var plain = CallTown.call(null);
        return town.ticketService.take(
                new NewCall(
                        plain.reference(),
                        CallDirection.IN,
                        new Caller(phone, "박대표", null, null, true),
                        plain.matter(),
                        plain.seconds()),
                First.GOING_ON,
                town.oh.id());
    }

    @Test
    void handsACallOnlyToWhoeverAnswersCallsAndOnlyFromItsOwner() {
        var number = town.taken(null, town.oh);
        assertThatExceptionOfType(CallRefused.class)
                .isThrownBy(() -> offer(number, town.bae, town.kim))
                .withMessage("not-yours");
        for (var nobody : List.of(town.oh, town.person("한센터", Role.DIRECTOR))) {
            assertThatExceptionOfType(CallRefused.class)
                    .isThrownBy(() -> offer(number, town.oh, nobody))
                    .withMessage("no-receiver");
        }
        assertThat(town.transfers.of(number)).isEmpty();
        assertThat(town.tickets.open(number).isOwnedBy(town.oh.id())).isTrue();
    }

    private void offer(RequestNumber number, Actor from, Actor to) {
        town.transfers.offer(
                town.shown(number), from.id(), new Offer(UUID.randomUUID(), true, CallLevel.L2, to.id(), "노무 전문"));
    }

    @Test
    void provesNobodyOfNoCompanyNorByASingleFact() {
        var unknown = town.taken(null, town.oh);
        assertThatExceptionOfType(CallRefused.class)
                .isThrownBy(() -> proofs.check(
                        UUID.randomUUID(), unknown, Set.of(Fact.CEO, Fact.BUSINESS_NUMBER), true, town.oh.id()))
                .withMessage("no-company");
        var number = town.taken(town.firm("한빛정밀"), town.oh);
        for (var facts : List.of(Set.<Fact>of(), Set.of(Fact.BUSINESS_NUMBER))) {
            assertThatExceptionOfType(CallRefused.class)
                    .isThrownBy(() -> proofs.check(UUID.randomUUID(), number, facts, true, town.oh.id()))
                    .withMessage("too-few-facts");
        }
        assertThat(proofs.of(number)).isEmpty();
    }

    @Test
    void keepsNoStepAfterTheEndNorAnEndBeforeTheWarning() {
        var number = town.taken(null, town.oh);
        step(number, Step.FLAGGED);
        assertThatExceptionOfType(CallRefused.class)
                .isThrownBy(() -> step(number, Step.ENDED))
                .withMessage("conduct-unwarned");
        step(number, Step.WARNED);
        step(number, Step.ENDED);
        for (var late : Step.values()) {
            assertThatExceptionOfType(CallRefused.class)
                    .isThrownBy(() -> step(number, late))
                    .withMessage("conduct-over");
        }
        assertThat(conduct.of(number)).hasSize(3);
    }
}
