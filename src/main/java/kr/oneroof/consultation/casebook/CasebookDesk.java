package kr.oneroof.consultation.casebook;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.workbench.CaseViewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

@Service
@Transactional
class CasebookDesk implements Casebook {
    private final Articles articles;
    private final Sources sources;
    private final Shelf shelf;
    private final CaseViewService cases;
    private final HouseClock clock;

    CasebookDesk(Articles articles, Sources sources, Shelf shelf, CaseViewService cases, HouseClock clock) {
        this.articles = articles;
        this.sources = sources;
        this.shelf = shelf;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public Beginning begin(RequestNumber number) {
        cases.open(number);
        var wording = sources.wording(number);
        return new Beginning(wording, sources.identity(number).foundIn(wording.all()));
    }

    @Override
    public UUID propose(Proposal proposal, PersonId by) {
        shelf.oneAtATime(proposal.submission());
        cases.open(proposal.number());
        sources.requireUsable(proposal.number());
        var again = articles.findBySubmission(proposal.submission());
        if (again.isPresent()) {
            return again.filter(one -> one.proposedBy().equals(by))
                    .orElseThrow(NotOnFile::new)
                    .getId();
        }
        var article = articles.saveAndFlush(Article.propose(proposal, by, clock));
        shelf.keepWording(article, by);
        return article.getId();
    }

    @Override
    public void reword(UUID id, long version, Wording wording, PersonId by) {
        change(id, version, article -> reword(article, wording, by));
    }

    @Override
    public void handIn(UUID id, long version, Wording wording, PersonId by) {
        change(id, version, article -> {
            reword(article, wording, by);
            article.handIn(clock);
        });
    }

    @Override
    public void giveBack(UUID id, long version) {
        change(id, version, article -> article.giveBack(clock));
    }

    @Override
    public void publish(UUID id, long version, Wording wording, PersonId by) {
        change(id, version, article -> {
            sources.requireUsable(article.number());
            reword(article, wording, by);
            article.publish(by, sources.identity(article.number()), clock);
        });
    }

    @Override
    public void withdraw(UUID id, long version) {
        change(id, version, article -> article.withdraw(clock));
    }

    @Override
    public ArticleCard require(UUID id) {
        var article = articles.require(id);
        cases.open(article.number());
        return shelf.card(
                article,
                sources.identity(article.number()).foundIn(article.wording().all()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> list(ArticleState state, String after, Actor reader) {
        return shelf.list(state, after, reader);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ArticleState, Long> counts() {
        return shelf.counts();
    }

    private void reword(Article article, Wording wording, PersonId by) {
        if (!wording.equals(article.wording())) {
            article.reword(wording, clock);
            shelf.keepWording(article, by);
        }
    }

    private void change(UUID id, long version, Consumer<Article> verb) {
        var found = articles.require(id);
        cases.open(found.number());
        found.requireVersion(version);
        verb.accept(found);
        articles.saveAndFlush(found);
    }
}
