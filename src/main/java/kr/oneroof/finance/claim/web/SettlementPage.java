package kr.oneroof.finance.claim.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.document.paper.IssuedPaperService;
import kr.oneroof.finance.claim.Claim;
import kr.oneroof.finance.claim.ClaimQueries;
import kr.oneroof.finance.claim.ClaimVerdict;
import kr.oneroof.finance.claim.YearBudgetQueries;
import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.SeoulClock;

/** One claim as the centre sees it; loans from which the reader stepped aside are left out. */
@Component
class SettlementPage {
    private static final int MOST_SETTLED = 200;

    private final ClaimQueries claims;
    private final LoanReviewService reviews;
    private final YearBudgetQueries budget;
    private final IssuedPaperService papers;
    private final SeoulClock clock;

    SettlementPage(
            ClaimQueries claims,
            LoanReviewService reviews,
            YearBudgetQueries budget,
            IssuedPaperService papers,
            SeoulClock clock) {
        this.claims = claims;
        this.reviews = reviews;
        this.budget = budget;
        this.papers = papers;
        this.clock = clock;
    }

    ModelAndView show(UUID id, @Nullable ClaimVerdict verdict, long after, Actor actor) {
        var claim = claims.require(id);
        var barred = reviews.barred(actor.id());
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
                .addObject("budget", budget.of(clock.today().getYear()))
                .addObject("last", all.isEmpty() ? 0L : all.getLast().row().line())
                .addObject("whole", all.size())
                .addObject("officer", actor.is(Role.LOAN_OFFICER))
                .addObject("city", actor.is(Role.CITY_OFFICIAL));
    }
}
