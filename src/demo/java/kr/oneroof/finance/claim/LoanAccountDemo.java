package kr.oneroof.finance.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.bank.LoanAccountQueries;
import kr.oneroof.finance.bank.LoanAccountService;
import kr.oneroof.finance.bank.LoanChange;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.Demo;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** The year of two loans: drawn, partly paid back, two quarters paid, the third claimed with a line that differs. */
@Component
@Order(80)
class LoanAccountDemo implements Demo {
    private static final String ACCOUNT = "110-234-567890";

    private final LoanAccountService accountService;
    private final LoanAccountQueries accountQueries;
    private final ClaimService claimService;
    private final JdbcClient database;
    private final PersonQueries people;

    LoanAccountDemo(
            LoanAccountService accountService,
            LoanAccountQueries accountQueries,
            ClaimService claimService,
            JdbcClient database,
            PersonQueries people) {
        this.accountService = accountService;
        this.accountQueries = accountQueries;
        this.claimService = claimService;
        this.database = database;
        this.people = people;
    }

    @Override
    public void plant() {
        database.sql("select number from loan order by number").query(String.class).list().stream()
                .map(RequestNumber::new)
                .forEach(number -> {
                    var loan = accountQueries.require(number).loan();
                    var clerk = clerk(loan.party().bank());
                    if (loan.approved().amount() == 200_000_000) {
                        whole(number, clerk);
                        claims(number, loan.party().bank(), clerk);
                    } else {
                        inParts(number, clerk);
                    }
                });
    }

    private void whole(RequestNumber number, PersonId clerk) {
        tell(number, clerk, LoanChange.Kind.LAST_DRAW, "2026-02-02", 200_000_000);
        tell(number, clerk, LoanChange.Kind.RATE, "2026-02-02", 510);
        tell(number, clerk, LoanChange.Kind.PREPAY, "2026-05-15", 50_000_000);
        tell(number, clerk, LoanChange.Kind.RATE, "2026-08-03", 485);
    }

    private void inParts(RequestNumber number, PersonId clerk) {
        tell(number, clerk, LoanChange.Kind.DRAW, "2026-04-15", 60_000_000);
        tell(number, clerk, LoanChange.Kind.RATE, "2026-04-15", 495);
        tell(number, clerk, LoanChange.Kind.LAST_DRAW, "2026-06-01", 40_000_000);
    }

    private void claims(RequestNumber number, UUID bank, PersonId clerk) {
        for (var quarter : List.of(new Quarter(2026, 1), new Quarter(2026, 2), new Quarter(2026, 3))) {
            var due = accountQueries.require(number).due(quarter).amount();
            var sent = quarter.lastDay().plusDays(7).atTime(10, 0);
            var last = quarter.number() == 3;
            SeoulClock.at(sent, () -> {
                var claim = claimService.claim(
                        bank,
                        quarter,
                        List.of(new ClaimRow(2, number.value(), "", null, null, last ? due + 1_370 : due)),
                        clerk);
                if (!last) {
                    claimService.prepare(claim, person("loan"));
                    claimService.approve(claim, person("city"));
                    claimService.markPaid(claim, sent.toLocalDate(), person("loan"));
                }
            });
        }
    }

    /** Reported the day after it happened. */
    private void tell(RequestNumber number, PersonId clerk, LoanChange.Kind kind, String day, long value) {
        SeoulClock.at(
                LocalDate.parse(day).plusDays(1).atTime(9, 30),
                () -> accountService.tell(number, new LoanChange(kind, LocalDate.parse(day), value, ACCOUNT), clerk));
    }

    private PersonId clerk(UUID bank) {
        return new PersonId(database.sql("select person_id from bank_clerk where bank_id = ? limit 1")
                .param(bank)
                .query(UUID.class)
                .single());
    }

    private PersonId person(String name) {
        return people.findByEmail(name + "@demo.oneroof.kr")
                .orElseThrow(NotOnFile::new)
                .id();
    }
}
