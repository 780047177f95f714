package kr.oneroof.finance.figures.web;

import java.util.Map;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.finance.figures.LoanFigureKind;
import kr.oneroof.finance.figures.LoanFigureSource;
import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TypedInput;

/**
 * What stands behind a figure of loans; whose they are only the director reads, and not of what he stepped aside from.
 */
@Controller
class LoanRecordsController {
    private final LoanFigureSource report;
    private final LoanReviewService reviews;
    private final SeoulClock clock;

    LoanRecordsController(LoanFigureSource report, LoanReviewService reviews, SeoulClock clock) {
        this.report = report;
        this.reviews = reviews;
        this.clock = clock;
    }

    @GetMapping(LoanFigureSource.RECORDS)
    ModelAndView show(@RequestParam Map<String, String> asked, @AuthenticationPrincipal Actor actor) {
        var measure = TypedInput.choice(LoanFigureKind.class, TypedInput.text(asked.get("counted")))
                .orElse(LoanFigureKind.APPLIED);
        var today = clock.today();
        var filter = FigureFilter.of(
                TypedInput.month(asked.get("from"), today), TypedInput.month(asked.get("until"), today));
        var what = new LoanFigureSource.Asked(
                measure, TypedInput.text(asked.get("programme")), TypedInput.text(asked.get("bank")));
        return new ModelAndView("finance/figures/reported")
                .addObject("measure", measure)
                .addObject("filter", filter)
                .addObject("behind", report.behind(what, filter, Audience.of(actor)))
                .addObject("named", actor.is(Role.DIRECTOR))
                .addObject("barred", reviews.barred(actor.id()));
    }
}
