package kr.oneroof.company.web;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.company.BusinessNumber;
import kr.oneroof.company.BusinessNumberRefused;
import kr.oneroof.company.CompanyService;
import kr.oneroof.identity.Actor;

@Controller
class CompanyRegistrationController {
    private final CompanyService own;
    private final CurrentCompany current;

    CompanyRegistrationController(CompanyService own, CurrentCompany current) {
        this.own = own;
        this.current = current;
    }

    @GetMapping("/company/new")
    String form(Model model) {
        model.addAttribute("company", CompanyRegistrationForm.blank());
        return "company/new";
    }

    @PostMapping("/company/new")
    ModelAndView register(
            @Valid @ModelAttribute("company") CompanyRegistrationForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            HttpSession session,
            RedirectAttributes flash) {
        if (!form.businessNumber().isBlank() && !BusinessNumber.isOne(form.businessNumber())) {
            errors.rejectValue("businessNumber", "company.number.wrong");
        }
        if (!errors.hasErrors() && !registered(form, actor, session)) {
            errors.rejectValue("businessNumber", "company.number.taken");
        }
        if (errors.hasErrors()) {
            return new ModelAndView("company/new", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", "company.registered");
        return new ModelAndView("redirect:/company");
    }

    private boolean registered(CompanyRegistrationForm form, Actor actor, HttpSession session) {
        try {
            var company = own.register(BusinessNumber.typed(form.businessNumber()), form.toProfile(), actor.id());
            company.ifPresent(id -> current.choose(actor, id, session));
            return company.isPresent();
        } catch (BusinessNumberRefused taken) {
            return false;
        }
    }

    /** Asks to join; the answer is the same whether or not the number is here. */
    @PostMapping("/company/join-requests")
    String ask(@RequestParam String businessNumber, @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        if (BusinessNumber.isOne(businessNumber)) {
            own.askToJoin(BusinessNumber.typed(businessNumber), actor.id());
        }
        flash.addFlashAttribute("notice", "company.join-asked");
        return "redirect:/company/new";
    }
}
