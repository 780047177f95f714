package kr.oneroof.consultation.clinic.web;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
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

import kr.oneroof.consultation.clinic.ClinicRefused;
import kr.oneroof.consultation.clinic.OwnClinicService;
import kr.oneroof.consultation.clinic.OwnClinicService.Asker;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/** A company asks for a clinic, or says yes to one that was offered, and follows it. */
@Controller
@RequestMapping("/consultations/{number}/clinic")
class OwnClinicController {
    private final OwnClinicPage pages;
    private final OwnClinicWishPage wishes;
    private final OwnClinicService own;

    OwnClinicController(OwnClinicPage pages, OwnClinicWishPage wishes, OwnClinicService own) {
        this.pages = pages;
        this.wishes = wishes;
        this.own = own;
    }

    @GetMapping
    ModelAndView show(@PathVariable RequestNumber number, CompanyId company) {
        return pages.page("own", company, number, HttpStatus.OK);
    }

    @GetMapping("/request")
    ModelAndView form(@PathVariable RequestNumber number, CompanyId company) {
        return wishes.page(company, number, HttpStatus.OK).addObject("wish", wishes.first(company, number));
    }

    @PostMapping("/request")
    ModelAndView request(
            @PathVariable RequestNumber number,
            @Valid @ModelAttribute("wish") ClinicWishForm form,
            BindingResult errors,
            CompanyId company,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var asker = new Asker(company, number, actor.id());
        wishes.check(asker, form, errors);
        try {
            if (!errors.hasErrors()) {
                file(asker, form);
            }
        } catch (ClinicRefused refused) {
            errors.reject(refused.messageKey());
        }
        if (errors.hasErrors()) {
            return wishes.page(company, number, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", "clinic.done.request");
        return new ModelAndView("redirect:" + OwnClinicPage.path(number));
    }

    private void file(Asker asker, ClinicWishForm form) {
        if (wishes.isOffered(asker.number())) {
            own.accept(asker, form.toWish());
        } else {
            own.request(asker, ClinicIdConverter.of(form.submission()), form.toWish());
        }
    }
}
