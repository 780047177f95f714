package kr.oneroof.callcenter.wallboard.web;

import java.util.Locale;
import java.util.Map;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import kr.oneroof.callcenter.topics.TopicService;
import kr.oneroof.callcenter.wallboard.CallFigures;
import kr.oneroof.callcenter.wallboard.CallMeasure;
import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TypedInput;

/** What stands behind a figure of calls; the city sees no companies. */
@Controller
class CallRecordsController {
    private final CallFigures figures;
    private final TopicService topics;
    private final SeoulClock clock;

    CallRecordsController(CallFigures figures, TopicService topics, SeoulClock clock) {
        this.figures = figures;
        this.topics = topics;
        this.clock = clock;
    }

    @GetMapping(CallFigures.RECORDS)
    String show(
            @RequestParam(defaultValue = "") String counted,
            @RequestParam Map<String, String> asked,
            @AuthenticationPrincipal Actor actor,
            Locale language,
            Model page) {
        var measure = TypedInput.choice(CallMeasure.class, counted).orElse(CallMeasure.OFFERED);
        var filter = FigureFilter.of(
                TypedInput.month(asked.get("from"), clock.today()),
                TypedInput.month(asked.get("until"), clock.today()));
        var what =
                new CallFigures.Asked(measure, TypedInput.text(asked.get("topic")), TypedInput.text(asked.get("hour")));
        page.addAttribute("measure", measure);
        page.addAttribute("filter", filter);
        page.addAttribute("names", topics.names(language));
        page.addAttribute("behind", figures.behind(what, filter, Audience.of(actor)));
        page.addAttribute("centre", Audience.of(actor) == Audience.CENTRE);
        return "callcenter/records";
    }
}
