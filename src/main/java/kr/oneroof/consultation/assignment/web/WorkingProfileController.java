package kr.oneroof.consultation.assignment.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.assignment.AssignmentCandidate;
import kr.oneroof.consultation.assignment.WorkingProfileService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.PersonViewed;
import kr.oneroof.kernel.SeoulClock;

/** Who works when, can do what and takes how much (근무 정보). */
@Controller
class WorkingProfileController {
    private final WorkingProfileService profiles;
    private final WorkingProfilePage page;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    WorkingProfileController(
            WorkingProfileService profiles,
            WorkingProfilePage page,
            ApplicationEventPublisher events,
            SeoulClock clock) {
        this.profiles = profiles;
        this.page = page;
        this.events = events;
        this.clock = clock;
    }

    /** The director sees everybody, a consultant only themselves. */
    @GetMapping("/desk/consultants")
    String list(@AuthenticationPrincipal Actor actor, Model model) {
        var director = AssignmentRoutes.isDirector(actor);
        model.addAttribute("director", director);
        model.addAttribute("today", clock.today());
        var shown = profiles.all().stream()
                .filter(one -> director || one.id().equals(actor.id()))
                .toList();
        seen(shown.stream().filter(one -> !one.profile().leaves().isEmpty()).toList(), actor);
        model.addAttribute("consultants", shown);
        return "consultation/assignment/consultants";
    }

    @GetMapping("/desk/consultants/{person}")
    ModelAndView show(@PathVariable String person, @AuthenticationPrincipal Actor actor, Locale language) {
        var sheet = profiles.of(AssignmentRoutes.require(actor, person));
        seen(List.of(sheet.candidate()), actor);
        return page.of(sheet, AssignmentRoutes.isDirector(actor), language);
    }

    /** Whose leave and hours somebody else reads is kept (접속기록). */
    private void seen(List<AssignmentCandidate> people, Actor actor) {
        people.stream()
                .filter(one -> !one.id().equals(actor.id()))
                .forEach(one -> events.publishEvent(new PersonViewed(one.id())));
    }

    @PostMapping("/desk/consultants/{person}")
    ModelAndView save(
            @PathVariable String person,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "0") long version,
            @AuthenticationPrincipal Actor actor,
            Locale language,
            RedirectAttributes flash) {
        var sheet = profiles.of(AssignmentRoutes.require(actor, person));
        var form = WorkingProfileForm.typed(typed);
        var director = AssignmentRoutes.isDirector(actor);
        var profile = form.understand(sheet.candidate().profile(), director);
        if (profile.isEmpty()) {
            return WorkingProfilePage.wrong(page.of(sheet, director, language))
                    .addObject("form", form)
                    .addObject("version", version);
        }
        try {
            profiles.save(sheet.candidate().id(), profile.get(), version);
        } catch (ChangedMeanwhile _) {
            return WorkingProfilePage.late(page.of(profiles.of(sheet.candidate().id()), director, language))
                    .addObject("form", form);
        }
        flash.addFlashAttribute("notice", "assignment.profile.saved");
        return new ModelAndView("redirect:/desk/consultants/" + person);
    }
}
