package kr.oneroof.advisory.panel.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.advisory.panel.ExpertQueries;
import kr.oneroof.advisory.panel.ExpertService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.AnyNumber;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.FormSubmission;

/** Experts enter their own bank account; only the list of payments shows the whole number again. */
@Controller
@RequestMapping("/advisor/account")
class ExpertAccountController {
    private final ExpertQueries panel;
    private final ExpertService service;

    record AccountForm(String bank, @AnyNumber String account) {
        AccountForm {
            bank = TypedInput.text(bank);
            account = TypedInput.text(account).replaceAll("[ -]", "");
        }

        void check(Errors errors) {
            Checks.on(errors, "advisory")
                    .text("bank", bank, 40)
                    .that(account.matches("\\d{8,20}"), "account", "account");
        }
    }

    ExpertAccountController(ExpertQueries panel, ExpertService service) {
        this.panel = panel;
        this.service = service;
    }

    @GetMapping
    ModelAndView form(@AuthenticationPrincipal Actor actor) {
        return page(actor).addObject("form", new AccountForm("", ""));
    }

    @PostMapping
    ModelAndView use(
            @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        panel.require(actor.id());
        form.check(errors);
        return FormSubmission.take(
                errors,
                () -> service.useAccount(actor.id(), form.bank(), form.account()),
                () -> page(actor),
                () -> FormSubmission.to("/advisor/fees", flash, "advisory.done.account"));
    }

    private ModelAndView page(Actor actor) {
        return new ModelAndView("advisory/panel/account").addObject("sheet", panel.view(actor.id()));
    }
}
