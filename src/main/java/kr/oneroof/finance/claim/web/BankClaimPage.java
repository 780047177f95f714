package kr.oneroof.finance.claim.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.document.paper.IssuedPaperService;
import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.bank.BankQueries;
import kr.oneroof.finance.bank.LoanAccount;
import kr.oneroof.finance.bank.LoanAccountQueries;
import kr.oneroof.finance.claim.Claim;
import kr.oneroof.finance.claim.ClaimQueries;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.SeoulClock;

/** A bank's claims as its clerks see them. */
@Component
class BankClaimPage {
    private static final int QUARTERS = 6;
    /** A form with more lines is too long to type into; a file takes them. */
    static final int MOST_TYPED = 50;

    private final ClaimQueries claims;
    private final BankQueries banks;
    private final LoanAccountQueries accountQueries;
    private final IssuedPaperService papers;
    private final SeoulClock clock;

    BankClaimPage(
            ClaimQueries claims,
            BankQueries banks,
            LoanAccountQueries accountQueries,
            IssuedPaperService papers,
            SeoulClock clock) {
        this.claims = claims;
        this.banks = banks;
        this.accountQueries = accountQueries;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * A quarter and what became of it. @param awaited whether the bank kept a loan then, so that there is something to
     * claim
     */
    record Turn(Quarter quarter, LocalDate due, @Nullable Claim claim, boolean awaited) {
        public boolean isOverdue(LocalDate today) {
            return claim == null && awaited && today.isAfter(due);
        }
    }

    ModelAndView list(Actor clerk) {
        var bank = banks.of(clerk.id());
        var turns = new ArrayList<Turn>();
        for (var quarter = Quarter.of(clock.today()).before(); turns.size() < QUARTERS; quarter = quarter.before()) {
            turns.add(new Turn(
                    quarter,
                    Claim.claimDue(quarter),
                    claims.find(bank.id(), quarter).orElse(null),
                    accountQueries.lending(quarter).contains(bank.id())));
        }
        return new ModelAndView("finance/claim/bank")
                .addObject("bank", bank)
                .addObject("turns", turns)
                .addObject("today", clock.today());
    }

    @Transactional(readOnly = true)
    public ModelAndView show(Actor clerk, Quarter quarter) {
        var bank = banks.of(clerk.id());
        var claim = claims.find(bank.id(), quarter).orElse(null);
        var page = new ModelAndView("finance/claim/bank-quarter")
                .addObject("bank", bank)
                .addObject("quarter", quarter)
                .addObject("due", Claim.claimDue(quarter))
                .addObject("claim", claim)
                .addObject("loans", loans(bank.id(), quarter))
                .addObject("over", clock.today().isAfter(quarter.lastDay()));
        return claim == null
                ? page
                : page.addObject("sums", claims.sums(claim.id()))
                        .addObject("lines", claims.lines(claim.id(), null, 0))
                        .addObject("reasons", claims.reasons(claim, claims.lines(claim.id(), null, 0)))
                        .addObject("typed", typed(claim))
                        .addObject("papers", papers.of("claim:" + claim.id()));
    }

    /** What was claimed last stands in the form: a new claim takes the place of the whole. */
    private Map<String, String> typed(Claim claim) {
        var typed = new HashMap<String, String>();
        claims.lines(claim.id(), null, 0)
                .forEach(line -> typed.putIfAbsent(
                        line.row().number(), "%,d".formatted(line.row().claimed())));
        return typed;
    }

    private List<LoanAccount> loans(UUID bank, Quarter quarter) {
        return accountQueries.accounts(accountQueries.drawn(bank, quarter, "", MOST_TYPED));
    }
}
