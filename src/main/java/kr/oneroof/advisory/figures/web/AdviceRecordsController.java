package kr.oneroof.advisory.figures.web;

import java.util.Map;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.advisory.figures.AdviceFigures;
import kr.oneroof.advisory.figures.AdviceMeasure;
import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.Typed;

/** What stands behind a figure of the panel; the city sees no companies. */
@Controller
class AdviceRecordsController {
    private final AdviceFigures figures;
    private final HouseClock clock;

    AdviceRecordsController(AdviceFigures figures, HouseClock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping(AdviceFigures.RECORDS)
    ModelAndView show(@RequestParam Map<String, String> asked, @AuthenticationPrincipal Actor actor) {
        var audience = Audience.of(actor);
        var measure = Typed.choice(AdviceMeasure.class, Typed.text(asked.get("counted")))
                .orElse(AdviceMeasure.RECEIVED);
        var today = clock.today();
        var filter = FigureFilter.of(Typed.month(asked.get("from"), today), Typed.month(asked.get("until"), today));
        var what = new AdviceFigures.Asked(
                measure,
                Typed.text(asked.get("panel")),
                Typed.text(asked.get("field")),
                Typed.text(asked.get("district")));
        return new ModelAndView("advisory/records")
                .addObject("measure", measure)
                .addObject("filter", filter)
                .addObject("behind", figures.behind(what, filter, audience))
                .addObject("centre", audience == Audience.CENTRE);
    }
}
