package kr.oneroof.consultation.casebook;

import java.util.List;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.CaseCardSource;
import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.kernel.RequestNumber;

/** On a closed case: make an article of it, or see what became of the one that was made. */
@Component
@Order(80)
class ArticleCardSource implements CaseCardSource {
    private final JdbcClient database;
    private final ClosedCaseQueries sources;

    ArticleCardSource(JdbcClient database, ClosedCaseQueries sources) {
        this.database = database;
        this.sources = sources;
    }

    @Override
    public Optional<Card> forStaff(RequestNumber number, CaseStatus status) {
        if (status != CaseStatus.CLOSED || sources.isBarred(number)) {
            return Optional.empty();
        }
        var made = database.sql("""
                        select id, state from casebook_article where number = ? and state <> 'WITHDRAWN'
                        order by changed_at desc limit 1""")
                .param(number.value())
                .query((row, index) -> new Card(
                        "casebook.annex",
                        List.of(Fact.of("casebook.annex." + row.getString("state"))),
                        List.of(new Way("casebook.annex.open", "/desk/casebook/" + row.getString("id")))))
                .optional();
        return Optional.of(made.orElseGet(() -> new Card(
                "casebook.annex",
                List.of(Fact.of("casebook.annex.none")),
                List.of(new Way("casebook.annex.propose", "/desk/casebook/new?number=" + number)))));
    }

    @Override
    public Optional<Card> forCompany(RequestNumber number, CaseStatus status) {
        return Optional.empty();
    }
}
