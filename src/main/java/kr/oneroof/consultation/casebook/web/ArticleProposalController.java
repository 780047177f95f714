package kr.oneroof.consultation.casebook.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

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

import kr.oneroof.consultation.casebook.ArticleProposal;
import kr.oneroof.consultation.casebook.ArticleService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;

/** Draws an article from a closed case. */
@Controller
class ArticleProposalController {
    private final ArticleService casebook;
    private final ArticleCategoryNames categories;

    ArticleProposalController(ArticleService casebook, ArticleCategoryNames categories) {
        this.casebook = casebook;
        this.categories = categories;
    }

    @ModelAttribute("categories")
    Map<String, String> categories(Locale language) {
        return categories.in(language);
    }

    @GetMapping("/desk/casebook/new")
    String form(@RequestParam RequestNumber number, Model page) {
        var beginning = casebook.begin(number);
        page.addAttribute(
                "article", ArticleForm.of(beginning.wording(), UUID.randomUUID().toString(), null));
        page.addAttribute("found", beginning.found());
        page.addAttribute("number", number);
        return "consultation/casebook/proposal";
    }

    @PostMapping("/desk/casebook/new")
    ModelAndView propose(
            @RequestParam RequestNumber number,
            @Valid @ModelAttribute("article") ArticleForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            Model page) {
        form.checkCategory(errors);
        if (errors.hasErrors()) {
            page.addAttribute("found", casebook.begin(number).found());
            page.addAttribute("number", number);
            return new ModelAndView("consultation/casebook/proposal", page.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var id = casebook.propose(new ArticleProposal(form.key(), number, form.wording()), actor.id());
        return new ModelAndView("redirect:/desk/casebook/" + id);
    }
}
