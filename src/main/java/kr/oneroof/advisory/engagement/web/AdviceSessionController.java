package kr.oneroof.advisory.engagement.web;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
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

import kr.oneroof.advisory.engagement.AdviceSession;
import kr.oneroof.advisory.engagement.EngagementActor;
import kr.oneroof.advisory.engagement.EngagementService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.FormSubmission;
import kr.oneroof.kernel.form.Uuids;

/** An expert agrees on a session with the company, and cancels it. */
@Controller
@RequestMapping("/advisor/cases/{engagement}/sessions")
class AdviceSessionController {
    private final EngagementPage pages;
    private final EngagementService service;
    private final SeoulClock clock;

    record SessionForm(String submission, String day, String starts, String ends, String mode) {
        SessionForm {
            submission = TypedInput.text(submission);
            day = TypedInput.text(day);
            starts = TypedInput.text(starts);
            ends = TypedInput.text(ends);
            mode = TypedInput.text(mode);
        }

        void check(Errors errors) {
            Checks.on(errors, "advisory")
                    .day("day", day)
                    .that(time(starts).isPresent(), "starts", "hours")
                    .that(
                            time(ends)
                                    .filter(end ->
                                            time(starts).filter(end::isAfter).isPresent())
                                    .isPresent(),
                            "ends",
                            "hours")
                    .choice("mode", AdviceSession.Mode.class, mode);
        }

        private static Optional<LocalTime> time(String typed) {
            try {
                return Optional.of(LocalTime.parse(typed));
            } catch (DateTimeException none) {
                return Optional.empty();
            }
        }

        AdviceSession.Slot toSlot() {
            var on = TypedInput.day(day).orElseThrow();
            return new AdviceSession.Slot(
                    on.atTime(time(starts).orElseThrow()),
                    on.atTime(time(ends).orElseThrow()),
                    AdviceSession.Mode.valueOf(mode));
        }
    }

    AdviceSessionController(EngagementPage pages, EngagementService service, SeoulClock clock) {
        this.pages = pages;
        this.service = service;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(@PathVariable UUID engagement, @AuthenticationPrincipal Actor actor) {
        return pages.page("session", actor, engagement)
                .addObject(
                        "form",
                        new SessionForm(
                                UUID.randomUUID().toString(),
                                clock.today().plusDays(3).toString(),
                                "14:00",
                                "16:00",
                                AdviceSession.Mode.VIDEO.name()));
    }

    @PostMapping
    ModelAndView plan(
            @PathVariable UUID engagement,
            @ModelAttribute("form") SessionForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        pages.require(actor, engagement);
        form.check(errors);
        return FormSubmission.take(
                errors,
                () -> service.plan(
                        EngagementActor.ofExpert(engagement, actor.id()), Uuids.of(form.submission()), form.toSlot()),
                () -> pages.page("session", actor, engagement),
                () -> FormSubmission.to(EngagementPage.path(engagement), flash, "advisory.done.planned"));
    }

    @PostMapping("/{session}/cancellation")
    ModelAndView cancel(
            @PathVariable UUID engagement,
            @PathVariable UUID session,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        return press(
                engagement,
                actor,
                flash,
                "session-cancelled",
                () -> service.cancelSession(EngagementActor.ofExpert(engagement, actor.id()), session));
    }

    @PostMapping("/{session}/absence")
    ModelAndView miss(
            @PathVariable UUID engagement,
            @PathVariable UUID session,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        return press(
                engagement,
                actor,
                flash,
                "company-missed",
                () -> service.miss(EngagementActor.ofExpert(engagement, actor.id()), session, true));
    }

    private ModelAndView press(UUID engagement, Actor actor, RedirectAttributes flash, String deed, Runnable verb) {
        pages.require(actor, engagement);
        return FormSubmission.press(
                verb,
                () -> pages.page("case", actor, engagement),
                () -> FormSubmission.to(EngagementPage.path(engagement), flash, "advisory.done." + deed));
    }
}
