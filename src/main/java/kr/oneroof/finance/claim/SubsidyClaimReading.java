package kr.oneroof.finance.claim;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.bank.LoanBooks;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;

@Repository
@Transactional(readOnly = true)
class SubsidyClaimReading implements SubsidyClaims {
    static final int PAGE = 100;
    private static final String LINES = """
            select l.* from subsidy_claim_line l join subsidy_claim c on c.id = l.claim_id and c.revision = l.revision
            where l.claim_id = :claim and l.line > :after
            """;
    private static final String OF_COMPANIES =
            " p join loan l on l.number = p.number join company c on c.id = l.company_id ";

    private final JdbcClient database;
    private final LineRows rows;
    private final ClaimStore store;
    private final LoanBooks books;

    SubsidyClaimReading(JdbcClient database, LineRows rows, ClaimStore store, LoanBooks books) {
        this.database = database;
        this.store = store;
        this.rows = rows;
        this.books = books;
    }

    @Override
    public Claim require(UUID claim) {
        return database.sql(ClaimStore.READ + "where c.id = ?")
                .param(claim)
                .query(ClaimStore::claim)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    @Override
    public Optional<Claim> find(UUID bank, Quarter quarter) {
        return database.sql(ClaimStore.READ + "where c.bank_id = ? and c.year = ? and c.quarter = ?")
                .params(bank, quarter.year(), quarter.number())
                .query(ClaimStore::claim)
                .optional();
    }

    @Override
    public List<Claim> in(Quarter quarter) {
        return database.sql(ClaimStore.READ + "where c.year = ? and c.quarter = ? order by b.name")
                .params(quarter.year(), quarter.number())
                .query(ClaimStore::claim)
                .list();
    }

    @Override
    public List<Claim> of(UUID bank) {
        return database.sql(ClaimStore.READ + "where c.bank_id = ? order by c.year desc, c.quarter desc limit 40")
                .param(bank)
                .query(ClaimStore::claim)
                .list();
    }

    @Override
    public long carried(UUID bank) {
        return store.carried(bank);
    }

    @Override
    public Map<Verdict, Sum> sums(UUID claim) {
        var all = new EnumMap<Verdict, Sum>(Verdict.class);
        for (var verdict : Verdict.values()) {
            all.put(verdict, new Sum(0, 0, 0));
        }
        database.sql("""
                        select l.verdict, count(*) as lines, sum(l.claimed) as claimed, coalesce(sum(l.own), 0) as own
                        from subsidy_claim_line l join subsidy_claim c on c.id = l.claim_id and c.revision = l.revision
                        where l.claim_id = ? group by l.verdict""")
                .param(claim)
                .query((row, index) -> all.put(
                        Verdict.valueOf(row.getString("verdict")),
                        new Sum(row.getLong("lines"), row.getLong("claimed"), row.getLong("own"))))
                .list();
        return all;
    }

    @Override
    public Map<UUID, Total> totals(Quarter quarter) {
        var all = new HashMap<UUID, Total>();
        database.sql("""
                        select l.claim_id, l.verdict, sum(l.claimed) as claimed,
                            coalesce(sum(l.own) filter (where l.verdict in ('MATCH', 'DIFF')), 0) as own
                        from subsidy_claim_line l join subsidy_claim c on c.id = l.claim_id and c.revision = l.revision
                        where c.year = ? and c.quarter = ? group by l.claim_id, l.verdict""")
                .params(quarter.year(), quarter.number())
                .query((row, index) -> all.merge(
                        row.getObject("claim_id", UUID.class),
                        total(Verdict.valueOf(row.getString("verdict")), row.getLong("claimed"), row.getLong("own")),
                        SubsidyClaimReading::plus))
                .list();
        return all;
    }

    private static Total total(Verdict verdict, long claimed, long own) {
        return new Total(claimed, own, own == claimed ? Map.of() : Map.of(verdict, own - claimed));
    }

    private static Total plus(Total one, Total other) {
        var off = new EnumMap<Verdict, Long>(Verdict.class);
        off.putAll(one.off());
        other.off().forEach((verdict, won) -> off.merge(verdict, won, Long::sum));
        return new Total(one.claimed() + other.claimed(), one.own() + other.own(), off);
    }

    @Override
    public boolean isKnown(UUID bank) {
        return store.isKnown(bank);
    }

    @Override
    public Map<Long, Difference> reasons(Claim claim, List<Compared> lines) {
        var unlike =
                lines.stream().filter(line -> line.verdict() == Verdict.DIFF).toList();
        var accounts = books
                .accounts(unlike.stream().map(line -> line.row().number()).toList())
                .stream()
                .collect(Collectors.toMap(account -> account.loan().number().value(), account -> account));
        var all = new HashMap<Long, Difference>();
        unlike.forEach(line -> Optional.ofNullable(accounts.get(line.row().number()))
                .ifPresent(account -> all.put(line.row().line(), Difference.of(line, account, claim.quarter()))));
        return all;
    }

    @Override
    public List<Compared> lines(UUID claim, @Nullable Verdict verdict, long after) {
        var sql = LINES + (verdict == null ? "" : "and l.verdict = :verdict ") + "order by l.line limit " + PAGE;
        var asked = database.sql(sql).param("claim", claim).param("after", after);
        return (verdict == null ? asked : asked.param("verdict", verdict.name()))
                .query(LineRows::compared)
                .list();
    }

    @Override
    public List<Paid> settlement(UUID claim, String after, int most) {
        var table = require(claim).state().isClosed() ? "subsidy_payment" : "settlement_line";
        return database.sql(
                        "select p.*, c.name as company_name from " + table + OF_COMPANIES
                                + "where p.claim_id = :claim and p.number in (select distinct number from " + table
                                + " where claim_id = :claim and number > :after order by number limit :most) order by p.number, p.year, p.quarter")
                .param("claim", claim)
                .param("after", after)
                .param("most", most)
                .query(rows::line)
                .list();
    }

    @Override
    public List<Paid> paidFor(RequestNumber number) {
        return database.sql("select p.*, c.name as company_name from subsidy_payment" + OF_COMPANIES
                        + "where p.number = ? order by p.serial")
                .param(number.value())
                .query(rows::line)
                .list();
    }
}
