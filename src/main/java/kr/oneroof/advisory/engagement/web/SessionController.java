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

import kr.oneroof.advisory.engagement.EngagementWork;
import kr.oneroof.advisory.engagement.Hand;
import kr.oneroof.advisory.engagement.Session;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.Typed;
import kr.oneroof.kernel.form.Attempt;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.Keys;

/** An expert agrees on a session with the company, and cancels it. */
@Controller
@RequestMapping("/advisor/cases/{engagement}/sessions")
class SessionController {
    private final CasePages pages;
    private final EngagementWork work;
    private final HouseClock clock;

    record SessionForm(String submission, String day, String starts, String ends, String mode) {
        SessionForm {
            submission = Typed.text(submission);
            day = Typed.text(day);
            starts = Typed.text(starts);
            ends = Typed.text(ends);
            mode = Typed.text(mode);
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
                    .choice("mode", Session.Mode.class, mode);
        }

        private static Optional<LocalTime> time(String typed) {
            try {
                return Optional.of(LocalTime.parse(typed));
            } catch (DateTimeException none) {
                return Optional.empty();
            }
        }

        Session.Slot toSlot() {
            var on = Typed.day(day).orElseThrow();
            return new Session.Slot(
                    on.atTime(time(starts).orElseThrow()),
                    on.atTime(time(ends).orElseThrow()),
                    Session.Mode.valueOf(mode));
        }
    }

    SessionController(CasePages pages, EngagementWork work, HouseClock clock) {
        this.pages = pages;
        this.work = work;
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
                                Session.Mode.VIDEO.name()));
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
        return Attempt.take(
                errors,
                () -> work.plan(Hand.ofExpert(engagement, actor.id()), Keys.of(form.submission()), form.toSlot()),
                () -> pages.page("session", actor, engagement),
                () -> Attempt.to(CasePages.path(engagement), flash, "advisory.done.planned"));
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
                () -> work.cancelSession(Hand.ofExpert(engagement, actor.id()), session));
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
                () -> work.miss(Hand.ofExpert(engagement, actor.id()), session, true));
    }

    private ModelAndView press(UUID engagement, Actor actor, RedirectAttributes flash, String deed, Runnable verb) {
        pages.require(actor, engagement);
        return Attempt.press(
                verb,
                () -> pages.page("case", actor, engagement),
                () -> Attempt.to(CasePages.path(engagement), flash, "advisory.done." + deed));
    }
}
