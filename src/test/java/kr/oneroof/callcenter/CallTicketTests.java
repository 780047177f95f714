package kr.oneroof.callcenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;

/** The law of a ticket, without a database. */
class CallTicketTests {
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-25T10:00");
    private static final PersonId OH = PersonId.fresh();

    private static CallTicket ticket() {
        return CallTicket.take(
                new RequestNumber("2026-000001"),
                new NewCall(
                        "box-1",
                        CallDirection.IN,
                        new Caller("01012345678", "", null, null, false),
                        new CallMatter("finance", CallLevel.L1, "질문", ""),
                        new NewCall.Seconds(3, -5)),
                OH,
                NOW);
    }

    private static List<String> deeds(CallTicket ticket) {
        return ticket.events().stream()
                .map(news -> ((CallTicketEvent) news).deed())
                .toList();
    }

    @Test
    void isSolvedWhileTheCallerIsOnTheLine() {
        var ticket = ticket();
        ticket.answer(NOW);
        assertThat(ticket.now().state()).isEqualTo(CallTicketState.CLOSED);
        assertThat(ticket.now().firstContact()).isTrue();
        assertThat(ticket.now().closed()).isEqualTo(NOW);
        assertThat(ticket.now().seconds().talked()).isZero();
        assertThat(deeds(ticket)).containsExactly("taken", "answered", "closed");
    }

    @Test
    void isNotSolvedAtFirstContactOnceItWentOn() {
        var ticket = ticket();
        ticket.begin();
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(() -> ticket.answer(NOW));
        ticket.finish("해결", NOW);
        assertThat(ticket.now().firstContact()).isFalse();
        assertThat(ticket.now().matter().result()).isEqualTo("해결");
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(() -> ticket.finish("또", NOW));
    }

    @Test
    void waitsForItsCallbackWithNobody() {
        var ticket = ticket();
        ticket.awaitCallback();
        assertThat(ticket.now().owner()).isNull();
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(ticket::begin);
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(() -> ticket.drop(NOW));
        ticket.callBack(OH);
        assertThat(ticket.now().owner()).isEqualTo(OH);
        assertThat(ticket.now().state()).isEqualTo(CallTicketState.IN_PROGRESS);
    }

    @Test
    void comesBackToTheSenderWithItsLevelWhenATransferIsRefused() {
        var ticket = ticket();
        ticket.offer(CallLevel.L2);
        assertThat(ticket.now().owner())
                .as("nothing moves before the receiver says yes")
                .isEqualTo(OH);
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(() -> ticket.finish("끝", NOW));
        ticket.settle(OH, CallLevel.L1, false);
        assertThat(ticket.now().matter().level()).isEqualTo(CallLevel.L1);
        assertThat(deeds(ticket)).endsWith("transfer-offered", "transfer-refused");
    }

    @Test
    void knowsWhetherItWentToTheAgencyInTime() {
        var late = ticket();
        late.refer("근로복지공단", "전화로 안내", NOW.minusMinutes(1), NOW);
        assertThat(late.now().outside())
                .isNotNull()
                .satisfies(outside -> assertThat(outside.isLate()).isTrue());
        var early = ticket();
        early.refer("근로복지공단", "전화로 안내", NOW, NOW);
        assertThat(early.now().outside())
                .isNotNull()
                .satisfies(outside -> assertThat(outside.isLate()).isFalse());
        early.begin();
        early.finish("기관이 처리함", NOW);
        assertThat(early.now().state()).isEqualTo(CallTicketState.CLOSED);
    }

    @Test
    void keepsItsCompanyOnceItIsOnFile() {
        var ticket = ticket();
        var first = CompanyId.fresh();
        ticket.know(first, null);
        ticket.know(CompanyId.fresh(), null);
        ticket.know(first, null);
        ticket.file();
        assertThatExceptionOfType(CallRefused.class)
                .isThrownBy(() -> ticket.know(CompanyId.fresh(), null))
                .withMessage("filed");
        assertThat(ticket.now().caller().company()).isEqualTo(first);
    }

    @Test
    void restsWhileAnotherServiceWorksOnIt() {
        var ticket = ticket();
        ticket.leave();
        assertThat(ticket.now().owner()).isNull();
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(ticket::begin);
        ticket.comeBack(OH);
        assertThat(ticket.now().state()).isEqualTo(CallTicketState.IN_PROGRESS);
    }

    @Test
    void endsNowhereButWhereTheStateSays() {
        assertThat(CallTicketState.CLOSED.isOpen()).isFalse();
        assertThat(CallTicketState.ABANDONED.next()).isEmpty();
        assertThat(Stream.of(CallTicketState.values()).filter(state -> state.leadsTo(CallTicketState.CONVERTED)))
                .containsExactly(CallTicketState.NEW, CallTicketState.IN_PROGRESS);
    }
}
