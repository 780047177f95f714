package kr.oneroof.consultation.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import kr.oneroof.consultation.council.CouncilProposal.Wording;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;

/** A proposal's way to the ministry and back. */
class CouncilProposalTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Clock CLOCK = CouncilMeetingTests.at(TODAY.atTime(10, 0));
    private static final Wording WORDING = new Wording("입지 제한 완화", "산업집적법 제33조", "증설할 수 없습니다.", "예외를 둔다.", "산업통상자원부");

    private final CouncilProposal proposal = CouncilProposal.write(
            new CouncilProposal.Origin(UUID.randomUUID(), RequestNumber.of(2026, 1), null),
            WORDING,
            PersonId.fresh(),
            CLOCK);

    @Test
    void goesOutAndComesBackWithAWord() {
        proposal.reword(new Wording("입지 제한 완화 건의", "산업집적법 제33조", "증설할 수 없습니다.", "예외를 둔다.", "산업통상자원부"));
        proposal.send(TODAY.minusDays(20), CLOCK);
        proposal.takeReply(CouncilProposalState.LONG_TERM, TODAY.minusDays(3), "장기검토합니다.", CLOCK);
        assertThat(proposal.sheet().awaitsReply()).isTrue();
        proposal.takeReply(CouncilProposalState.ADOPTED, TODAY, "개정합니다.", CLOCK);
        assertThat(proposal.sheet().course())
                .isEqualTo(new CouncilProposalView.Course(TODAY.minusDays(20), TODAY, "개정합니다."));
        assertThat(proposal.sheet().awaitsReply()).isFalse();
    }

    @Test
    void changesNoWordsOnceSent() {
        proposal.send(TODAY, CLOCK);
        assertThatThrownBy(() -> proposal.reword(WORDING)).isInstanceOf(TransitionRefused.class);
        assertThatThrownBy(() -> proposal.send(TODAY, CLOCK)).isInstanceOf(TransitionRefused.class);
    }

    @Test
    void takesNoReplyBeforeItWasSentNorFromTheFuture() {
        assertThatThrownBy(() -> proposal.takeReply(CouncilProposalState.ADOPTED, TODAY, "글", CLOCK))
                .isInstanceOf(TransitionRefused.class);
        CouncilMeetingTests.refuses("day-to-come", () -> proposal.send(TODAY.plusDays(1), CLOCK));
        proposal.send(TODAY, CLOCK);
        CouncilMeetingTests.refuses(
                "reply-before-sending",
                () -> proposal.takeReply(CouncilProposalState.ADOPTED, TODAY.minusDays(1), "글", CLOCK));
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "SENT", "DROPPED"})
    void knowsWhatIsNoReply(CouncilProposalState state) {
        proposal.send(TODAY, CLOCK);
        assertThatThrownBy(() -> proposal.takeReply(state, TODAY, "글", CLOCK)).isInstanceOf(TransitionRefused.class);
    }

    @Test
    void mayBeGivenUpUntilTheLastWord() {
        proposal.send(TODAY, CLOCK);
        proposal.drop();
        assertThatThrownBy(proposal::drop).isInstanceOf(TransitionRefused.class);
        assertThat(CouncilProposalState.values())
                .filteredOn(state -> state.next().isEmpty())
                .containsExactly(
                        CouncilProposalState.ADOPTED,
                        CouncilProposalState.PARTLY,
                        CouncilProposalState.REFUSED,
                        CouncilProposalState.DROPPED);
    }
}
