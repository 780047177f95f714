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

import kr.oneroof.consultation.assignment.Leave;
import kr.oneroof.consultation.assignment.LeaveTaken;
import kr.oneroof.consultation.assignment.Profiles;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.PersonId;

/** Enters and withdraws leave. */
@Controller
class LeaveController {
    private final Profiles profiles;
    private final ProfilePage page;

    LeaveController(Profiles profiles, ProfilePage page) {
        this.profiles = profiles;
        this.page = page;
    }

    @PostMapping("/desk/consultants/{person}/leave")
    ModelAndView enter(
            @PathVariable String person,
            @ModelAttribute("leave") LeaveForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            Locale language,
            RedirectAttributes flash) {
        var id = AssignmentDoors.require(actor, person);
        form.understand(errors).ifPresent(leave -> enter(id, leave, actor, errors));
        if (errors.hasErrors()) {
            var again = ProfilePage.wrong(page.of(profiles.of(id), AssignmentDoors.isDirector(actor), language));
            again.addAllObjects(errors.getModel());
            return again;
        }
        flash.addFlashAttribute("notice", "assignment.leave.entered");
        return new ModelAndView("redirect:/desk/consultants/" + person);
    }

    private void enter(PersonId person, Leave leave, Actor actor, BindingResult errors) {
        try {
            profiles.enterLeave(person, leave, actor.id());
        } catch (LeaveTaken taken) {
            errors.rejectValue("firstDay", "assignment.leave.taken");
        }
    }

    @PostMapping("/desk/consultants/{person}/leave/{leave}/withdrawal")
    String withdraw(
            @PathVariable String person,
            @PathVariable UUID leave,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        profiles.withdrawLeave(AssignmentDoors.require(actor, person), leave);
        flash.addFlashAttribute("notice", "assignment.leave.withdrawn");
        return "redirect:/desk/consultants/" + person;
    }
}
