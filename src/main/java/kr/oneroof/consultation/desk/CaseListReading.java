package kr.oneroof.consultation.desk;

import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.HouseClock;

@Repository
@Transactional(readOnly = true)
class CaseListReading implements CaseList {
    static final int PAGE = 30;

    private final JdbcClient database;
    private final CaseRows rows;
    private final HouseClock clock;

    CaseListReading(JdbcClient database, CaseRows rows, HouseClock clock) {
        this.database = database;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Page page(CaseFilter filter, String after, Reader reader) {
        var sort = filter.order();
        var narrowed = FilterSql.of(filter, clock.instant().atOffset(ZoneOffset.UTC), reader);
        var cursor = Cursor.parse(after, sort.name());
        var sql = CaseRows.SELECT + narrowed.condition()
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
}
