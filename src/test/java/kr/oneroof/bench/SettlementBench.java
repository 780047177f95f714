package kr.oneroof.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.finance.LoanTown;
import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.bank.LoanAccountQueries;
import kr.oneroof.finance.claim.ClaimComparison;
import kr.oneroof.finance.claim.ClaimQueries;
import kr.oneroof.finance.claim.ClaimRow;
import kr.oneroof.finance.claim.ClaimService;
import kr.oneroof.finance.claim.ComparedClaimLine;
import kr.oneroof.kernel.SeoulClock;

/**
 * A bank's quarter with many loans: how long it takes to compare and to settle, and whether a second run says the same.
 */
@SpringBootTest(properties = "logging.level.root=warn")
class SettlementBench {
    private static final Quarter QUARTER = new Quarter(2026, 1);
    private static final LocalDateTime APRIL = LocalDateTime.parse("2026-04-10T10:00");
    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    private ClaimService claimService;

    @Autowired
    private ClaimComparison comparison;

    @Autowired
    private ClaimQueries claims;

    @Autowired
    private LoanAccountQueries accountQueries;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext application;

    @Test
    void settlesAQuarter() {
        for (var loans : List.of(10_000, 100_000)) {
            var town = new LoanTown(application, LoanTown.terms(250));
            grow(town, town.recommended(1_000_000).value(), loans);
            SeoulClock.at(APRIL, () -> measure(town, loans));
        }
    }

    private void measure(LoanTown town, int loans) {
        var begun = Instant.now();
        var rows = rows(town);
        var compared = comparison.compare(town.bank, QUARTER, rows);
        var matching = compared.stream()
                .map(one -> new ClaimRow(one.row().line(), one.row().number(), "", null, null, own(one)))
                .toList();
        var comparing = Duration.between(begun, Instant.now());
        var claim = claimService.claim(town.bank, QUARTER, matching, town.clerk);
        var before = held();
        begun = Instant.now();
        claimService.prepare(claim, town.officer);
        var settling = Duration.between(begun, Instant.now());
        var first = claims.require(claim).settlement();
        var after = held();
        claimService.giveBack(claim, "다시", town.city);
        claimService.prepare(claim, town.officer);
        assertThat(claims.require(claim).settlement()).isEqualTo(first);
        begun = Instant.now();
        claimService.approve(claim, town.city);
        LoggerFactory.getLogger(SettlementBench.class)
                .warn(
                        "{} loans: compared in {} s, settled in {} s, booked in {} s, {} won both times; held {} MB before, {} MB after",
                        loans,
                        comparing.toMillis() / 1000.0,
                        settling.toMillis() / 1000.0,
                        Duration.between(begun, Instant.now()).toMillis() / 1000.0,
                        first.lines(),
                        before,
                        after);
        assertThat(database.sql("select sum(amount) from subsidy_payment where claim_id = ?")
                        .param(claim)
                        .query(Long.class)
                        .single())
                .isEqualTo(first.payable());
    }

    private static long own(ComparedClaimLine one) {
        return one.own() == null ? 0 : one.own();
    }

    private List<ClaimRow> rows(LoanTown town) {
        var rows = new ArrayList<ClaimRow>();
        for (var numbers = accountQueries.drawn(town.bank, QUARTER, "", 1_000);
                !numbers.isEmpty();
                numbers = accountQueries.drawn(town.bank, QUARTER, numbers.getLast(), 1_000)) {
            numbers.forEach(number -> rows.add(new ClaimRow(rows.size() + 1, number, "", null, null, 1)));
        }
        return rows;
    }

    /** Loans of one firm, drawn on different days, every third partly paid back. */
    private void grow(LoanTown town, String like, int loans) {
        var year = 2030 + loans / 100_000;
        database.sql("""
                        insert into request_file (number, company_id, service, state, received_at, due_at)
                        select :year || '-' || to_char(n, 'FM000000'), f.company_id, 'finance', 'IN_PROGRESS', now(), now()
                        from generate_series(1, :loans) n, request_file f where f.number = :like""")
                .param("year", year)
                .param("loans", loans - 1)
                .param("like", like)
                .update();
        database.sql("""
                        insert into loan (number, company_id, programme_id, bank_id, approved, rate, decided_on, valid_until, account,
                            first_drawn_on, finished)
                        select :year || '-' || to_char(n, 'FM000000'), l.company_id, l.programme_id, l.bank_id, 100000000 + n, 250, '2025-12-22',
                            '2026-03-22', 'a', date '2026-01-01' + n % 80, true
                        from generate_series(1, :loans) n, loan l where l.number = :like""")
                .param("year", year)
                .param("loans", loans - 1)
                .param("like", like)
                .update();
        var clerk = town.clerk.value();
        database.sql("""
                        insert into loan_movement (id, number, kind, on_day, won, told_by, told_at)
                        select gen_random_uuid(), number, 'DRAW', first_drawn_on, approved, ?, now() from loan where number like ?""").params(clerk, year + "-%").update();
        database.sql("""
                        insert into loan_movement (id, number, kind, on_day, won, told_by, told_at)
                        select gen_random_uuid(), number, 'PREPAY', first_drawn_on + 7, -10000000, ?, now() from loan
                        where number like ? and approved % 3 = 0""").params(clerk, year + "-%").update();
        database.sql(
                        "insert into loan_rate (number, from_day, rate, told_by, told_at) select number, first_drawn_on, 500, ?, now() from loan"
                                + " where number like ?")
                .params(clerk, year + "-%")
                .update();
    }

    private static long held() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    /** Its own rows only: other banks' stay out. */
    @Test
    void findsNothingOfAnotherBank() {
        assertThat(accountQueries.drawn(UUID.randomUUID(), QUARTER, "", 10)).isEmpty();
    }
}
