package kr.oneroof.consultation.council.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

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
import kr.oneroof.consultation.council.CouncilQueries;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.form.EnumLabels;
import kr.oneroof.kernel.form.Uuids;

/** Planning a meeting, changing the plan, calling it off. */
@Controller
@RequestMapping("/desk/council")
class CouncilMeetingPlanController {
    private final CouncilPage pages;
    private final CouncilMeetingService service;
    private final CouncilCandidates candidates;
    private final EnumLabels labels;
    private final SeoulClock clock;
    private final CouncilQueries councils;

    CouncilMeetingPlanController(
            CouncilPage pages,
            CouncilMeetingService service,
            CouncilCandidates candidates,
            EnumLabels labels,
            SeoulClock clock,
            CouncilQueries councils) {
        this.councils = councils;
        this.pages = pages;
        this.service = service;
        this.candidates = candidates;
        this.labels = labels;
        this.clock = clock;
    }

    @ModelAttribute("kinds")
    Map<String, String> kinds() {
        return labels.of(CouncilMeetingKind.values(), CouncilMeetingKind::messageKey);
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
                () -> service.plan(Uuids.of(form.submission()), form.toPlan(), actor.id()));
    }

    @GetMapping("/{id}/plan")
    ModelAndView changeForm(@PathVariable UUID id) {
        return changing(id)
                .addObject(
                        "plan", CouncilMeetingPlanForm.of(councils.require(id).plan()));
    }

    @PostMapping("/{id}/plan")
    ModelAndView change(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") long version,
            @ModelAttribute("plan") CouncilMeetingPlanForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        form.check(errors);
        var step = new CouncilPage.Step(() -> changing(id), version, "/desk/council/" + id, "changed");
        return pages.take(step, errors, flash, () -> service.change(new MeetingVersion(id, version), form.toPlan()));
    }

    @GetMapping("/{id}/calling-off")
    ModelAndView callOffForm(@PathVariable UUID id) {
        return callingOff(id).addObject("form", CouncilTextForm.blank());
    }

    @PostMapping("/{id}/calling-off")
    ModelAndView callOff(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") long version,
            @ModelAttribute("form") CouncilTextForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        form.check(errors, 1000);
        var step = new CouncilPage.Step(() -> callingOff(id), version, "/desk/council/" + id, "called-off");
        return pages.take(step, errors, flash, () -> service.callOff(new MeetingVersion(id, version), form.text()));
    }

    private ModelAndView callingOff(UUID id) {
        return pages.page("word", id)
                .addObject("what", "calling-off")
                .addObject("action", "/desk/council/" + id + "/calling-off")
                .addObject("most", 1000);
    }

    private ModelAndView changing(UUID id) {
        return pages.page("plan", id).addObject("action", "/desk/council/" + id + "/plan");
    }

    private static ModelAndView blank() {
        return new ModelAndView("consultation/council/plan")
                .addObject("action", "/desk/council/new")
                .addObject("path", "/desk/council");
    }
}
