package kr.oneroof.finance.claim.web;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.bank.Bank;
import kr.oneroof.finance.bank.BankQueries;
import kr.oneroof.finance.bank.LoanAccountQueries;
import kr.oneroof.finance.claim.Claim;
import kr.oneroof.finance.claim.ClaimQueries;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.SeoulClock;

/** The claims of all banks in a quarter, and what they come to. */
@Component
class SettlementListPage {
    private static final ClaimQueries.Total NOTHING = new ClaimQueries.Total(0, 0, Map.of());

    private final ClaimQueries claims;
    private final BankQueries banks;
    private final LoanAccountQueries accountQueries;
    private final SeoulClock clock;

    SettlementListPage(ClaimQueries claims, BankQueries banks, LoanAccountQueries accountQueries, SeoulClock clock) {
        this.claims = claims;
        this.banks = banks;
        this.accountQueries = accountQueries;
        this.clock = clock;
    }

    /**
     * A bank in a quarter; without a claim nothing came yet.
     *
     * @param awaited whether it kept a loan then
     * @param known whether something of it was booked before
     * @param carried what it owes from earlier ones, in won
     * @param total what it claims
     */
    record OfBank(
            Bank bank, @Nullable Claim claim, boolean awaited, boolean known, long carried, ClaimQueries.Total total) {
        public boolean isOverdue(LocalDate today, LocalDate due) {
            return claim == null && awaited && today.isAfter(due);
        }

        /** Whether it is settled although it claimed nothing. */
        public boolean maySettle(LocalDate today, LocalDate due) {
            return claim == null && (awaited || known) && today.isAfter(due);
        }

        public boolean isReckoned() {
            return claim != null && claim.hands().preparedBy() != null;
        }

        /** What is settled; before anybody reckoned it, what it will be as things stand. */
        public long settled() {
            return claim != null && isReckoned() ? claim.settlement().lines() : total.own();
        }

        /** 앞 분기 조정. */
        public long adjusted() {
            return settled() - total.own();
        }

        public long payable() {
            return claim != null && isReckoned() ? claim.toPay() : 0;
        }
    }

    ModelAndView in(String typed, Actor reader) {
        var quarter =
                Quarter.parse(typed).orElseGet(() -> Quarter.of(clock.today()).before());
        var found = claims.in(quarter);
        var awaited = accountQueries.lending(quarter);
        var totals = claims.totals(quarter);
        var rows = banks.agreed().stream()
                .map(bank -> {
                    var claim = found.stream()
                            .filter(one -> one.bank().equals(bank.id()))
                            .findFirst()
                            .orElse(null);
                    return new OfBank(
                            bank,
                            claim,
                            awaited.contains(bank.id()),
                            claims.isKnown(bank.id()),
                            claims.carried(bank.id()),
                            claim == null ? NOTHING : totals.getOrDefault(claim.id(), NOTHING));
                })
                .toList();
        return new ModelAndView("finance/claim/desk")
                .addObject("quarter", quarter)
                .addObject("rows", rows)
                .addObject("claimDue", Claim.claimDue(quarter))
                .addObject("payDue", Claim.payDue(quarter))
                .addObject("today", clock.today())
                .addObject("officer", reader.is(Role.LOAN_OFFICER))
                .addObject(
                        "claimed",
                        rows.stream().mapToLong(row -> row.total().claimed()).sum())
                .addObject("settled", rows.stream().mapToLong(OfBank::settled).sum())
                .addObject("payable", rows.stream().mapToLong(OfBank::payable).sum());
    }
}
