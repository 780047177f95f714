package kr.oneroof.consultation.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.InquiryDraftService;
import kr.oneroof.consultation.casebook.SuggestionService;
import kr.oneroof.consultation.casebook.SuggestionService.Solution;
import kr.oneroof.document.FormFiles;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;

/** What may spare a filing: offered while one types, or at the press of a button where no script runs. */
@Controller
class SimilarCaseController {
    private static final int MOST = 300;
    private final SuggestionService suggestions;
    private final InquiryDraftService drafts;
    private final FormFiles files;
    private final InquiryOptions choices;
    private final ConsultationWishValidator wishes;

    SimilarCaseController(
            SuggestionService suggestions,
            InquiryDraftService drafts,
            FormFiles files,
            InquiryOptions choices,
            ConsultationWishValidator wishes) {
        this.suggestions = suggestions;
        this.drafts = drafts;
        this.files = files;
        this.choices = choices;
        this.wishes = wishes;
    }

    @ModelAttribute("categories")
    Map<String, String> categories(Locale language) {
        return choices.categories(language);
    }

    @ModelAttribute("modes")
    Map<String, String> modes(Locale language) {
        return wishes.modes(language);
    }

    @GetMapping("/consultations/similar")
    String cards(@RequestParam(defaultValue = "") String words, CompanyId company, Model page) {
        page.addAttribute("like", suggestions.like(company, beginning(words)));
        return "consultation/casebook/like :: cards(like=${like})";
    }

    /** The same page with all that was typed, files chosen already included. */
    @PostMapping("/consultations/similar")
    String page(
            @ModelAttribute("inquiry") InquiryForm form,
            BindingResult unchecked,
            CompanyId company,
            @AuthenticationPrincipal Actor actor,
            Model page) {
        page.addAttribute(
                "pending",
                files.gather(actor.id(), form.files(), null, unchecked, "files").pending());
        page.addAttribute("drafts", List.of());
        page.addAttribute("like", suggestions.like(company, beginning(form.title())));
        return "consultation/new";
    }

    @PostMapping("/consultations/solved")
    String solved(
            @RequestParam(defaultValue = "") String article,
            @RequestParam(defaultValue = "") String submission,
            @RequestParam(required = false) boolean keepDraft,
            CompanyId company,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var draft = InquiryUuid.parse(submission);
        suggestions.solved(new Solution(InquiryUuid.parse(article), company, actor.id(), draft));
        if (!keepDraft) {
            drafts.discard(draft, actor.id());
        }
        flash.addFlashAttribute("notice", "casebook.solved.done");
        return "redirect:/consultations";
    }

    private static String beginning(String typed) {
        return typed.substring(0, Math.min(MOST, typed.length()));
    }
}
