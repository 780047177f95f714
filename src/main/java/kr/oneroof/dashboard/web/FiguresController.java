package kr.oneroof.dashboard.web;

import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import kr.oneroof.dashboard.Breakdown;
import kr.oneroof.dashboard.Figure;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.FigureSource;
import kr.oneroof.dashboard.Period;
import kr.oneroof.kernel.HouseClock;

/** Figures for the city: every tile opens to the records behind it, every chart has its table. */
@Controller
class FiguresController {
    private final List<FigureSource> sources;
    private final HouseClock clock;

    FiguresController(List<FigureSource> sources, HouseClock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /** Own months win over a named period; months in the wrong order are turned round. */
    @GetMapping("/figures")
    String show(@RequestParam(defaultValue = "THIS_YEAR") Period period,
            @RequestParam(required = false) @DateTimeFormat(pattern = "yyyy-MM") @Nullable YearMonth from,
            @RequestParam(required = false) @DateTimeFormat(pattern = "yyyy-MM") @Nullable YearMonth until,
            @RequestParam(defaultValue = "") String category, @RequestParam(defaultValue = "") String district,
            Model model) {
        var first = from == null ? period.from(clock.today()) : from;
        var last = until == null ? period.until(clock.today()) : until;
        var filter = new FigureFilter(first.isAfter(last) ? last : first, first.isAfter(last) ? first : last,
                category, district);
        model.addAttribute("filter", filter);
        model.addAttribute("period", from == null && until == null ? period : null);
        model.addAttribute("periods", Period.values());
        model.addAttribute("services", sources.stream()
                .map(source -> new Service(source.figures(filter), source.breakdowns(filter))).toList());
        return "dashboard/figures";
    }

    /** What one room shows. */
    record Service(List<Figure> figures, List<Breakdown> breakdowns) {
    }
}
