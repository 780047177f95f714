package kr.oneroof.consultation.clinic.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import kr.oneroof.consultation.clinic.ClinicFigures;
import kr.oneroof.consultation.clinic.ClinicQueries;
import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TypedInput;

/** The clinics behind a figure, and the year's money when its rest was the figure. */
@Controller
class ClinicRecordsController {
    private final ClinicFigures records;
    private final ClinicQueries clinics;
    private final SeoulClock clock;

    ClinicRecordsController(ClinicFigures records, ClinicQueries clinics, SeoulClock clock) {
        this.records = records;
        this.clinics = clinics;
        this.clock = clock;
    }

    @GetMapping("/figures/clinics")
    String show(@RequestParam Map<String, String> all, @AuthenticationPrincipal Actor actor, Model page) {
        var narrowed = all.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> TypedInput.text(one.getValue())));
        var filter =
                new FigureFilter(month(all.getOrDefault("from", "")), month(all.getOrDefault("until", "")), narrowed);
        page.addAttribute("found", records.behind(filter, Audience.of(actor)));
        page.addAttribute("filter", filter);
        page.addAttribute("opens", Audience.of(actor) == Audience.CENTRE);
        page.addAttribute(
                "budget",
                Boolean.parseBoolean(all.getOrDefault("budget", ""))
                        ? clinics.budget(filter.until().getYear()).orElse(null)
                        : null);
        return "consultation/clinic/records";
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
