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
class LineRows {
    private final JdbcClient database;
    private final SegmentText segments;

    LineRows(JdbcClient database, SegmentText segments) {
        this.database = database;
        this.segments = segments;
    }

    void claimed(UUID claim, int revision, List<Compared> lines) {
        database.sql("""
                        insert into subsidy_claim_line (claim_id, revision, line, number, business_number, opening, closing, claimed, own,
                            verdict)
                        select ?, ?, * from unnest(?::bigint[], ?::text[], ?::text[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[],
                            ?::text[])""")
                .params(claim, revision, longs(lines, one -> one.row().line()), texts(lines, one -> one.row().number()),
                        texts(lines, one -> one.row().businessNumber()), longs(lines, one -> one.row().opening()),
                        longs(lines, one -> one.row().closing()), longs(lines, one -> one.row().claimed()), longs(lines, Compared::own),
                        texts(lines, one -> one.verdict().name())).update();
    }

    void settled(UUID claim, List<Settlement.Line> lines) {
        database.sql("""
                        insert into settlement_line (claim_id, number, kind, year, quarter, amount, segments)
                        select ?, number, kind, year, quarter, amount, segments::jsonb
                        from unnest(?::text[], ?::text[], ?::bigint[], ?::bigint[], ?::bigint[], ?::text[])
                            as t (number, kind, year, quarter, amount, segments)""")
                .params(claim, texts(lines, one -> one.number().value()), texts(lines, one -> one.adjustment() ? "ADJUSTMENT" : "REGULAR"),
                        longs(lines, one -> (long) one.quarter().year()), longs(lines, one -> (long) one.quarter().number()),
                        longs(lines, Settlement.Line::amount), texts(lines, one -> segments.write(one.segments()))).update();
    }

    /** Loans of a claim that are paid at our figure, those after one. */
    List<String> payable(UUID claim, int revision, String after, int most) {
        return database.sql("""
                        select number from subsidy_claim_line where claim_id = ? and revision = ? and verdict in ('MATCH', 'DIFF')
                            and number > ? order by number limit ?""")
                .params(claim, revision, after, most).query(String.class).list();
    }

    /**
     * Loans of a bank of which something became known since its last settlement was reckoned, those after one; an hour before
     * is looked at again, for what was being written just then.
     */
    List<String> changed(UUID bank, String after, int most) {
        return database.sql("""
                        with since as (select max(prepared_at) - interval '1 hour' as at from subsidy_claim
                            where bank_id = :bank and approved_at is not null),
                        told as (select number from loan_movement, since where told_at >= at
                            union select number from loan_rate, since where told_at >= at
                            union select number from loan_arrears, since where told_at >= at
                            union select number from loan_halt, since where told_at >= at
                            union select h.number from loan_halt h join loan_halt_undone u on u.halt_id = h.id, since where u.told_at >= at)
                        select l.number from loan l join told using (number) where l.bank_id = :bank and l.number > :after
                        order by l.number limit :most""")
                .param("bank", bank).param("after", after).param("most", most).query(String.class).list();
    }

    /** What was paid for each of these loans and quarters, corrections included. */
    Map<String, Map<Quarter, Long>> paid(List<String> numbers) {
        var all = new HashMap<String, Map<Quarter, Long>>();
        database.sql("select number, year, quarter, sum(amount) as amount from subsidy_payment where number = any(?)"
                        + " group by number, year, quarter").param(numbers.toArray(String[]::new))
                .query((row, index) -> all.computeIfAbsent(row.getString("number"), key -> new HashMap<>())
                        .put(new Quarter(row.getInt("year"), row.getInt("quarter")), row.getLong("amount"))).list();
        return all;
    }

    /** Whether something was booked for one of its loans since it was reckoned: what it would adjust may be adjusted already. */
    boolean isOvertaken(UUID claim) {
        return database.sql("""
                        select exists (select from settlement_line s join subsidy_claim c on c.id = s.claim_id
                            join subsidy_payment p on p.number = s.number and p.booked_at >= c.prepared_at
                            where s.claim_id = ?)""").param(claim).query(Boolean.class).single();
    }

    long settledSum(UUID claim) {
        return database.sql("select coalesce(sum(amount), 0) from settlement_line where claim_id = ?").param(claim).query(Long.class)
                .single();
    }

    SubsidyClaims.Paid line(ResultSet row, int index) throws SQLException {
        return new SubsidyClaims.Paid(new RequestNumber(row.getString("number")), row.getString("company_name"),
                row.getString("kind"), new Quarter(row.getInt("year"), row.getInt("quarter")), row.getLong("amount"),
                segments.read(row.getString("segments")));
    }

    private static <T> Object longs(List<T> lines, Function<T, @Nullable Long> of) {
        return lines.stream().map(of).toArray(Long[]::new);
    }

    private static <T> Object texts(List<T> lines, Function<T, String> of) {
        return lines.stream().map(of).toArray(String[]::new);
    }
}
