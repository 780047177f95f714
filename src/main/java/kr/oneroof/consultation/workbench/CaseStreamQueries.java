package kr.oneroof.consultation.workbench;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.CaseAccess;
import kr.oneroof.consultation.workbench.CaseListQueries.Reader;
import kr.oneroof.kernel.SeoulClock;

/** All lines of a list one after the other, however many; no more than some hundreds are held at a time. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class CaseStreamQueries {
    private final JdbcClient database;
    private final CaseRowQueries rows;
    private final CaseAccess access;
    private final SeoulClock clock;

    CaseStreamQueries(JdbcClient database, CaseRowQueries rows, CaseAccess access, SeoulClock clock) {
        this.database = database;
        this.rows = rows;
        this.access = access;
        this.clock = clock;
    }

    /** Within a transaction of the caller's, which the lines are read through. */
    public void each(CaseFilter filter, Reader reader, Consumer<CaseRow> taker) {
        var narrowed = narrowed(filter, reader);
        rows.each(
                database.sql(CaseRowQueries.SELECT + narrowed.condition() + " order by "
                                + filter.order().order())
                        .params(narrowed.parameters()),
                taker);
    }

    /** Whose they are. */
    public List<UUID> companies(CaseFilter filter, Reader reader) {
        var narrowed = narrowed(filter, reader);
        return access.bind(database.sql("select distinct c.company_id" + CaseRowQueries.FROM + narrowed.condition())
                        .params(narrowed.parameters()))
                .query(UUID.class)
                .list();
    }

    private CaseFilterCondition narrowed(CaseFilter filter, Reader reader) {
        return CaseFilterCondition.of(filter, clock.instant().atOffset(ZoneOffset.UTC), reader);
    }
}
