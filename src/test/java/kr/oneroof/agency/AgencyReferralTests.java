package kr.oneroof.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;

class AgencyReferralTests {
    private static final Instant NOON = Instant.parse("2026-11-25T03:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    @Test
    void goesNowhereWithoutConsent() {
        var draft = draft();
        assertThatThrownBy(() -> draft.accept("네", CLOCK)).isInstanceOf(TransitionRefused.class);
        assertThatThrownBy(() -> draft.report("끝", CLOCK)).isInstanceOf(TransitionRefused.class);
        assertThat(draft.see(CLOCK)).isFalse();
    }

    @Test
    void isSeenOnce() {
        var sent = sent();
        assertThat(sent.see(CLOCK)).isTrue();
        assertThat(sent.see(CLOCK)).isFalse();
        assertThat(sent.state()).isEqualTo(AgencyReferralState.SEEN);
    }

    @Test
    void isAnsweredOnce() {
        var sent = sent();
        sent.decline("대상이 아닙니다.", CLOCK);
        assertThatThrownBy(() -> sent.accept("네", CLOCK)).isInstanceOf(TransitionRefused.class);
        assertThat(sent.state().isOpen()).isFalse();
    }

    @Test
    void tellsTheHouseEachTimeItMoves() {
        var sent = sent();
        sent.accept("", CLOCK);
        sent.report("마쳤습니다.", CLOCK);
        sent.close(CLOCK);
        assertThat(sent.events())
                .extracting(news -> ((AgencyReferralEvent) news).state())
                .containsExactly(
                        AgencyReferralState.DRAFT,
                        AgencyReferralState.SENT,
                        AgencyReferralState.ACCEPTED,
                        AgencyReferralState.RESULT,
                        AgencyReferralState.CLOSED);
    }

    @Test
    void isOverdueAfterItsLastMoment() {
        var sent = sent();
        assertThat(sent.isOverdue(NOON.plusSeconds(60))).isFalse();
        assertThat(sent.isOverdue(NOON.plusSeconds(61))).isTrue();
    }

    private static AgencyReferral draft() {
        return AgencyReferral.draft(
                new AgencyProposal(
                        UUID.randomUUID(),
                        new RequestNumber("2026-000001"),
                        PersonId.fresh(),
                        UUID.randomUUID(),
                        new DataSharing("도움", "지원", "회사명", "1년")),
                new CompanyId(UUID.randomUUID()),
                CLOCK);
    }

    private static AgencyReferral sent() {
        var sent = draft();
        sent.send("전화", "hash", NOON.plusSeconds(60), CLOCK);
        return sent;
    }
}
