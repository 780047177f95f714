package kr.oneroof.consultation.casebook;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.consultation.Category;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** What may spare somebody a filing, and what it spared. */
@Service
public class SuggestionService {
    private static final Logger LOG = LoggerFactory.getLogger(SuggestionService.class);

    private final JdbcClient database;
    private final TransactionTemplate reading;
    private final PublishedAnswerQueries answers;
    private final SolutionRepository solutions;

    SuggestionService(
            JdbcClient database,
            PlatformTransactionManager transactions,
            PublishedAnswerQueries answers,
            SolutionRepository solutions) {
        this.database = database;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.answers = answers;
        this.solutions = solutions;
    }

    /** For words being typed: quick or nothing, for the form must not wait. */
    public Like like(CompanyId company, String typed) {
        var patterns = WordStems.patterns(typed);
        if (patterns.length == 0) {
            return new Like(List.of(), List.of());
        }
        return new Like(inTime(() -> cases(company, patterns)), inTime(() -> answers(patterns)));
    }

    /**
     * An answer solved a difficulty before it was filed (자가 해결): counted once for a person, an answer and a draft.
     *
     * @throws kr.oneroof.kernel.NotOnFile when nothing is published under this id
     */
    @Transactional
    public void solved(Solution solution) {
        answers.require(solution.article());
        solutions.keep(solution);
    }

    /** Milliseconds: both searches together stay below the 200 that one may be made to wait. */
    private <T> List<T> inTime(Supplier<List<T>> search) {
        try {
            return reading.execute(status -> {
                database.sql("set local statement_timeout = 90").update();
                return search.get();
            });
        } catch (DataAccessException tooSlow) {
            LOG.warn(
                    "A suggestion took too long and was left out: {}",
                    tooSlow.getClass().getSimpleName());
            return List.of();
        }
    }

    private List<OwnCase> cases(CompanyId company, String[] patterns) {
        return database.sql(SuggestionStatement.CASES)
                .param("company", company.value())
                .param("patterns", patterns)
                .query((row, index) -> new OwnCase(
                        new RequestNumber(row.getString("number")),
                        row.getString("title"),
                        Category.valueOf(row.getString("category")),
                        CaseStatus.valueOf(row.getString("status"))))
                .list();
    }

    private List<PublishedAnswerQueries.Answer> answers(String[] patterns) {
        return database.sql(SuggestionStatement.ANSWERS)
                .param("patterns", patterns)
                .query(PublishedAnswerQueries::answer)
                .list();
    }

    /** @param draft key of the form that need not be filed any more */
    public record Solution(UUID article, CompanyId company, PersonId person, UUID draft) {}

    /** The company's own open cases and published answers, best first, few of each. */
    public record Like(List<OwnCase> cases, List<PublishedAnswerQueries.Answer> answers) {
        public Like {
            cases = List.copyOf(cases);
            answers = List.copyOf(answers);
        }

        public boolean isEmpty() {
            return cases.isEmpty() && answers.isEmpty();
        }
    }

    /** An open case of the company. */
    public record OwnCase(RequestNumber number, String title, Category category, CaseStatus status) {}
}
