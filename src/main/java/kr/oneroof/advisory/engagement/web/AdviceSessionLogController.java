package kr.oneroof.advisory.engagement.web;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

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

import kr.oneroof.advisory.engagement.AdviceSession;
import kr.oneroof.advisory.engagement.EngagementActor;
import kr.oneroof.advisory.engagement.EngagementService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.FormSubmission;

/** An expert writes down what came of a session (자문일지). */
@Controller
@RequestMapping("/advisor/cases/{engagement}/sessions/{session}/log")
class AdviceSessionLogController {
    private static final int LONGEST = 720;

    private final EngagementPage pages;
    private final EngagementService service;

    record LogForm(String minutes, String content) {
        LogForm {
            minutes = TypedInput.text(minutes);
            content = TypedInput.text(content);
        }
    }

    AdviceSessionLogController(EngagementPage pages, EngagementService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping
    ModelAndView form(@PathVariable UUID engagement, @PathVariable UUID session, @AuthenticationPrincipal Actor actor) {
        var page = page(engagement, session, actor);
        var planned = (AdviceSession) Objects.requireNonNull(page.getModel().get("meeting"));
        return page.addObject(
                "form",
                new LogForm(
                        String.valueOf(Duration.between(planned.starts(), planned.ends())
                                .toMinutes()),
                        ""));
    }

    @PostMapping
    ModelAndView log(
            @PathVariable UUID engagement,
            @PathVariable UUID session,
            @ModelAttribute("form") LogForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        pages.require(actor, engagement);
        Checks.on(errors, "advisory")
                .number("minutes", form.minutes(), 1, LONGEST)
                .text("content", form.content(), 4000);
        return FormSubmission.take(
                errors,
                () -> service.hold(
                        EngagementActor.ofExpert(engagement, actor.id()),
                        session,
                        Integer.parseInt(form.minutes()),
                        form.content()),
                () -> page(engagement, session, actor),
                () -> FormSubmission.to(EngagementPage.path(engagement), flash, "advisory.done.held"));
    }

    private ModelAndView page(UUID engagement, UUID id, Actor actor) {
        var found = pages.require(actor, engagement).sessions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotOnFile::new);
        return pages.page("log", actor, engagement).addObject("meeting", found);
    }
}
