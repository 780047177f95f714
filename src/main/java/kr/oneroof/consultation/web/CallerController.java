package kr.oneroof.consultation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.consultation.CallerFilingService;
import kr.oneroof.consultation.InquiryFiling;
import kr.oneroof.document.FormFiles;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;

/** Writing a difficulty down for a caller or visitor who consented. */
@Controller
class CallerController {
    private final CallerFilingService filings;
    private final FormFiles files;
    private final InquiryOptions choices;
    private final ConsultationWishValidator wishes;

    CallerController(
            CallerFilingService filings, FormFiles files, InquiryOptions choices, ConsultationWishValidator wishes) {
        this.filings = filings;
        this.files = files;
        this.choices = choices;
        this.wishes = wishes;
    }

    @ModelAttribute("categories")
    Map<String, String> categories(Locale language) {
        return choices.categories(language);
    }

    @ModelAttribute("channels")
    Map<String, String> channels(Locale language) {
        return choices.counterChannels(language);
    }

    @ModelAttribute("modes")
    Map<String, String> modes(Locale language) {
        return wishes.modes(language);
    }

    @GetMapping("/desk/filings/new")
    String form(@RequestParam("company") CompanyId company, Model model) {
        fill(company, model);
        model.addAttribute("caller", CallerForm.blank(company.toString()));
        model.addAttribute("pending", List.of());
        return "consultation/caller";
    }

    private void fill(CompanyId company, Model model) {
        var desk = filings.caller(company);
        var members = new LinkedHashMap<String, String>();
        desk.members().forEach(card -> members.put(card.id().toString(), card.name()));
        model.addAttribute("card", desk.company());
        model.addAttribute("members", members);
    }

    @PostMapping("/desk/filings/new")
    ModelAndView file(
            @Valid @ModelAttribute("caller") CallerForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable List<MultipartFile> attachments,
            @AuthenticationPrincipal Actor actor,
            Model model) {
        var company = new CompanyId(InquiryUuid.parse(form.company()));
        choices.checkCategory(form.category(), errors);
        choices.checkCounterChannel(form.channel(), errors);
        wishes.check(form.wish(), errors);
        var gathered = files.gather(actor.id(), form.files(), attachments, errors, "files");
        if (errors.hasErrors()) {
            fill(company, model);
            model.addAttribute("pending", gathered.pending());
            return new ModelAndView("consultation/caller", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var number = filings.file(new InquiryFiling(
                InquiryUuid.parse(form.submission()),
                company,
                form.toFiler(actor.id()),
                form.toMatter(),
                gathered.ids(),
                form.wish().toWish(),
                Boolean.TRUE.equals(form.confidential())));
        return new ModelAndView("redirect:/desk/filings/" + number);
    }
}
