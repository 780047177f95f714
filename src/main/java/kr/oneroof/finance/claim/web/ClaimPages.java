package kr.oneroof.finance.claim.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.document.paper.IssuedPapers;
import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.bank.Bank;
import kr.oneroof.finance.bank.Banks;
import kr.oneroof.finance.bank.LoanAccount;
import kr.oneroof.finance.bank.LoanBooks;
import kr.oneroof.finance.claim.Claim;
import kr.oneroof.finance.claim.SubsidyClaims;
import kr.oneroof.finance.claim.Verdict;
import kr.oneroof.finance.review.Reviews;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;

/** What the pages of claims show. */
@Component
class ClaimPages {
    private static final int QUARTERS = 6;
    /** More lines than that are no form to type into; the file takes them. */
    static final int MOST_TYPED = 50;
    private static final int MOST_SETTLED = 200;

    private final SubsidyClaims claims;
    private final Parts ground;
    private final LoanBooks books;
    private final IssuedPapers papers;
    private final HouseClock clock;

    ClaimPages(SubsidyClaims claims, Parts ground, LoanBooks books, IssuedPapers papers, HouseClock clock) {
        this.claims = claims;
        this.ground = ground;
        this.books = books;
        this.papers = papers;
        this.clock = clock;
    }

    /** A quarter and what became of it. */
    record Turn(Quarter quarter, LocalDate due, @Nullable Claim claim) {
    }

    /** A bank in a quarter; without a claim nothing came yet. */
    record OfBank(Bank bank, @Nullable Claim claim) {
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
            turns.add(new Turn(quarter, Claim.claimDue(quarter), claims.find(bank.id(), quarter).orElse(null)));
        }
        return new ModelAndView("finance/claim/bank").addObject("bank", bank).addObject("turns", turns).addObject("today", clock.today());
    }

    @Transactional(readOnly = true)
    public ModelAndView quarterOfBank(Actor clerk, Quarter quarter) {
        var bank = bank(clerk);
        var claim = claims.find(bank.id(), quarter).orElse(null);
        var page = new ModelAndView("finance/claim/bank-quarter").addObject("bank", bank).addObject("quarter", quarter)
                .addObject("due", Claim.claimDue(quarter)).addObject("claim", claim).addObject("loans", loans(bank.id(), quarter))
                .addObject("over", clock.today().isAfter(quarter.lastDay()));
        return claim == null ? page : page.addObject("sums", claims.sums(claim.id())).addObject("lines", claims.lines(claim.id(), null, 0))
                .addObject("papers", papers.of("claim:" + claim.id()));
    }

    private List<LoanAccount> loans(UUID bank, Quarter quarter) {
        return books.accounts(books.drawn(bank, quarter, "", MOST_TYPED));
    }

    ModelAndView all(String typed) {
        var quarter = Quarter.parse(typed).orElseGet(this::lastQuarter);
        var found = claims.in(quarter);
        var rows = ground.banks.agreed().stream().map(bank -> new OfBank(bank, found.stream().filter(claim -> claim.bank().equals(bank.id()))
                .findFirst().orElse(null))).toList();
        return new ModelAndView("finance/claim/desk").addObject("quarter", quarter).addObject("rows", rows)
                .addObject("claimDue", Claim.claimDue(quarter)).addObject("payDue", Claim.payDue(quarter)).addObject("today", clock.today())
                .addObject("payable", found.stream().mapToLong(claim -> claim.settlement().payable()).sum());
    }

    ModelAndView claim(UUID id, @Nullable Verdict verdict, long after, Actor actor) {
        var claim = claims.require(id);
        var barred = ground.reviews.barred(actor.id());
        var settled = claims.settlement(id, "", MOST_SETTLED).stream().filter(line -> !barred.contains(line.number())).toList();
        return new ModelAndView("finance/claim/show").addObject("claim", claim).addObject("sums", claims.sums(id))
                .addObject("lines", claims.lines(id, verdict, after)).addObject("verdict", verdict).addObject("settled", settled)
                .addObject("papers", papers.of("claim:" + id)).addObject("payDue", Claim.payDue(claim.quarter()))
                .addObject("today", clock.today())
                .addObject("officer", actor.is(Role.LOAN_OFFICER)).addObject("city", actor.is(Role.CITY_OFFICIAL));
    }

    /** Banks, and who may not read what. */
    @Component
    static class Parts {
        private final Banks banks;
        private final Reviews reviews;

        Parts(Banks banks, Reviews reviews) {
            this.banks = banks;
            this.reviews = reviews;
        }
    }
}
