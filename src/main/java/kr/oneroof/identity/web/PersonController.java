package kr.oneroof.identity.web;

import java.util.List;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.identity.AccountAdministrationService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.identity.SecondFactorService;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.PersonViewed;

/** One person as the administrator sees and changes him. */
@Controller
class PersonController {
    private final AccountAdministrationService administration;
    private final PersonQueries people;
    private final SecondFactorService factors;
    private final ApplicationEventPublisher events;

    PersonController(
            AccountAdministrationService administration,
            PersonQueries people,
            SecondFactorService factors,
            ApplicationEventPublisher events) {
        this.administration = administration;
        this.people = people;
        this.factors = factors;
        this.events = events;
    }

    @GetMapping("/admin/people/{id}")
    String show(@PathVariable PersonId id, @AuthenticationPrincipal Actor actor, Model model) {
        model.addAttribute("person", people.find(id).orElseThrow(NotOnFile::new));
        events.publishEvent(new PersonViewed(id));
        model.addAttribute("own", actor.id().equals(id));
        model.addAttribute("disabled", administration.isDisabled(id));
        model.addAttribute("enrolled", factors.isEnrolled(id));
        model.addAttribute("history", administration.historyOf(id));
        model.addAttribute("allRoles", List.of(Role.values()));
        return "identity/person";
    }

    @PostMapping("/admin/people/{id}/roles")
    String roles(
            @PathVariable PersonId id,
            @RequestParam(defaultValue = "") Set<Role> roles,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        return done(id, flash, () -> administration.setRoles(actor.id(), id, roles));
    }

    @PostMapping("/admin/people/{id}/access")
    String access(
            @PathVariable PersonId id,
            @RequestParam boolean open,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        return done(id, flash, () -> {
            if (open) {
                administration.enable(actor.id(), id);
            } else {
                administration.disable(actor.id(), id);
            }
        });
    }

    @PostMapping("/admin/people/{id}/second-factor")
    String secondFactor(@PathVariable PersonId id, @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        return done(id, flash, () -> administration.resetSecondFactor(actor.id(), id));
    }

    private static String done(PersonId id, RedirectAttributes flash, Runnable change) {
        try {
            change.run();
            flash.addFlashAttribute("notice", "identity.saved");
        } catch (AccountAdministrationService.NotOnesOwn own) {
            flash.addFlashAttribute("notice", "identity.people.own");
        } catch (AccountAdministrationService.LastAdmin last) {
            flash.addFlashAttribute("notice", "identity.people.last-admin");
        }
        return "redirect:/admin/people/" + id;
    }
}
