package kr.oneroof.consultation.council;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.RequestNumber;

/**
 * A proposal with all that its page shows.
 *
 * @param currentRule act and article as they stand
 */
public record CouncilProposalView(
        Header facts,
        String title,
        String currentRule,
        String problem,
        String change,
        String ministry,
        CouncilProposalState state,
        Course course) {
    /** @param item of the council that referred it, if one did */
    public record Header(
            UUID id, RequestNumber number, @Nullable UUID item, long version) {}

    /** How far it has come. */
    public record Course(
            @Nullable LocalDate sentOn, @Nullable LocalDate repliedOn, String reply) {}

    public boolean leadsTo(String name) {
        return state.leadsTo(CouncilProposalState.valueOf(name));
    }

    /** Whether a reply may come now. */
    public boolean awaitsReply() {
        return state.next().stream().anyMatch(CouncilProposalState::isReply);
    }
}
