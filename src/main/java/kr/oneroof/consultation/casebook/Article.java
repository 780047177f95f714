package kr.oneroof.consultation.casebook;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import kr.oneroof.consultation.Category;
import kr.oneroof.kernel.Aggregate;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;

/**
 * A question with its answer, made of a closed case (100문 100답). Every act throws {@link TransitionRefused} where the
 * state does not allow it.
 */
@Entity
@Table(name = "casebook_article")
class Article extends Aggregate {
    @Id
    private UUID id;

    private UUID submission;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "number"))
    private RequestNumber number;

    @Enumerated(EnumType.STRING)
    private Category category;

    private String question;
    private String answer;

    @Enumerated(EnumType.STRING)
    private ArticleState state;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposed_by"))
    private PersonId proposedBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "published_by"))
    private @Nullable PersonId publishedBy;

    private @Nullable Instant publishedAt;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Article() {}

    static Article propose(ArticleProposal proposal, PersonId by, Clock clock) {
        var article = new Article();
        article.id = UUID.randomUUID();
        article.submission = proposal.submission();
        article.number = proposal.number();
        article.proposedBy = by;
        article.state = ArticleState.DRAFT;
        article.say(proposal.wording(), clock);
        article.tell("proposed");
        return article;
    }

    /** Changes the words as long as the public cannot read them; the author does, or the second person. */
    void reword(ArticleWording wording, Clock clock) {
        if (!state.mayBeReworded()) {
            throw new TransitionRefused(state, "reword");
        }
        say(wording, clock);
        tell("reworded");
    }

    /** The author asks for the second person. */
    void handIn(Clock clock) {
        moveTo(ArticleState.PENDING, "hand-in", clock);
        tell("handed-in");
    }

    /** The second person gives it back to its author. */
    void giveBack(Clock clock) {
        moveTo(ArticleState.DRAFT, "give-back", clock);
        tell("given-back");
    }

    /**
     * @throws SecondPersonNeeded when the author tries
     * @throws IdentityRevealed while the text tells whose case it was
     */
    void publish(PersonId by, CaseIdentity identity, Clock clock) {
        if (by.equals(proposedBy)) {
            throw new SecondPersonNeeded();
        }
        var found = identity.foundIn(wording().all());
        if (!found.isEmpty()) {
            throw new IdentityRevealed(found);
        }
        moveTo(ArticleState.PUBLISHED, "publish", clock);
        publishedBy = by;
        publishedAt = clock.instant();
        tell("published");
    }

    void withdraw(Clock clock) {
        moveTo(ArticleState.WITHDRAWN, "withdraw", clock);
        publishedBy = null;
        publishedAt = null;
        tell("withdrawn");
    }

    private void say(ArticleWording wording, Clock clock) {
        category = wording.category();
        question = wording.question();
        answer = wording.answer();
        changedAt = clock.instant();
    }

    private void moveTo(ArticleState target, String verb, Clock clock) {
        if (!state.next().contains(target)) {
            throw new TransitionRefused(state, verb);
        }
        state = target;
        changedAt = clock.instant();
    }

    private void tell(String what) {
        tell(new ArticleEvent(id, what));
    }

    ArticleWording wording() {
        return new ArticleWording(category, question, answer);
    }

    RequestNumber number() {
        return number;
    }

    ArticleState state() {
        return state;
    }

    PersonId proposedBy() {
        return proposedBy;
    }

    UUID id() {
        return id;
    }
}
