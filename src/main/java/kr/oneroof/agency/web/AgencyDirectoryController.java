package kr.oneroof.agency.web;

import java.util.UUID;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.agency.Agency;
import kr.oneroof.agency.AgencyService;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.form.EnumLabels;

/** The directory of agencies (기관 명부). Everybody reads it; the centre edits it. */
@Controller
class AgencyDirectoryController {
    private static final String PATH = "/desk/agencies";
    private static final String FORM = "agency/form";

    private final AgencyService agencies;
    private final EnumLabels labels;

    AgencyDirectoryController(AgencyService agencies, EnumLabels labels) {
        this.agencies = agencies;
        this.labels = labels;
    }

    @GetMapping("/agencies")
    String listed(Model page) {
        page.addAttribute("agencies", agencies.listed());
        return "agency/list";
    }

    @GetMapping("/desk/agencies")
    String all(Model page) {
        page.addAttribute("agencies", agencies.all());
        return "agency/desk";
    }

    @GetMapping("/desk/agencies/new")
    ModelAndView blank() {
        return form(HttpStatus.OK, null).addObject("agency", AgencyForm.blank());
    }

    @PostMapping("/desk/agencies")
    ModelAndView enter(
            @Valid @ModelAttribute("agency") AgencyForm form, BindingResult errors, RedirectAttributes flash) {
        return take(form, errors, () -> agencies.enter(form.toAgency(UUID.randomUUID())))
                ? kept(flash)
                : form(HttpStatus.UNPROCESSABLE_CONTENT, null);
    }

    @GetMapping("/desk/agencies/{id}")
    ModelAndView show(@PathVariable UUID id) {
        var known = agencies.version(id);
        return form(HttpStatus.OK, known).addObject("agency", AgencyForm.of(known));
    }

    /** Whoever comes second sees what the first one saved beside the own, and may save again. */
    @PostMapping("/desk/agencies/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("agency") AgencyForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var known = agencies.version(id);
        try {
            return take(form, errors, () -> agencies.change(form.toAgency(id), form.seen()))
                    ? kept(flash)
                    : form(HttpStatus.UNPROCESSABLE_CONTENT, known).addObject("version", form.seen());
        } catch (ChangedMeanwhile _) {
            return form(HttpStatus.CONFLICT, agencies.version(id)).addObject("late", true);
        }
    }

    /** @return whether it was done; else the errors say why not */
    private static boolean take(AgencyForm form, BindingResult errors, Runnable verb) {
        form.check(errors);
        try {
            if (!errors.hasErrors()) {
                verb.run();
            }
        } catch (AgencyService.NameTaken _) {
            errors.rejectValue("name", "taken");
        }
        return !errors.hasErrors();
    }

    private static ModelAndView kept(RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "agency.kept");
        return new ModelAndView("redirect:" + PATH);
    }

    /** @param known what stands now; null for a new agency */
    private ModelAndView form(HttpStatus status, AgencyService.@Nullable Version known) {
        var page = new ModelAndView(FORM, status)
                .addObject("kinds", labels.of(Agency.Kind.values(), Agency.Kind::messageKey))
                .addObject(
                        "address",
                        known == null ? PATH : PATH + "/" + known.agency().id());
        return known == null ? page : page.addObject("current", known.agency()).addObject("version", known.number());
    }
}
