package kr.oneroof.consultation.casebook;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.workbench.CaseViewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/**
 * What staff do with articles. What is no longer the newest version is {@link kr.oneroof.kernel.ChangedMeanwhile}, what
 * the state forbids {@link kr.oneroof.kernel.TransitionRefused}. Opening the case behind an article keeps a look at it.
 */
@Service
@Transactional
public class ArticleService {
    private final ArticleRepository articles;
    private final ClosedCaseQueries sources;
    private final ArticleQueries queries;
    private final CaseViewService cases;
    private final SeoulClock clock;

    ArticleService(
            ArticleRepository articles,
            ClosedCaseQueries sources,
            ArticleQueries queries,
            CaseViewService cases,
            SeoulClock clock) {
        this.articles = articles;
        this.sources = sources;
        this.queries = queries;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * What an article from this case could begin with.
     *
     * @throws kr.oneroof.kernel.TransitionRefused when the case is open, was never answered, or must stay private
     */
    public Beginning begin(RequestNumber number) {
        cases.open(number);
        var wording = sources.wording(number);
        return new Beginning(wording, sources.identity(number).foundIn(wording.all()));
    }

    /** Proposes once: the same submission again answers with the same id. */
    public UUID propose(ArticleProposal proposal, PersonId by) {
        queries.oneAtATime(proposal.submission());
        cases.open(proposal.number());
        sources.requireUsable(proposal.number());
        var again = articles.findBySubmission(proposal.submission());
        if (again.isPresent()) {
            return again.filter(one -> one.proposedBy().equals(by))
                    .orElseThrow(NotOnFile::new)
                    .id();
        }
        var article = articles.saveAndFlush(Article.propose(proposal, by, clock));
        queries.keepWording(article, by);
        return article.id();
    }

    public void reword(UUID id, long version, ArticleWording wording, PersonId by) {
        change(id, version, article -> reword(article, wording, by));
    }

    /** Saves and asks for a second person. */
    public void handIn(UUID id, long version, ArticleWording wording, PersonId by) {
        change(id, version, article -> {
            reword(article, wording, by);
            article.handIn(clock);
        });
    }

    public void giveBack(UUID id, long version) {
        change(id, version, article -> article.giveBack(clock));
    }

    /**
     * Saves and lets everybody read.
     *
     * @throws SecondPersonNeeded when the author tries
     * @throws IdentityRevealed while the text tells whose case it was
     */
    public void publish(UUID id, long version, ArticleWording wording, PersonId by) {
        change(id, version, article -> {
            sources.requireUsable(article.number());
            reword(article, wording, by);
            article.publish(by, sources.identity(article.number()), clock);
        });
    }

    public void withdraw(UUID id, long version) {
        change(id, version, article -> article.withdraw(clock));
    }

    /** Opens the case behind it too, which keeps a look. */
    public ArticleView require(UUID id) {
        var article = articles.require(id);
        cases.open(article.number());
        return queries.card(
                article,
                sources.identity(article.number()).foundIn(article.wording().all()));
    }

    /** Articles in this state, last changed first; {@code after} is the last id of the page above, or empty. */
    @Transactional(readOnly = true)
    public List<Line> list(ArticleState state, String after, Actor reader) {
        return queries.list(state, after, reader);
    }

    @Transactional(readOnly = true)
    public Map<ArticleState, Long> counts() {
        return queries.counts();
    }

    private void reword(Article article, ArticleWording wording, PersonId by) {
        if (!wording.equals(article.wording())) {
            article.reword(wording, clock);
            queries.keepWording(article, by);
        }
    }

    private void change(UUID id, long version, Consumer<Article> verb) {
        var found = articles.require(id);
        cases.open(found.number());
        found.requireUnchangedSince(version);
        verb.accept(found);
        articles.saveAndFlush(found);
    }

    /** A page of {@link #list} holds so many, and one more where there are others. */
    public static final int PAGE = 20;

    /** The words of the case, and what in them tells whose case it is. */
    public record Beginning(ArticleWording wording, List<String> found) {
        public Beginning {
            found = List.copyOf(found);
        }
    }

    /** A line of the list; {@code mine} when the reader proposed it. */
    public record Line(
            UUID id,
            ArticleWording wording,
            ArticleState state,
            String author,
            boolean mine,
            long thanks,
            long solutions) {}
}
