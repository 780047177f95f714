package kr.oneroof.consultation.casebook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/**
 * An article as staff see it.
 *
 * @param found what of the case's identity still stands in it
 * @param thanks how many found it helpful
 * @param solutions how many difficulties it solved before they were filed
 * @param earlier its wordings, newest first
 */
public record ArticleView(
        UUID id,
        RequestNumber number,
        long version,
        ArticleWording wording,
        ArticleState state,
        PersonId proposedBy,
        String author,
        List<String> found,
        long thanks,
        long solutions,
        List<Version> earlier) {
    public ArticleView {
        found = List.copyOf(found);
        earlier = List.copyOf(earlier);
    }

    /** A wording that somebody saved. */
    public record Version(ArticleWording wording, String author, Instant at) {}

    /** Whether this is the second person that publication needs. */
    public boolean mayBePublishedBy(Actor reader) {
        return state == ArticleState.PENDING && !proposedBy.equals(reader.id());
    }

    public boolean mayBeReworded() {
        return state.mayBeReworded();
    }
}
