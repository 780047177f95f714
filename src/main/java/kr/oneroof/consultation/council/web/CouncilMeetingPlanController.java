package kr.oneroof.consultation.council.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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

import kr.oneroof.consultation.council.CouncilCandidates;
import kr.oneroof.consultation.council.CouncilMeetingKind;
import kr.oneroof.consultation.council.CouncilMeetingService;
import kr.oneroof.consultation.council.CouncilMeetingService.MeetingVersion;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.SeoulClock;

/** Planning a meeting, changing the plan, calling it off. */
@Controller
@RequestMapping("/desk/council")
class CouncilMeetingPlanController {
    private final CouncilPage pages;
    private final CouncilMeetingService service;
    private final CouncilCandidates candidates;
    private final MessageSource messages;
    private final SeoulClock clock;

    CouncilMeetingPlanController(
            CouncilPage pages,
            CouncilMeetingService service,
            CouncilCandidates candidates,
            MessageSource messages,
            SeoulClock clock) {
        this.pages = pages;
        this.service = service;
        this.candidates = candidates;
        this.messages = messages;
        this.clock = clock;
    }

    @ModelAttribute("kinds")
    Map<String, String> kinds() {
        var words = new LinkedHashMap<String, String>();
        for (var kind : CouncilMeetingKind.values()) {
            words.put(kind.name(), messages.getMessage(kind.messageKey(), null, LocaleContextHolder.getLocale()));
        }
        return words;
    }

    @ModelAttribute("officers")
    Map<String, String> officers() {
        return candidates.officers().stream()
                .collect(Collectors.toMap(
                        card -> card.id().toString(),
                        card -> card.name() + " (" + card.unit() + ")",
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    @GetMapping("/new")
    ModelAndView form() {
        return blank().addObject(
                        "plan", CouncilMeetingPlanForm.blank(clock.today().plusDays(7)));
    }

    @PostMapping("/new")
    ModelAndView plan(
            @ModelAttribute("plan") CouncilMeetingPlanForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        form.check(errors);
        return pages.take(
                new CouncilPage.Step(
                        CouncilMeetingPlanController::blank, -1, "/desk/council/" + form.submission(), "planned"),
                errors,
                flash,
                () -> service.plan(CouncilFormInput.of(form.submission()), form.toPlan(), actor.id()));
    }

    @GetMapping("/{id}/plan")
    ModelAndView changeForm(@PathVariable String id) {
        return changing(id)
                .addObject(
                        "plan",
                        CouncilMeetingPlanForm.of(
                                pages.sheet(CouncilFormInput.of(id)).plan()));
    }

    @PostMapping("/{id}/plan")
    ModelAndView change(
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") long version,
            @ModelAttribute("plan") CouncilMeetingPlanForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        form.check(errors);
        var step = new CouncilPage.Step(() -> changing(id), version, "/desk/council/" + id, "changed");
        return pages.take(
                step,
                errors,
                flash,
                () -> service.change(new MeetingVersion(CouncilFormInput.of(id), version), form.toPlan()));
    }

    @GetMapping("/{id}/calling-off")
    ModelAndView callOffForm(@PathVariable String id) {
        return callingOff(id).addObject("form", CouncilTextForm.blank());
    }

    @PostMapping("/{id}/calling-off")
    ModelAndView callOff(
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") long version,
            @ModelAttribute("form") CouncilTextForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        form.check(errors, 1000);
        var step = new CouncilPage.Step(() -> callingOff(id), version, "/desk/council/" + id, "called-off");
        return pages.take(
                step,
                errors,
                flash,
                () -> service.callOff(new MeetingVersion(CouncilFormInput.of(id), version), form.text()));
    }

    private ModelAndView callingOff(String id) {
        return pages.page("word", CouncilFormInput.of(id))
                .addObject("what", "calling-off")
                .addObject("action", "/desk/council/" + id + "/calling-off")
                .addObject("most", 1000);
    }

    private ModelAndView changing(String id) {
        return pages.page("plan", CouncilFormInput.of(id)).addObject("action", "/desk/council/" + id + "/plan");
    }

    private static ModelAndView blank() {
        return new ModelAndView("consultation/council/plan")
                .addObject("action", "/desk/council/new")
                .addObject("path", "/desk/council");
    }
}
