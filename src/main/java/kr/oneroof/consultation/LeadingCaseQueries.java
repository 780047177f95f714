package kr.oneroof.consultation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.RequestNumber;

/** Where a merged case is carried on (병합). */
@Component
public class LeadingCaseQueries {
    private static final String LAST_OF_THE_WAY = """
            with recursive way (number, length) as (
                select :number::text, 0
                union all
                select m.leader, way.length + 1
                from way join consultation_merge m on m.merged = way.number and m.undone_at is null)
            select number from way order by length desc limit 1""";

    private final JdbcClient database;

    LeadingCaseQueries(JdbcClient database) {
        this.database = database;
    }

    /** Through however many merges; the case itself when it is not merged. */
    @Transactional(readOnly = true)
    public RequestNumber of(RequestNumber number) {
        return new RequestNumber(database.sql(LAST_OF_THE_WAY)
                .param("number", number.value())
                .query(String.class)
                .single());
    }
}
