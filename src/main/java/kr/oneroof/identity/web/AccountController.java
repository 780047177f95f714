package kr.oneroof.identity.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.identity.AccountService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.SessionService;
import kr.oneroof.kernel.NotOnFile;

@Controller
class AccountController {
    private final AccountService accounts;
    private final PersonQueries people;
    private final SessionService sessions;

    AccountController(AccountService accounts, PersonQueries people, SessionService sessions) {
        this.accounts = accounts;
        this.people = people;
        this.sessions = sessions;
    }

    @ModelAttribute("languages")
    Map<String, String> languages() {
        var languages = new LinkedHashMap<String, String>();
        for (var code : List.of("ko", "en")) {
            var language = Locale.of(code);
            languages.put(code, language.getDisplayLanguage(language));
        }
        return languages;
    }

    @GetMapping("/account")
    String show(@AuthenticationPrincipal Actor actor, Model model) {
        var card = people.find(actor.id()).orElseThrow(NotOnFile::new);
        model.addAttribute("email", card.email());
        model.addAttribute("account", AccountForm.of(card));
        return "identity/account";
    }

    @PostMapping("/account")
    ModelAndView save(
            @Valid @ModelAttribute("account") AccountForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return new ModelAndView("identity/account", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        accounts.describe(actor.id(), form.toPerson());
        flash.addFlashAttribute("notice", "identity.saved");
        return new ModelAndView("redirect:/account");
    }

    /** Logs out everywhere but here. */
    @PostMapping("/account/sessions")
    String endOthers(@AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        sessions.endOthers(actor.id());
        flash.addFlashAttribute("notice", "identity.sessions-ended");
        return "redirect:/account";
    }
}
