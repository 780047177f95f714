package kr.oneroof.consultation.assignment.web;

import java.util.Locale;
import java.util.UUID;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.assignment.ConsultantLeave;
import kr.oneroof.consultation.assignment.ConsultantLeaveRefused;
import kr.oneroof.consultation.assignment.WorkingProfileService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.PersonId;

/** Enters and withdraws leave. */
@Controller
class ConsultantLeaveController {
    private final WorkingProfileService profiles;
    private final WorkingProfilePage page;

    ConsultantLeaveController(WorkingProfileService profiles, WorkingProfilePage page) {
        this.profiles = profiles;
        this.page = page;
    }

    @PostMapping("/desk/consultants/{person}/leave")
    ModelAndView enter(
            @PathVariable String person,
            @ModelAttribute("leave") ConsultantLeaveForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            Locale language,
            RedirectAttributes flash) {
        var id = AssignmentRoutes.require(actor, person);
        form.understand(errors).ifPresent(leave -> enter(id, leave, actor, errors));
        if (errors.hasErrors()) {
            var again =
                    WorkingProfilePage.wrong(page.of(profiles.of(id), AssignmentRoutes.isDirector(actor), language));
            again.addAllObjects(errors.getModel());
            return again;
        }
        flash.addFlashAttribute("notice", "assignment.leave.entered");
        return new ModelAndView("redirect:/desk/consultants/" + person);
    }

    private void enter(PersonId person, ConsultantLeave leave, Actor actor, BindingResult errors) {
        try {
            profiles.enterLeave(person, leave, actor.id());
        } catch (ConsultantLeaveRefused taken) {
            errors.rejectValue("firstDay", "assignment.leave.taken");
        }
    }

    @PostMapping("/desk/consultants/{person}/leave/{leave}/withdrawal")
    String withdraw(
            @PathVariable String person,
            @PathVariable UUID leave,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        profiles.withdrawLeave(AssignmentRoutes.require(actor, person), leave);
        flash.addFlashAttribute("notice", "assignment.leave.withdrawn");
        return "redirect:/desk/consultants/" + person;
    }
}
