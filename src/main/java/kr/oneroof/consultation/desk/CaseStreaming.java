package kr.oneroof.consultation.desk;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.Confidences;
import kr.oneroof.consultation.desk.CaseList.Reader;
import kr.oneroof.kernel.HouseClock;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CaseStreaming implements CaseStream {
    private final JdbcClient database;
    private final CaseRows rows;
    private final Confidences confidences;
    private final HouseClock clock;

    CaseStreaming(JdbcClient database, CaseRows rows, Confidences confidences, HouseClock clock) {
        this.database = database;
        this.rows = rows;
        this.confidences = confidences;
        this.clock = clock;
    }

    @Override
    public void each(CaseFilter filter, Reader reader, Consumer<CaseRow> taker) {
        var narrowed = narrowed(filter, reader);
        rows.each(
                database.sql(CaseRows.SELECT + narrowed.condition() + " order by "
                                + filter.order().order())
                        .params(narrowed.parameters()),
                taker);
    }

    @Override
    public List<UUID> companies(CaseFilter filter, Reader reader) {
        var narrowed = narrowed(filter, reader);
        return confidences
                .bind(database.sql("select distinct c.company_id" + CaseRows.FROM + narrowed.condition())
                        .params(narrowed.parameters()))
                .query(UUID.class)
                .list();
    }

    private FilterSql narrowed(CaseFilter filter, Reader reader) {
        return FilterSql.of(filter, clock.instant().atOffset(ZoneOffset.UTC), reader);
    }
}
