package kr.oneroof.requestfile.web;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.requestfile.road.CrossingRefused;
import kr.oneroof.requestfile.road.CrossingRequest;
import kr.oneroof.requestfile.road.CrossingService;
import kr.oneroof.requestfile.road.CrossingTargets;

/** Hands a request to another service, or carries it there oneself (업무 간 이관). */
@Controller
@RequestMapping("/desk/requests/{number}/crossing")
class CrossingController {
    private final CrossingTargets targets;
    private final CrossingTargetLabels choices;
    private final CrossingService crossingService;

    CrossingController(CrossingTargets targets, CrossingTargetLabels choices, CrossingService crossingService) {
        this.targets = targets;
        this.choices = choices;
        this.crossingService = crossingService;
    }

    record Form(
            String submission,
            @NotBlank String to,
            @NotBlank @Size(max = 1000) String reason) {
        Form {
            submission = TypedInput.text(submission);
            to = TypedInput.text(to);
            reason = TypedInput.text(reason);
        }

        boolean goesAlong() {
            return to.startsWith(CrossingTargetLabels.ALONG);
        }

        CrossingRequest handing(RequestNumber number, Actor mover) {
            return new CrossingRequest(
                    id(submission),
                    number,
                    mover.id(),
                    goesAlong() ? to.substring(CrossingTargetLabels.ALONG.length()) : to,
                    reason);
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable RequestNumber number, @AuthenticationPrincipal Actor actor) {
        return page(number, actor, HttpStatus.OK)
                .addObject("crossing", new Form(UUID.randomUUID().toString(), "", ""));
    }

    @PostMapping
    ModelAndView send(
            @PathVariable RequestNumber number,
            @Valid @ModelAttribute("crossing") Form form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            move(form, form.handing(number, actor), actor, errors);
        }
        if (errors.hasErrors()) {
            return page(number, actor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", form.goesAlong() ? "requestfile.road.carried" : "requestfile.road.asked");
        return new ModelAndView("redirect:/desk/work");
    }

    private void move(Form form, CrossingRequest crossingRequest, Actor actor, BindingResult errors) {
        try {
            if (form.goesAlong()) {
                crossingService.carry(crossingRequest, actor);
            } else {
                crossingService.ask(crossingRequest, actor);
            }
        } catch (CrossingRefused refused) {
            errors.rejectValue("to", refused.key());
        }
    }

    private ModelAndView page(RequestNumber number, Actor actor, HttpStatus status) {
        var fork = targets.open(number, actor);
        return new ModelAndView("requestfile/crossing", status)
                .addObject("fork", fork)
                .addObject("choices", choices.of(fork));
    }

    /** @throws NotOnFile for what is no key */
    static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException _) {
            throw new NotOnFile();
        }
    }
}
