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
import kr.oneroof.finance.Segment;
import kr.oneroof.finance.bank.LoanAccountQueries;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;

/** What is read of claims and payments. */
@Repository
@Transactional(readOnly = true)
public class ClaimQueries {
    static final int PAGE = 100;
    private static final String LINES = """
            select l.* from subsidy_claim_line l join subsidy_claim c on c.id = l.claim_id and c.revision = l.revision
            where l.claim_id = :claim and l.line > :after
            """;
    private static final String OF_COMPANIES =
            " p join loan l on l.number = p.number join company c on c.id = l.company_id ";

    private final JdbcClient database;
    private final ClaimLineRepository lineRepository;
    private final ClaimRepository repository;
    private final LoanAccountQueries accountQueries;

    ClaimQueries(
            JdbcClient database,
            ClaimLineRepository lineRepository,
            ClaimRepository repository,
            LoanAccountQueries accountQueries) {
        this.database = database;
        this.repository = repository;
        this.lineRepository = lineRepository;
        this.accountQueries = accountQueries;
    }

    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    public Claim require(UUID claim) {
        return database.sql(ClaimRepository.READ + "where c.id = ?")
                .param(claim)
                .query(ClaimRepository::claim)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    public Optional<Claim> find(UUID bank, Quarter quarter) {
        return database.sql(ClaimRepository.READ + "where c.bank_id = ? and c.year = ? and c.quarter = ?")
                .params(bank, quarter.year(), quarter.number())
                .query(ClaimRepository::claim)
                .optional();
    }

    /** Of all banks, by name. */
    public List<Claim> in(Quarter quarter) {
        return database.sql(ClaimRepository.READ + "where c.year = ? and c.quarter = ? order by b.name")
                .params(quarter.year(), quarter.number())
                .query(ClaimRepository::claim)
                .list();
    }

    /** Of a bank, newest quarter first. */
    public List<Claim> of(UUID bank) {
        return database.sql(ClaimRepository.READ + "where c.bank_id = ? order by c.year desc, c.quarter desc limit 40")
                .param(bank)
                .query(ClaimRepository::claim)
                .list();
    }

    /** What the settlements of a bank left over, never above 0: it owes that much, in won. */
    public long carried(UUID bank) {
        return repository.carried(bank);
    }

    /** How many lines of each verdict, and what they claim, in won. */
    public Map<ClaimVerdict, Sum> sums(UUID claim) {
        var all = new EnumMap<ClaimVerdict, Sum>(ClaimVerdict.class);
        for (var verdict : ClaimVerdict.values()) {
            all.put(verdict, new Sum(0, 0, 0));
        }
        database.sql("""
                        select l.verdict, count(*) as lines, sum(l.claimed) as claimed, coalesce(sum(l.own), 0) as own
                        from subsidy_claim_line l join subsidy_claim c on c.id = l.claim_id and c.revision = l.revision
                        where l.claim_id = ? group by l.verdict""")
                .param(claim)
                .query((row, index) -> all.put(
                        ClaimVerdict.valueOf(row.getString("verdict")),
                        new Sum(row.getLong("lines"), row.getLong("claimed"), row.getLong("own"))))
                .list();
        return all;
    }

    /** What was claimed in a quarter and what we reckon of it, by claim. */
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
                        total(
                                ClaimVerdict.valueOf(row.getString("verdict")),
                                row.getLong("claimed"),
                                row.getLong("own")),
                        ClaimQueries::plus))
                .list();
        return all;
    }

    private static Total total(ClaimVerdict verdict, long claimed, long own) {
        return new Total(claimed, own, own == claimed ? Map.of() : Map.of(verdict, own - claimed));
    }

    private static Total plus(Total one, Total other) {
        var off = new EnumMap<ClaimVerdict, Long>(ClaimVerdict.class);
        off.putAll(one.off());
        other.off().forEach((verdict, won) -> off.merge(verdict, won, Long::sum));
        return new Total(one.claimed() + other.claimed(), one.own() + other.own(), off);
    }

    /** Whether a bank had anything booked, or owes something: then it is settled although it claims nothing. */
    public boolean isKnown(UUID bank) {
        return repository.isKnown(bank);
    }

    /** Why lines of a claim whose amount differs do so, by line. */
    public Map<Long, Difference> reasons(Claim claim, List<ComparedClaimLine> lines) {
        var unlike = lines.stream()
                .filter(line -> line.verdict() == ClaimVerdict.DIFF)
                .toList();
        var accounts = accountQueries
                .accounts(unlike.stream().map(line -> line.row().number()).toList())
                .stream()
                .collect(Collectors.toMap(account -> account.loan().number().value(), account -> account));
        var all = new HashMap<Long, Difference>();
        unlike.forEach(line -> Optional.ofNullable(accounts.get(line.row().number()))
                .ifPresent(account -> all.put(line.row().line(), Difference.of(line, account, claim.quarter()))));
        return all;
    }

    /**
     * Lines in the order in which they were sent. @param verdict null for all @param after the last line that was shown
     */
    public List<ComparedClaimLine> lines(UUID claim, @Nullable ClaimVerdict verdict, long after) {
        var sql = LINES + (verdict == null ? "" : "and l.verdict = :verdict ") + "order by l.line limit " + PAGE;
        var asked = database.sql(sql).param("claim", claim).param("after", after);
        return (verdict == null ? asked : asked.param("verdict", verdict.name()))
                .query(ClaimLineRepository::compared)
                .list();
    }

    /** What is to be paid or was paid, by number; all lines of so many loans after one. */
    public List<Paid> settlement(UUID claim, String after, int most) {
        var table = require(claim).state().isClosed() ? "subsidy_payment" : "settlement_line";
        return database.sql(
                        "select p.*, c.name as company_name from " + table + OF_COMPANIES
                                + "where p.claim_id = :claim and p.number in (select distinct number from " + table
                                + " where claim_id = :claim and number > :after order by number limit :most) order by p.number, p.year, p.quarter")
                .param("claim", claim)
                .param("after", after)
                .param("most", most)
                .query(lineRepository::line)
                .list();
    }

    /** All that was paid for a loan, oldest first. */
    public List<Paid> paidFor(RequestNumber number) {
        return database.sql("select p.*, c.name as company_name from subsidy_payment" + OF_COMPANIES
                        + "where p.number = ? order by p.serial")
                .param(number.value())
                .query(lineRepository::line)
                .list();
    }

    public record Sum(long lines, long claimed, long own) {}

    /**
     * In won. @param own our figure of what is paid @param off by verdict, how much more we reckon than was claimed;
     * never 0
     */
    public record Total(long claimed, long own, Map<ClaimVerdict, Long> off) {
        public Total {
            off = Map.copyOf(off);
        }
    }

    /** One amount of one loan. @param kind REGULAR, ADJUSTMENT or RECOVERY */
    public record Paid(
            RequestNumber number,
            String companyName,
            String kind,
            Quarter quarter,
            long amount,
            List<Segment> segments) {
        public Paid {
            segments = List.copyOf(segments);
        }

        public String messageKey() {
            return "finance.claim.kind." + kind;
        }
    }
}
