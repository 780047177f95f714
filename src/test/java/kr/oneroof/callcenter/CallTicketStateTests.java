package kr.oneroof.callcenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;

/** Which verb a ticket takes in which state, and that it says nothing of what it refused. */
class CallTicketStateTests {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 25, 10, 0);
    private static final PersonId OH = PersonId.fresh();

    private static final Map<String, Consumer<CallTicket>> VERBS = Map.ofEntries(
            Map.entry("answer", one -> one.answer(NOW)),
            Map.entry("begin", CallTicket::begin),
            Map.entry("finish", one -> one.finish("끝", NOW)),
            Map.entry("drop", one -> one.drop(NOW)),
            Map.entry("await", CallTicket::awaitCallback),
            Map.entry("call back", one -> one.callBack(OH)),
            Map.entry("offer", one -> one.offer(CallLevel.L2)),
            Map.entry("settle", one -> one.settle(OH, CallLevel.L2, true)),
            Map.entry("refer", one -> one.refer("공단", "전화", NOW, NOW)),
            Map.entry("leave", CallTicket::leave),
            Map.entry("come back", one -> one.comeBack(OH)),
            Map.entry("know", one -> one.know(CompanyId.fresh(), null)));

    private static final Map<CallTicketState, Set<String>> ALLOWED = Map.of(
            CallTicketState.NEW, Set.of("answer", "begin", "finish", "drop", "await", "offer", "refer", "leave"),
            CallTicketState.IN_PROGRESS, Set.of("finish", "drop", "await", "offer", "refer", "leave"),
            CallTicketState.TRANSFERRED_EXTERNAL, Set.of("begin", "finish"),
            CallTicketState.ANSWERED_L1, Set.of("finish"),
            CallTicketState.CLOSED, Set.of(),
            CallTicketState.ABANDONED, Set.of());

    private static CallTicket at(CallTicketState state) {
        return new CallTicket(new CallTicketRow(
                new RequestNumber("2026-000001"),
                "box-1",
                CallDirection.IN,
                new Caller("01012345678", "", null, null, false),
                new CallMatter("finance", CallLevel.L1, "질문", ""),
                state,
                OH,
                NOW,
                new NewCall.Seconds(3, 5),
                false,
                null,
                false,
                null,
                4));
    }

    @ParameterizedTest
    @EnumSource(
            value = CallTicketState.class,
            names = {"NEW", "IN_PROGRESS", "TRANSFERRED_EXTERNAL", "ANSWERED_L1", "CLOSED", "ABANDONED"})
    void takesTheVerbsOfItsState(CallTicketState state) {
        // Whatever leads to work goes the same way: those who wait for it are below.
        var resuming = Set.of("call back", "settle", "come back");
        VERBS.forEach((name, verb) -> {
            if (resuming.contains(name) || name.equals("know")) {
                return;
            }
            var ticket = at(state);
            if (ALLOWED.getOrDefault(state, Set.of()).contains(name)) {
                assertThatCode(() -> verb.accept(ticket)).as(name).doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> verb.accept(ticket)).as(name).isInstanceOf(TransitionRefused.class);
                assertThat(ticket.now().state()).as(name).isEqualTo(state);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = CallTicketState.class,
            names = {"CALLBACK_WAIT", "TRANSFERRED_INTERNAL", "CONVERTED"})
    void isDoneWithNothingWhileItWaits(CallTicketState state) {
        for (var name : List.of("answer", "begin", "finish", "drop", "await", "offer", "refer", "leave")) {
            var ticket = at(state);
            assertThatThrownBy(() -> VERBS.getOrDefault(name, _ -> {}).accept(ticket))
                    .as(name)
                    .isInstanceOf(TransitionRefused.class);
            assertThat(ticket.now()).as(name).isEqualTo(at(state).now());
            assertThat(ticket.events()).as(name).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(CallTicketState.class)
    void learnsItsCompanyWhileItIsOpen(CallTicketState state) {
        var ticket = at(state);
        var company = CompanyId.fresh();
        if (state.isOpen()) {
            ticket.know(company, null);
            assertThat(ticket.now().caller().company()).isEqualTo(company);
        } else {
            assertThatThrownBy(() -> ticket.know(company, null)).isInstanceOf(TransitionRefused.class);
        }
    }

    @Test
    void isInTheHandsOfAnAgentBeforeOneCanDropIt() {
        assertThat(EnumSet.allOf(CallTicketState.class))
                .filteredOn(CallTicketState::isInHand)
                .allSatisfy(state ->
                        assertThat(state.leadsTo(CallTicketState.ABANDONED)).isTrue());
        assertThat(EnumSet.allOf(CallTicketState.class))
                .filteredOn(state -> state.leadsTo(CallTicketState.ABANDONED))
                .allMatch(CallTicketState::isInHand);
    }

    @Test
    void reachesAnEndFromEverywhere() {
        for (var state : CallTicketState.values()) {
            var reached = EnumSet.of(state);
            for (var more = true; more; ) {
                var further = EnumSet.copyOf(reached);
                reached.forEach(one -> further.addAll(one.next()));
                more = reached.addAll(further);
            }
            assertThat(reached).anyMatch(one -> !one.isOpen());
        }
    }

    @Test
    void isChangedOnlyAsItWasShown() {
        assertThatCode(() -> at(CallTicketState.NEW).requireUnchangedSince(4)).doesNotThrowAnyException();
        assertThatThrownBy(() -> at(CallTicketState.NEW).requireUnchangedSince(3))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void countsNoSecondsThatCannotBe() {
        assertThat(new NewCall.Seconds(-1, 86_401)).isEqualTo(new NewCall.Seconds(0, 86_400));
    }

    @Test
    void isLateAtTheAgencyAMinuteAfterItsTime() {
        assertThat(new ExternalTransfer("공단", "전화", NOW, NOW).isLate()).isFalse();
        assertThat(new ExternalTransfer("공단", "전화", NOW, NOW.plusMinutes(1)).isLate())
                .isTrue();
    }
}
