package kr.oneroof.consultation.workbench;

import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.SeoulClock;

/** The list of all cases, page by page. A page costs the same however many there are. */
@Repository
@Transactional(readOnly = true)
public class CaseListQueries {
    static final int PAGE = 30;

    private final JdbcClient database;
    private final CaseRowQueries rows;
    private final SeoulClock clock;

    CaseListQueries(JdbcClient database, CaseRowQueries rows, SeoulClock clock) {
        this.database = database;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * A page.
     *
     * @param after cursor of the page before; empty or unusable for the first page
     * @param reader what the reader may search in
     */
    public Page page(CaseFilter filter, String after, Reader reader) {
        var sort = filter.order();
        var narrowed = CaseFilterCondition.of(filter, clock.instant().atOffset(ZoneOffset.UTC), reader);
        var cursor = Cursor.parse(after, sort.name());
        var sql = CaseRowQueries.SELECT + narrowed.condition()
                + cursor.map(from -> " and " + sort.beyond()).orElse("") + " order by " + sort.order() + " limit "
                + (PAGE + 1);
        var statement = database.sql(sql).params(narrowed.parameters());
        cursor.ifPresent(from -> statement
                .param("at", from.at().atOffset(ZoneOffset.UTC))
                .param("number", from.number().value()));
        var found = rows.read(statement);
        return found.size() <= PAGE
                ? new Page(found, "")
                : new Page(
                        found.subList(0, PAGE),
                        Cursor.after(sort, found.get(PAGE - 1)).text());
    }

    /** Who reads: somebody who may open cases, or somebody who sees no more than number, title and state. */
    public enum Reader {
        OPENS_CASES,
        SEES_TITLES,
        SEES_NO_WORDS
    }

    /** @param next cursor of the page that follows, empty on the last */
    public record Page(List<CaseRow> rows, String next) {
        public Page {
            rows = List.copyOf(rows);
        }
    }
}
