package kr.oneroof.consultation.assignment.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.assignment.AssignmentService;
import kr.oneroof.consultation.assignment.WorkingProfileService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.PersonId;

/** The director gives the open cases of somebody who goes on leave to others, many at once. */
@Controller
class ReassignmentController {
    private static final String PAGE = "consultation/assignment/reassignment";

    private final WorkingProfileService profiles;
    private final AssignmentService assignments;

    ReassignmentController(WorkingProfileService profiles, AssignmentService assignments) {
        this.profiles = profiles;
        this.assignments = assignments;
    }

    @GetMapping("/desk/consultants/{person}/reassignment")
    ModelAndView show(@PathVariable String person, @AuthenticationPrincipal Actor actor) {
        return page(AssignmentRoutes.require(actor, person));
    }

    /** Each case is asked about anew, one after the other: what was proposed may have filled up meanwhile. */
    @PostMapping("/desk/consultants/{person}/reassignment")
    ModelAndView reassign(
            @PathVariable String person,
            @RequestParam(required = false) @Nullable List<String> numbers,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var id = AssignmentRoutes.require(actor, person);
        if (numbers == null || numbers.isEmpty()) {
            var again = page(id).addObject("wrong", "assignment.reassign.choose");
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        var left = profiles.handovers(id).stream()
                .filter(one -> numbers.contains(one.number().value()))
                .filter(one -> !assignments.handOver(one.seen(), id, actor.id()))
                .count();
        flash.addFlashAttribute("notice", left == 0 ? "assignment.reassign.done" : "assignment.reassign.left");
        return new ModelAndView("redirect:/desk/consultants/" + person + "/reassignment");
    }

    private ModelAndView page(PersonId person) {
        return new ModelAndView(PAGE, Map.of("sheet", profiles.of(person), "handovers", profiles.handovers(person)));
    }
}
