package kr.oneroof.venue.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Uuids;
import kr.oneroof.venue.figures.RoomUseQueries;
import kr.oneroof.venue.figures.VenueFigures;

/** How much the rooms are used, and every booking behind a number. */
@Controller
@RequestMapping("/desk/venue/figures")
class VenueFigureController {
    private final VenueFigures figures;
    private final RoomUseQueries use;
    private final SeoulClock clock;

    VenueFigureController(VenueFigures figures, RoomUseQueries use, SeoulClock clock) {
        this.figures = figures;
        this.use = use;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String year) {
        var asked = year(year);
        return new ModelAndView("venue/figures/show")
                .addObject("year", asked)
                .addObject("counts", figures.counts(asked))
                .addObject("measures", VenueFigures.Measure.values())
                .addObject("purposes", figures.purposes(asked))
                .addObject("use", use.use(asked));
    }

    /** @param room and month: what was used there; else what the measure counts */
    @GetMapping("/bookings")
    ModelAndView behind(
            @RequestParam(defaultValue = "") String counted,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String room,
            @RequestParam(defaultValue = "") String month) {
        var measure = TypedInput.choice(VenueFigures.Measure.class, counted).orElse(VenueFigures.Measure.USED);
        var rows = room.isEmpty()
                ? figures.behind(measure, year(year))
                : use.behind(Uuids.of(room), TypedInput.month(month, clock.today()));
        return new ModelAndView("venue/figures/bookings")
                .addObject("rows", rows)
                .addObject("measure", measure)
                .addObject("year", year(year));
    }

    private int year(String typed) {
        return typed.matches("2[01]\\d\\d")
                ? Integer.parseInt(typed)
                : clock.today().getYear();
    }
}
