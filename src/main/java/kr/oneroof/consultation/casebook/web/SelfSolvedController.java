package kr.oneroof.consultation.casebook.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import kr.oneroof.consultation.casebook.SelfSolvedFigures;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TypedInput;

/** What stands behind the figure of difficulties that answers solved. */
@Controller
class SelfSolvedController {
    private final SelfSolvedFigures figures;
    private final SeoulClock clock;

    SelfSolvedController(SelfSolvedFigures figures, SeoulClock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping(SelfSolvedFigures.RECORDS)
    String show(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String district,
            Model page) {
        var narrowed = Map.of("category", TypedInput.text(category), "district", TypedInput.text(district));
        page.addAttribute("lines", figures.lines(new FigureFilter(month(from), month(until), narrowed)));
        return "consultation/casebook/solved";
    }

    /** What is no month of our time is this one. */
    private YearMonth month(String typed) {
        var now = YearMonth.from(clock.today());
        try {
            var month = YearMonth.parse(typed);
            return Math.abs(month.getYear() - now.getYear()) > 100 ? now : month;
        } catch (DateTimeException noMonth) {
            return now;
        }
    }
}
