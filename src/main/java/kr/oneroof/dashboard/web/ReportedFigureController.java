package kr.oneroof.dashboard.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.FigurePeriod;
import kr.oneroof.dashboard.reported.ReportedFigureQueries;
import kr.oneroof.dashboard.reported.ReportedFigureQueries.Question;
import kr.oneroof.identity.Actor;

/** Figures as they were reported on a day, beside those of today. */
@Controller
class ReportedFigureController {
    private final ReportedFigureQueries figures;

    ReportedFigureController(ReportedFigureQueries figures) {
        this.figures = figures;
    }

    /** A day of which nothing is kept is answered with the nearest before it, and the page says so. */
    @GetMapping("/figures/reported")
    String show(
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "THIS_YEAR") FigurePeriod period,
            @RequestParam(defaultValue = "") String part,
            @AuthenticationPrincipal Actor actor,
            Model model) {
        var days = figures.days();
        var asked = day(on);
        model.addAttribute("days", days);
        model.addAttribute("missing", !on.isEmpty() && !days.isEmpty() && (asked == null || !days.contains(asked)));
        model.addAttribute("city", Audience.of(actor) == Audience.CITY);
        if (!days.isEmpty()) {
            fill(model, nearest(days, asked), period, part, Audience.of(actor));
        }
        return "dashboard/reported";
    }

    private void fill(Model model, LocalDate day, FigurePeriod asked, String part, Audience audience) {
        var periods = figures.periods(day);
        var period = periods.contains(asked) ? asked : FigurePeriod.THIS_YEAR;
        var parts = figures.breakdowns(day, period, audience);
        var breakdown = parts.contains(part) ? part : "";
        var question = new Question(day, period, audience, breakdown);
        model.addAttribute("asked", question);
        model.addAttribute("periods", periods);
        model.addAttribute("parts", parts);
        model.addAttribute(
                "services",
                figures.on(question).stream().map(ReportedFigurePage::of).toList());
    }

    /** Days stand newest first. */
    private static LocalDate nearest(List<LocalDate> days, @Nullable LocalDate asked) {
        return asked == null
                ? days.getFirst()
                : days.stream().filter(day -> !day.isAfter(asked)).findFirst().orElse(days.getLast());
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
