package kr.oneroof.finance.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.finance.Quarter;
import kr.oneroof.kernel.RequestNumber;

/** Lines by the thousand, each batch in one statement. */
@Repository
class ClaimLineRepository {
    private final JdbcClient database;
    private final SegmentConverter segments;

    ClaimLineRepository(JdbcClient database, SegmentConverter segments) {
        this.database = database;
        this.segments = segments;
    }

    void claimed(UUID claim, int revision, List<ComparedClaimLine> lines) {
        database.sql("""
                        insert into subsidy_claim_line (claim_id, revision, line, number, business_number, opening, closing, claimed, own,
                            verdict)
                        select ?, ?, * from unnest(?::bigint[], ?::text[], ?::text[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[],
                            ?::text[])""")
                .params(
                        claim,
                        revision,
                        longs(lines, one -> one.row().line()),
                        texts(lines, one -> one.row().number()),
                        texts(lines, one -> one.row().businessNumber()),
                        longs(lines, one -> one.row().opening()),
                        longs(lines, one -> one.row().closing()),
                        longs(lines, one -> one.row().claimed()),
                        longs(lines, ComparedClaimLine::own),
                        texts(lines, one -> one.verdict().name()))
                .update();
    }

    void settled(UUID claim, List<Settlement.Line> lines) {
        database.sql("""
                        insert into settlement_line (claim_id, number, kind, year, quarter, amount, segments)
                        select ?, number, kind, year, quarter, amount, segments::jsonb
                        from unnest(?::text[], ?::text[], ?::bigint[], ?::bigint[], ?::bigint[], ?::text[])
                            as t (number, kind, year, quarter, amount, segments)""")
                .params(
                        claim,
                        texts(lines, one -> one.number().value()),
                        texts(lines, one -> one.adjustment() ? "ADJUSTMENT" : "REGULAR"),
                        longs(lines, one -> (long) one.quarter().year()),
                        longs(lines, one -> (long) one.quarter().number()),
                        longs(lines, Settlement.Line::amount),
                        texts(lines, one -> segments.write(one.segments())))
                .update();
    }

    /** Loans of a claim that are paid at our figure, be it nothing; those after one. */
    List<String> payable(UUID claim, int revision, String after, int most) {
        return database.sql("""
                        select number from subsidy_claim_line where claim_id = ? and revision = ? and verdict in ('MATCH', 'DIFF', 'NOT_ELIGIBLE')
                            and number > ? order by number limit ?""")
                .params(claim, revision, after, most)
                .query(String.class)
                .list();
    }

    /**
     * Loans of a bank of which something became known since they were paid last, those after one; an hour before is
     * looked at again, for what was being written just then.
     */
    List<String> changed(UUID bank, String after, int most) {
        return database.sql("""
                        select l.number from loan l
                        cross join lateral (select max(c.prepared_at) - interval '1 hour' as at from subsidy_payment p
                            join subsidy_claim c on c.id = p.claim_id where p.number = l.number) since
                        where l.bank_id = :bank and l.number > :after and since.at is not null
                            and (exists (select from loan_movement f where f.number = l.number and f.told_at >= since.at)
                                or exists (select from loan_rate f where f.number = l.number and f.told_at >= since.at)
                                or exists (select from loan_arrears f where f.number = l.number and f.told_at >= since.at)
                                or exists (select from loan_halt f where f.number = l.number and f.told_at >= since.at)
                                or exists (select from loan_halt f join loan_halt_undone u on u.halt_id = f.id
                                    where f.number = l.number and u.told_at >= since.at))
                        order by l.number limit :most""")
                .param("bank", bank)
                .param("after", after)
                .param("most", most)
                .query(String.class)
                .list();
    }

    /** What was paid for each of these loans and quarters, corrections included. */
    Map<String, Map<Quarter, Long>> paid(List<String> numbers) {
        var all = new HashMap<String, Map<Quarter, Long>>();
        database.sql("select number, year, quarter, sum(amount) as amount from subsidy_payment where number = any(?)"
                        + " group by number, year, quarter")
                .param(numbers.toArray(String[]::new))
                .query((row, index) -> all.computeIfAbsent(row.getString("number"), key -> new HashMap<>())
                        .put(new Quarter(row.getInt("year"), row.getInt("quarter")), row.getLong("amount")))
                .list();
        return all;
    }

    /** Lines as they were compared last, in the order in which they were sent, those after one. */
    List<ComparedClaimLine> lines(Claim claim, long after, int most) {
        return database.sql(
                        "select * from subsidy_claim_line where claim_id = ? and revision = ? and line > ? order by line limit ?")
                .params(claim.id(), claim.revision(), after, most)
                .query(ClaimLineRepository::compared)
                .list();
    }

    static ComparedClaimLine compared(ResultSet row, int index) throws SQLException {
        return new ComparedClaimLine(
                new ClaimRow(
                        row.getLong("line"),
                        row.getString("number"),
                        row.getString("business_number"),
                        row.getObject("opening", Long.class),
                        row.getObject("closing", Long.class),
                        row.getLong("claimed")),
                row.getObject("own", Long.class),
                ClaimVerdict.valueOf(row.getString("verdict")));
    }

    long settledSum(UUID claim) {
        return database.sql("select coalesce(sum(amount), 0) from settlement_line where claim_id = ?")
                .param(claim)
                .query(Long.class)
                .single();
    }

    ClaimQueries.Paid line(ResultSet row, int index) throws SQLException {
        return new ClaimQueries.Paid(
                new RequestNumber(row.getString("number")),
                row.getString("company_name"),
                row.getString("kind"),
                new Quarter(row.getInt("year"), row.getInt("quarter")),
                row.getLong("amount"),
                segments.read(row.getString("segments")));
    }

    private static <T> Object longs(List<T> lines, Function<T, @Nullable Long> of) {
        return lines.stream().map(of).toArray(Long[]::new);
    }

    private static <T> Object texts(List<T> lines, Function<T, String> of) {
        return lines.stream().map(of).toArray(String[]::new);
    }
}
