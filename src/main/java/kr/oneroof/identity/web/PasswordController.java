package kr.oneroof.identity.web;

import java.util.Map;
import java.util.concurrent.Executor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Qualifier;
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

import kr.oneroof.identity.AccountService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.OwnPasswordService;

@Controller
class PasswordController {
    private final AccountService accounts;
    private final OwnPasswordService own;
    private final AccountLimits limits;
    private final LoginCompletion arrival;
    private final Executor aside;

    /** @param aside sends letters after the answer, whose time then says nothing about who has an account */
    PasswordController(
            AccountService accounts,
            OwnPasswordService own,
            AccountLimits limits,
            LoginCompletion arrival,
            @Qualifier("applicationTaskExecutor") Executor aside) {
        this.accounts = accounts;
        this.own = own;
        this.limits = limits;
        this.arrival = arrival;
        this.aside = aside;
    }

    @GetMapping("/password/forgotten")
    String forgotten() {
        return "identity/forgotten";
    }

    @PostMapping("/password/forgotten")
    String sendLink(@RequestParam String email, RedirectAttributes flash) {
        limits.countLetter();
        aside.execute(() -> accounts.forgotPassword(email));
        flash.addFlashAttribute("notice", "identity.letter-sent");
        return "redirect:/password/forgotten";
    }

    @GetMapping("/password/reset")
    ModelAndView reset(@RequestParam String token) {
        return accounts.isOpen(token)
                ? new ModelAndView("identity/reset", "change", PasswordForm.blank(token))
                : new ModelAndView("identity/forgotten", Map.of("notice", "identity.link-dead"), HttpStatus.GONE);
    }

    @PostMapping("/password/reset")
    ModelAndView choose(
            @ModelAttribute("change") PasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        form.refuse(accounts.objectionByLink(form.password(), form.token()), errors);
        if (errors.hasErrors()) {
            return new ModelAndView("identity/reset", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var owner = accounts.choosePassword(form.token(), form.password());
        owner.ifPresent(person -> arrival.remember(person, request, response));
        flash.addFlashAttribute("notice", owner.isPresent() ? "identity.password-chosen" : "identity.link-dead");
        return new ModelAndView(owner.isPresent() ? "redirect:/login" : "redirect:/password/forgotten");
    }

    @GetMapping("/account/password")
    String change(Model model) {
        model.addAttribute("change", PasswordForm.blank(""));
        return "identity/password";
    }

    @PostMapping("/account/password")
    ModelAndView change(
            @ModelAttribute("change") PasswordForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        form.refuse(own.objection(actor.id(), form.password()), errors);
        if (!errors.hasErrors() && !own.change(actor.id(), form.present(), form.password())) {
            errors.rejectValue("present", "identity.password.wrong");
        }
        if (errors.hasErrors()) {
            return new ModelAndView("identity/password", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", "identity.password-changed");
        return new ModelAndView("redirect:/account");
    }
}
