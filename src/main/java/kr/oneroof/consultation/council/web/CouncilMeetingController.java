package kr.oneroof.consultation.council.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.consultation.council.CouncilQueries;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TypedInput;

/** The council's meetings, each with its seats and its agenda, and what somebody still has to do. */
@Controller
@RequestMapping("/desk/council")
class CouncilMeetingController {
    private final CouncilQueries councils;
    private final CouncilPage pages;
    private final SeoulClock clock;

    CouncilMeetingController(CouncilQueries councils, CouncilPage pages, SeoulClock clock) {
        this.councils = councils;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String before, Model page) {
        var past = councils.past(TypedInput.text(before));
        var rows = past.subList(0, Math.min(CouncilQueries.PAGE, past.size()));
        page.addAttribute("coming", councils.coming());
        page.addAttribute("past", rows);
        page.addAttribute(
                "next",
                past.size() <= CouncilQueries.PAGE
                        ? null
                        : "/desk/council?before=" + rows.getLast().key());
        return "consultation/council/list";
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable String id) {
        return pages.open("meeting", CouncilFormInput.of(id));
    }

    @GetMapping("/follow-ups")
    String followUps(
            @RequestParam(defaultValue = "") String show, @RequestParam(defaultValue = "") String after, Model page) {
        var done = "done".equals(show);
        var found = councils.followUps(done, TypedInput.text(after));
        var rows = found.subList(0, Math.min(CouncilQueries.PAGE, found.size()));
        page.addAttribute("rows", rows);
        page.addAttribute("done", done);
        page.addAttribute("today", clock.today());
        page.addAttribute(
                "next",
                found.size() <= CouncilQueries.PAGE
                        ? null
                        : "/desk/council/follow-ups?show=" + (done ? "done" : "") + "&after="
                                + rows.getLast().id());
        return "consultation/council/follow-ups";
    }
}
