package kr.oneroof.identity.web;

import java.util.List;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
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

import kr.oneroof.identity.AccountAdministrationService;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.TypedInput;

/** The administrator's list of people, and the invitation of a new one. */
@Controller
class PersonListController {
    private static final int PAGE = 30;

    private final AccountAdministrationService administration;

    PersonListController(AccountAdministrationService administration) {
        this.administration = administration;
    }

    @ModelAttribute("allRoles")
    List<Role> allRoles() {
        return List.of(Role.values());
    }

    @GetMapping("/admin/people")
    String list(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable PersonId after,
            Model model) {
        var found = administration.search(words, after);
        model.addAttribute("words", words);
        model.addAttribute("people", found.stream().limit(PAGE).toList());
        if (found.size() > PAGE) {
            model.addAttribute("next", found.get(PAGE - 1).id());
        }
        return "identity/people";
    }

    @GetMapping("/admin/people/new")
    String form(Model model) {
        model.addAttribute("invitation", InvitationForm.blank());
        return "identity/invitation";
    }

    @PostMapping("/admin/people/new")
    ModelAndView invite(
            @Valid @ModelAttribute("invitation") InvitationForm form, BindingResult errors, RedirectAttributes flash) {
        form.check(errors);
        if (!errors.hasErrors()) {
            var invited = administration.invite(form.toPerson(), TypedInput.text(form.unit()), form.roles());
            if (invited.isPresent()) {
                flash.addFlashAttribute("notice", "identity.people.invited");
                return new ModelAndView("redirect:/admin/people/" + invited.get());
            }
            errors.rejectValue("email", "identity.people.taken");
        }
        return new ModelAndView("identity/invitation", HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
