package kr.oneroof.consultation.council.web;

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

import kr.oneroof.consultation.council.CouncilMeetingService.MeetingVersion;
import kr.oneroof.consultation.council.MinutesService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;

/** The minutes, to be written, fixed, printed, and added to. */
@Controller
@RequestMapping("/desk/council/{id}/minutes")
class MinutesController {
    private final CouncilPage pages;
    private final MinutesService service;

    MinutesController(CouncilPage pages, MinutesService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id) {
        return minutes(id).addObject("form", CouncilTextForm.blank());
    }

    @GetMapping("/draft")
    ModelAndView draftForm(@PathVariable String id, @AuthenticationPrincipal Actor actor) {
        var sheet = pages.sheet(CouncilFormInput.of(id));
        if (!sheet.plan().secretary().equals(actor.id())) {
            throw new NotOnFile();
        }
        return draft(id)
                .addObject("form", new CouncilTextForm("", sheet.minutes().text()));
    }

    @PostMapping("/draft")
    ModelAndView draft(
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") long version,
            @ModelAttribute("form") CouncilTextForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        form.check(errors, 8000);
        return pages.take(
                new CouncilPage.Step(() -> draft(id), version, path(id), "drafted"),
                errors,
                flash,
                () -> service.draft(new MeetingVersion(CouncilFormInput.of(id), version), actor.id(), form.text()));
    }

    @PostMapping("/return")
    ModelAndView giveBack(
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") long version,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        return press(
                id,
                "given-back",
                flash,
                () -> service.giveBack(new MeetingVersion(CouncilFormInput.of(id), version), actor.id()));
    }

    @PostMapping("/fixing")
    ModelAndView fix(
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") long version,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        return press(
                id,
                "fixed",
                flash,
                () -> service.fix(new MeetingVersion(CouncilFormInput.of(id), version), actor.id()));
    }

    @PostMapping("/corrections")
    ModelAndView correct(
            @PathVariable String id,
            @ModelAttribute("form") CouncilTextForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        form.check(errors, 2000);
        return pages.take(
                new CouncilPage.Step(() -> minutes(id), -1, path(id), "corrected"),
                errors,
                flash,
                () -> service.correct(
                        CouncilFormInput.of(id), CouncilFormInput.of(form.submission()), form.text(), actor.id()));
    }

    private ModelAndView press(String id, String done, RedirectAttributes flash, Runnable verb) {
        return pages.press(new CouncilPage.Step(() -> show(id), -1, path(id), done), flash, verb);
    }

    private ModelAndView minutes(String id) {
        return pages.open("minutes", CouncilFormInput.of(id));
    }

    private ModelAndView draft(String id) {
        return pages.page("word", CouncilFormInput.of(id))
                .addObject("what", "draft")
                .addObject("action", path(id) + "/draft")
                .addObject("most", 8000)
                .addObject("back", path(id));
    }

    private static String path(String id) {
        return "/desk/council/" + id + "/minutes";
    }
}
