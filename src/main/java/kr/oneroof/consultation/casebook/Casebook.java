package kr.oneroof.consultation.casebook;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/**
 * What staff do with articles. What is no longer the newest version is {@link kr.oneroof.kernel.ChangedMeanwhile}, what
 * the state forbids {@link kr.oneroof.kernel.TransitionRefused}. The case's own look is kept by whoever opens it.
 */
public interface Casebook {
    /**
     * What an article from this case could begin with.
     *
     * @throws kr.oneroof.kernel.TransitionRefused when the case is open, was never answered, or must stay private
     */
    Beginning begin(RequestNumber number);

    /** Proposes once: the same submission again answers with the same id. */
    UUID propose(Proposal proposal, PersonId by);

    void reword(UUID id, long version, Wording wording, PersonId by);

    /** Saves and asks for a second person. */
    void handIn(UUID id, long version, Wording wording, PersonId by);

    void giveBack(UUID id, long version);

    /**
     * Saves and lets everybody read.
     *
     * @throws SecondPersonNeeded when the author tries
     * @throws IdentityStands while the text tells whose case it was
     */
    void publish(UUID id, long version, Wording wording, PersonId by);

    void withdraw(UUID id, long version);

    /** Opens the case behind it, too: the look is kept. */
    ArticleCard require(UUID id);

    /** In this state, last changed first; {@code after} is the last id of the page above, or empty. */
    List<Line> list(ArticleState state, String after, Actor reader);

    Map<ArticleState, Long> counts();

    /** A page of {@link #list} holds so many, and one more where there are others. */
    int PAGE = 20;

    /** Wording from the case, and what of its identity stands in it. */
    record Beginning(Wording wording, List<String> found) {
        public Beginning {
            found = List.copyOf(found);
        }
    }

    /** A line of the list; {@code mine} when the reader proposed it. */
    record Line(
            UUID id, Wording wording, ArticleState state, String author, boolean mine, long thanks, long solutions) {}
}
