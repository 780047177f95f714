package kr.oneroof.finance.programme.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.finance.programme.ProgrammeService;
import kr.oneroof.finance.programme.ReachSource;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.FormSubmission;

/** A draft is proposed by one and published or sent back by another; what is published may be closed early. */
@Controller
@RequestMapping("/desk/loan-programmes/{programme}")
class ProgrammePublicationController {
    private final ProgrammePage pages;
    private final ProgrammeService service;
    private final ReachSource reach;

    record WordForm(String why) {
        WordForm {
            why = TypedInput.text(why);
        }
    }

    ProgrammePublicationController(ProgrammePage pages, ProgrammeService service, ReachSource reach) {
        this.pages = pages;
        this.service = service;
        this.reach = reach;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID programme, @AuthenticationPrincipal Actor actor) {
        return page(programme, actor).addObject("form", new WordForm(""));
    }

    @PostMapping("/proposal")
    ModelAndView propose(@PathVariable UUID programme, @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        return press(programme, actor, flash, "proposed", () -> service.propose(programme, actor.id()));
    }

    /** @param sure that few companies pass is known */
    @PostMapping("/publication")
    ModelAndView publish(
            @PathVariable UUID programme,
            @RequestParam(required = false) @Nullable String sure,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        return press(programme, actor, flash, "published", () -> service.publish(programme, sure != null, actor.id()));
    }

    @PostMapping("/return")
    ModelAndView sendBack(
            @PathVariable UUID programme,
            @ModelAttribute("form") WordForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        Checks.on(errors, "finance.programme").text("why", form.why(), 1000);
        return FormSubmission.take(
                errors,
                () -> service.sendBack(programme, form.why(), actor.id()),
                () -> page(programme, actor),
                () -> FormSubmission.to(path(programme), flash, "finance.programme.done.returned"));
    }

    @PostMapping("/closing")
    ModelAndView close(
            @PathVariable UUID programme,
            @ModelAttribute("form") WordForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        Checks.on(errors, "finance.programme").text("why", form.why(), 1000);
        return FormSubmission.take(
                errors,
                () -> service.close(programme, form.why(), actor.id()),
                () -> page(programme, actor),
                () -> FormSubmission.to(path(programme), flash, "finance.programme.done.closed"));
    }

    private ModelAndView press(UUID programme, Actor actor, RedirectAttributes flash, String deed, Runnable verb) {
        return FormSubmission.press(
                verb,
                () -> page(programme, actor).addObject("form", new WordForm("")),
                () -> FormSubmission.to(path(programme), flash, "finance.programme.done." + deed));
    }

    private ModelAndView page(UUID programme, Actor actor) {
        return pages.page("desk", programme)
                .addObject("reach", reach.of(programme))
                .addObject("maker", actor.is(Role.LOAN_OFFICER))
                .addObject("publisher", actor.is(Role.CITY_OFFICIAL) || actor.is(Role.DIRECTOR));
    }

    private static String path(UUID programme) {
        return ProgrammeDraftController.DESK + "/" + programme;
    }
}
