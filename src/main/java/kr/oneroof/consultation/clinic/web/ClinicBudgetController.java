package kr.oneroof.consultation.clinic.web;

import java.util.Objects;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.clinic.ClinicBudget;
import kr.oneroof.consultation.clinic.ClinicQueries;
import kr.oneroof.consultation.clinic.ClinicRefused;
import kr.oneroof.consultation.clinic.ClinicService;
import kr.oneroof.identity.Actor;

/** The director grants a year's money. */
@Controller
@RequestMapping("/desk/clinics/budget")
class ClinicBudgetController {
    private final ClinicQueries clinics;
    private final ClinicService service;

    ClinicBudgetController(ClinicQueries clinics, ClinicService service) {
        this.clinics = clinics;
        this.service = service;
    }

    @GetMapping
    ModelAndView form() {
        ClinicBudget now = clinics.budget();
        return page(HttpStatus.OK)
                .addObject(
                        "grant",
                        new ClinicBudgetForm(
                                Objects.toString(now.year()),
                                Objects.toString(now.amount().amount())));
    }

    @PostMapping
    ModelAndView set(
            @Valid @ModelAttribute("grant") ClinicBudgetForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        try {
            if (!errors.hasErrors()) {
                service.setBudget(form.toYear(), form.toWon(), actor.id());
            }
        } catch (ClinicRefused refused) {
            errors.rejectValue("amount", refused.messageKey());
        } catch (IllegalArgumentException tooMuch) {
            errors.rejectValue("amount", "Pattern");
        }
        if (errors.hasErrors()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", "clinic.done.budget");
        return new ModelAndView("redirect:/desk/clinics?year=" + form.year());
    }

    private ModelAndView page(HttpStatus status) {
        return new ModelAndView("consultation/clinic/budget", status).addObject("budget", clinics.budget());
    }
}
