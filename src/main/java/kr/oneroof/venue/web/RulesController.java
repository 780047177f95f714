package kr.oneroof.venue.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.FormSubmission;
import kr.oneroof.venue.rules.Facility;
import kr.oneroof.venue.rules.RuleSet;
import kr.oneroof.venue.rules.RuleSetService;
import kr.oneroof.venue.rules.SampleRules;

/** The rules of each facility, and their next version. */
@Controller
@RequestMapping("/desk/venue/rules")
class RulesController {
    private final RuleSetService rules;
    private final VenuePage pages;

    RulesController(RuleSetService rules, VenuePage pages) {
        this.rules = rules;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView list(@AuthenticationPrincipal Actor actor) {
        return new ModelAndView("venue/rules/list")
                .addObject("all", rules.all())
                .addObject("today", pages.today())
                .addObject("manager", actor.is(Role.VENUE_MANAGER));
    }

    /** Begins from those that hold last. */
    @GetMapping("/new")
    ModelAndView begin(@RequestParam(defaultValue = "CENTRE") String facility) {
        return form(TypedInput.choice(Facility.class, facility).orElse(Facility.CENTRE))
                .addObject(
                        "form",
                        RulesForm.of(latest(
                                TypedInput.choice(Facility.class, facility).orElse(Facility.CENTRE))));
    }

    @PostMapping("/new")
    ModelAndView keep(
            @ModelAttribute("form") RulesForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        form.check(errors);
        var facility = TypedInput.choice(Facility.class, form.facility()).orElse(Facility.CENTRE);
        return FormSubmission.take(
                errors,
                () -> rules.keep(form.toRules(latest(facility)), actor.id()),
                () -> form(facility),
                () -> FormSubmission.to("/desk/venue/rules", flash, "venue.done.rules"));
    }

    private ModelAndView form(Facility facility) {
        return new ModelAndView("venue/rules/form")
                .addObject("facility", facility)
                .addObject("blocks", RulesForm.BLOCKS)
                .addObject("discounts", RulesForm.DISCOUNTS);
    }

    private RuleSet latest(Facility facility) {
        return rules.all().stream()
                .filter(one -> one.facility() == facility)
                .findFirst()
                .orElseGet(() -> facility == Facility.CITY
                        ? SampleRules.city(pages.today())
                        : SampleRules.centre(pages.today()));
    }
}
