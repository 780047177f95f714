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
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TypedInput;

/** What stands behind a figure of the panel; the city sees no companies. */
@Controller
class AdviceRecordsController {
    private final AdviceFigures figures;
    private final SeoulClock clock;

    AdviceRecordsController(AdviceFigures figures, SeoulClock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping(AdviceFigures.RECORDS)
    ModelAndView show(@RequestParam Map<String, String> asked, @AuthenticationPrincipal Actor actor) {
        var audience = Audience.of(actor);
        var measure = TypedInput.choice(AdviceMeasure.class, TypedInput.text(asked.get("counted")))
                .orElse(AdviceMeasure.RECEIVED);
        var today = clock.today();
        var filter = FigureFilter.of(
                TypedInput.month(asked.get("from"), today), TypedInput.month(asked.get("until"), today));
        var what = new AdviceFigures.Asked(
                measure,
                TypedInput.text(asked.get("panel")),
                TypedInput.text(asked.get("field")),
                TypedInput.text(asked.get("district")));
        return new ModelAndView("advisory/records")
                .addObject("measure", measure)
                .addObject("filter", filter)
                .addObject("behind", figures.behind(what, filter, audience))
                .addObject("centre", audience == Audience.CENTRE);
    }
}
