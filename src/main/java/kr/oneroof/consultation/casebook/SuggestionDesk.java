package kr.oneroof.consultation.casebook;

import java.util.List;
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
import kr.oneroof.kernel.RequestNumber;

@Service
class SuggestionDesk implements Suggestions {
    private static final Logger LOG = LoggerFactory.getLogger(SuggestionDesk.class);

    private final JdbcClient database;
    private final TransactionTemplate reading;
    private final Answers answers;
    private final Solutions solutions;

    SuggestionDesk(JdbcClient database, PlatformTransactionManager transactions, Answers answers, Solutions solutions) {
        this.database = database;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.answers = answers;
        this.solutions = solutions;
    }

    @Override
    public Like like(CompanyId company, String typed) {
        var patterns = Stems.patterns(typed);
        if (patterns.length == 0) {
            return new Like(List.of(), List.of());
        }
        return new Like(inTime(() -> cases(company, patterns)), inTime(() -> answers(patterns)));
    }

    @Override
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
        return database.sql(SuggestionSql.CASES)
                .param("company", company.value())
                .param("patterns", patterns)
                .query((row, index) -> new OwnCase(
                        new RequestNumber(row.getString("number")),
                        row.getString("title"),
                        Category.valueOf(row.getString("category")),
                        CaseStatus.valueOf(row.getString("status"))))
                .list();
    }

    private List<Answers.Answer> answers(String[] patterns) {
        return database.sql(SuggestionSql.ANSWERS)
                .param("patterns", patterns)
                .query(AnswerReading::answer)
                .list();
    }
}
