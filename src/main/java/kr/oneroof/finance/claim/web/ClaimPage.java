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
import kr.oneroof.finance.bank.Bank;
import kr.oneroof.finance.bank.BankQueries;
import kr.oneroof.finance.bank.LoanAccount;
import kr.oneroof.finance.bank.LoanAccountQueries;
import kr.oneroof.finance.claim.Claim;
import kr.oneroof.finance.claim.ClaimQueries;
import kr.oneroof.finance.claim.ClaimVerdict;
import kr.oneroof.finance.claim.YearBudgetQueries;
import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.SeoulClock;

/** What the pages of claims show. */
@Component
class ClaimPage {
    private static final int QUARTERS = 6;
    /** More lines than that are no form to type into; the file takes them. */
    static final int MOST_TYPED = 50;

    private static final int MOST_SETTLED = 200;
    private static final ClaimQueries.Total NOTHING = new ClaimQueries.Total(0, 0, Map.of());

    private final ClaimQueries claims;
    private final Parts ground;
    private final LoanAccountQueries accountQueries;
    private final IssuedPaperService papers;
    private final SeoulClock clock;

    ClaimPage(
            ClaimQueries claims,
            Parts ground,
            LoanAccountQueries accountQueries,
            IssuedPaperService papers,
            SeoulClock clock) {
        this.claims = claims;
        this.ground = ground;
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

    Bank bank(Actor clerk) {
        return ground.banks.of(clerk.id());
    }

    static Quarter quarter(String typed) {
        return Quarter.parse(typed).orElseThrow(NotOnFile::new);
    }

    /** The latest quarter that is over. */
    Quarter lastQuarter() {
        return Quarter.of(clock.today()).before();
    }

    ModelAndView ofBank(Actor clerk) {
        var bank = bank(clerk);
        var turns = new ArrayList<Turn>();
        for (var quarter = lastQuarter(); turns.size() < QUARTERS; quarter = quarter.before()) {
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
    public ModelAndView quarterOfBank(Actor clerk, Quarter quarter) {
        var bank = bank(clerk);
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

    ModelAndView all(String typed, Actor reader) {
        var quarter = Quarter.parse(typed).orElseGet(this::lastQuarter);
        var found = claims.in(quarter);
        var awaited = accountQueries.lending(quarter);
        var totals = claims.totals(quarter);
        var rows = ground.banks.agreed().stream()
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

    ModelAndView claim(UUID id, @Nullable ClaimVerdict verdict, long after, Actor actor) {
        var claim = claims.require(id);
        var barred = ground.reviews.barred(actor.id());
        var settled = claims.settlement(id, "", MOST_SETTLED).stream()
                .filter(line -> !barred.contains(line.number()))
                .toList();
        var all = claims.lines(id, verdict, after);
        var lines = all.stream()
                .filter(line -> barred.stream()
                        .noneMatch(one -> one.value().equals(line.row().number())))
                .toList();
        var aside = all.size() - lines.size();
        return new ModelAndView("finance/claim/show")
                .addObject("claim", claim)
                .addObject("sums", claims.sums(id))
                .addObject("lines", lines)
                .addObject("reasons", claims.reasons(claim, lines))
                .addObject("verdict", verdict)
                .addObject("aside", aside)
                .addObject("settled", settled)
                .addObject("papers", papers.of("claim:" + id))
                .addObject("payDue", Claim.payDue(claim.quarter()))
                .addObject("today", clock.today())
                .addObject("budget", ground.budget.of(clock.today().getYear()))
                .addObject("last", all.isEmpty() ? 0L : all.getLast().row().line())
                .addObject("whole", all.size())
                .addObject("officer", actor.is(Role.LOAN_OFFICER))
                .addObject("city", actor.is(Role.CITY_OFFICIAL));
    }

    /** Banks, who may not read what, and the money that there is. */
    @Component
    static class Parts {
        private final BankQueries banks;
        private final LoanReviewService reviews;
        private final YearBudgetQueries budget;

        Parts(BankQueries banks, LoanReviewService reviews, YearBudgetQueries budget) {
            this.banks = banks;
            this.reviews = reviews;
            this.budget = budget;
        }
    }
}
