package kr.oneroof.identity.web;

import java.util.Locale;
import java.util.concurrent.Executor;

import jakarta.validation.Valid;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
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
import kr.oneroof.kernel.TooManyRequests;

@Controller
class SignUpController {
    private final AccountService accounts;
    private final AccountLimits limits;
    private final Executor aside;

    /** @param aside as in {@link PasswordController} */
    SignUpController(
            AccountService accounts, AccountLimits limits, @Qualifier("applicationTaskExecutor") Executor aside) {
        this.accounts = accounts;
        this.limits = limits;
        this.aside = aside;
    }

    @GetMapping("/signup")
    String form(Model model) {
        model.addAttribute("person", SignUpForm.blank());
        return "identity/signup";
    }

    @PostMapping("/signup")
    ModelAndView signUp(@Valid @ModelAttribute("person") SignUpForm form, BindingResult errors, Locale language) {
        form.check(errors);
        form.refuse(accounts.objection(form.password(), form.toPerson(language)), errors);
        if (errors.hasErrors()) {
            return new ModelAndView("identity/signup", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            limits.countSignUp();
        } catch (TooManyRequests refused) {
            errors.reject("identity.too-often", new Object[] {refused.minutes()}, null);
            return new ModelAndView("identity/signup", HttpStatus.TOO_MANY_REQUESTS);
        }
        accounts.signUp(form.toPerson(language), form.password(), form.consents());
        return new ModelAndView("redirect:/signup/sent");
    }

    @GetMapping("/signup/sent")
    String sent() {
        return "identity/sent";
    }

    @PostMapping("/signup/letter")
    String again(@RequestParam String email, RedirectAttributes flash) {
        limits.countLetter();
        aside.execute(() -> accounts.sendConfirmationAgain(email));
        flash.addFlashAttribute("notice", "identity.letter-sent");
        return "redirect:/signup/sent";
    }

    /** A page with a button: mail scanners open links, and must not use this one up. */
    @GetMapping("/signup/confirmation")
    String confirmation(@RequestParam String token, Model model) {
        model.addAttribute("token", token);
        return "identity/confirm";
    }

    @PostMapping("/signup/confirmation")
    String confirm(@RequestParam String token, RedirectAttributes flash) {
        var confirmed = accounts.confirm(token).isPresent();
        flash.addFlashAttribute("notice", confirmed ? "identity.confirmed" : "identity.link-dead");
        return confirmed ? "redirect:/login" : "redirect:/signup/sent";
    }
}
