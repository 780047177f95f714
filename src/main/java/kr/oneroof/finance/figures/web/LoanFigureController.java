package kr.oneroof.finance.figures.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.finance.claim.YearBudgetQueries;
import kr.oneroof.finance.figures.ForecastService;
import kr.oneroof.finance.figures.LoanFigureKind;
import kr.oneroof.finance.figures.LoanFigures;
import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TypedInput;

/** What loans came to in a year, what they will cost, and every loan behind a number. */
@Controller
@RequestMapping("/desk/loan-figures")
class LoanFigureController {
    private final LoanFigures figures;
    private final ForecastService forecasts;
    private final LoanReviewService reviews;
    private final YearBudgetQueries budget;
    private final SeoulClock clock;

    LoanFigureController(
            LoanFigures figures,
            ForecastService forecasts,
            LoanReviewService reviews,
            YearBudgetQueries budget,
            SeoulClock clock) {
        this.figures = figures;
        this.forecasts = forecasts;
        this.reviews = reviews;
        this.budget = budget;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String year) {
        var asked = year(year);
        var ahead = forecasts.latest();
        return new ModelAndView("finance/figures/show")
                .addObject("year", asked)
                .addObject("all", figures.all(asked))
                .addObject("measures", LoanFigureKind.values())
                .addObject("programmes", figures.byProgramme(asked))
                .addObject("banks", figures.byBank(asked))
                .addObject("budget", budget.of(asked))
                .addObject("ahead", ahead)
                .addObject(
                        "outlook",
                        ahead.isEmpty() || asked != ahead.getFirst().madeOn().getYear()
                                ? null
                                : forecasts.outlook(
                                        budget.paidBefore(ahead.getFirst().madeOn())));
    }

    @GetMapping("/loans")
    ModelAndView behind(
            @RequestParam(defaultValue = "") String counted,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String programme,
            @RequestParam(defaultValue = "") String bank,
            @AuthenticationPrincipal Actor actor) {
        var measure = TypedInput.choice(LoanFigureKind.class, counted).orElse(LoanFigureKind.APPLIED);
        var all = figures.behind(measure, year(year), TypedInput.text(programme), TypedInput.text(bank));
        var barred = reviews.barred(actor.id());
        var lines = all.stream().filter(line -> !barred.contains(line.number())).toList();
        return new ModelAndView("finance/figures/loans")
                .addObject("measure", measure)
                .addObject("year", year(year))
                .addObject("lines", lines)
                .addObject("aside", all.size() - lines.size())
                .addObject(
                        "sum", lines.stream().mapToLong(LoanFigures.Line::won).sum());
    }

    private int year(String typed) {
        return typed.matches("2[01]\\d\\d")
                ? Integer.parseInt(typed)
                : clock.today().getYear();
    }
}
