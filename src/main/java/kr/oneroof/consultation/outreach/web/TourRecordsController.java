package kr.oneroof.consultation.outreach.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import kr.oneroof.consultation.outreach.TourFigureKind;
import kr.oneroof.consultation.outreach.TourFigures;
import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TypedInput;

/** What stands behind a figure of tours; the city sees no firms. */
@Controller
class TourRecordsController {
    private final TourFigures figures;
    private final SeoulClock clock;

    TourRecordsController(TourFigures figures, SeoulClock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping(TourFigures.RECORDS)
    String show(
            @RequestParam(defaultValue = "") String counted,
            @RequestParam Map<String, String> asked,
            @AuthenticationPrincipal Actor actor,
            Model page) {
        var kind = TypedInput.choice(TourFigureKind.class, counted).orElse(TourFigureKind.TOURS);
        var filter = new FigureFilter(
                month(asked.get("from")),
                month(asked.get("until")),
                Map.of(
                        "category",
                        TypedInput.text(asked.get("category")),
                        "district",
                        TypedInput.text(asked.get("district"))));
        page.addAttribute("measure", kind);
        page.addAttribute("filter", filter);
        page.addAttribute("behind", figures.behind(kind, filter, Audience.of(actor)));
        page.addAttribute("centre", Audience.of(actor) == Audience.CENTRE);
        return "consultation/outreach/records";
    }

    /** What is no month of our time is this one. */
    private YearMonth month(@Nullable String typed) {
        var now = YearMonth.from(clock.today());
        try {
            var month = YearMonth.parse(TypedInput.text(typed));
            return Math.abs(month.getYear() - now.getYear()) > 100 ? now : month;
        } catch (DateTimeException noMonth) {
            return now;
        }
    }
}
