package kr.oneroof.advisory.panel.web;

import java.util.UUID;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.advisory.panel.ExpertLeave;
import kr.oneroof.advisory.panel.ExpertQueries;
import kr.oneroof.advisory.panel.ExpertService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.FormSubmission;
import kr.oneroof.kernel.form.Uuids;

/** Experts enter themselves when they are away. */
@Controller
@RequestMapping("/advisor/leave")
class ExpertLeaveController {
    private final ExpertQueries panel;
    private final ExpertService service;

    record LeaveForm(String submission, String firstDay, String lastDay) {
        LeaveForm {
            submission = TypedInput.text(submission);
            firstDay = TypedInput.text(firstDay);
            lastDay = TypedInput.text(lastDay);
        }

        void check(Errors errors) {
            Checks.on(errors, "advisory")
                    .day("firstDay", firstDay)
                    .day("lastDay", lastDay)
                    .that(
                            TypedInput.day(firstDay)
                                    .flatMap(first -> TypedInput.day(lastDay).filter(last -> !last.isBefore(first)))
                                    .isPresent(),
                            "lastDay",
                            "day-order");
        }

        ExpertLeave toLeave() {
            return new ExpertLeave(
                    Uuids.of(submission),
                    TypedInput.day(firstDay).orElseThrow(),
                    TypedInput.day(lastDay).orElseThrow());
        }
    }

    ExpertLeaveController(ExpertQueries panel, ExpertService service) {
        this.panel = panel;
        this.service = service;
    }

    @GetMapping
    ModelAndView form(@AuthenticationPrincipal Actor actor) {
        return page(actor).addObject("form", new LeaveForm(UUID.randomUUID().toString(), "", ""));
    }

    @PostMapping
    ModelAndView enter(
            @ModelAttribute("form") LeaveForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        panel.require(actor.id());
        form.check(errors);
        return FormSubmission.take(
                errors,
                () -> service.enterLeave(actor.id(), form.toLeave(), actor.id()),
                () -> page(actor),
                () -> FormSubmission.to("/advisor/leave", flash, "advisory.done.leave"));
    }

    @PostMapping("/{leave}/withdrawal")
    ModelAndView withdraw(@PathVariable UUID leave, @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        service.withdrawLeave(actor.id(), leave);
        return FormSubmission.to("/advisor/leave", flash, "advisory.done.leave-withdrawn");
    }

    private ModelAndView page(Actor actor) {
        return new ModelAndView("advisory/panel/leave").addObject("member", panel.require(actor.id()));
    }
}
