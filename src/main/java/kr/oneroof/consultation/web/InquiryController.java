package kr.oneroof.consultation.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.consultation.FilingChannel;
import kr.oneroof.consultation.InquiryDraft;
import kr.oneroof.consultation.InquiryDraftService;
import kr.oneroof.consultation.InquiryFiling;
import kr.oneroof.consultation.InquiryService;
import kr.oneroof.document.FormFiles;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;

/** Filing a difficulty by the company itself. */
@Controller
class InquiryController {
    private static final String FORM = "consultation/new";

    private final InquiryService inquiries;
    private final InquiryDraftService drafts;
    private final FormFiles files;
    private final PersonQueries people;
    private final InquiryOptions choices;
    private final ConsultationWishValidator wishes;

    InquiryController(
            InquiryService inquiries,
            InquiryDraftService drafts,
            FormFiles files,
            PersonQueries people,
            InquiryOptions choices,
            ConsultationWishValidator wishes) {
        this.inquiries = inquiries;
        this.drafts = drafts;
        this.files = files;
        this.people = people;
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

    /** {@code draft} is one that is there; {@code key} one that may be, for whoever comes back from logging in. */
    @GetMapping("/consultations/new")
    String form(
            @RequestParam(required = false) @Nullable String draft,
            @RequestParam(required = false) @Nullable String key,
            CompanyId company,
            @AuthenticationPrincipal Actor actor,
            Model model) {
        var saved = draft == null
                ? key == null
                        ? Optional.<InquiryDraft>empty()
                        : drafts.find(InquiryUuid.parse(key), actor.id(), company)
                : Optional.of(drafts.find(InquiryUuid.parse(draft), actor.id(), company)
                        .orElseThrow(NotOnFile::new));
        var form = saved.map(InquiryForm::of).orElseGet(() -> blank(key, actor));
        var result = new BeanPropertyBindingResult(form, "inquiry");
        model.addAttribute("inquiry", form);
        model.addAttribute(
                "pending",
                files.gather(actor.id(), form.files(), null, result, "files").pending());
        // What the scanner found in a draft's files meanwhile stands on the form that is shown.
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "inquiry", result);
        model.addAttribute("drafts", saved.isEmpty() && key == null ? drafts.of(actor.id(), company) : List.of());
        model.addAttribute("rivals", drafts.rivals(form.key(), actor.id()));
        return FORM;
    }

    private InquiryForm blank(@Nullable String key, Actor actor) {
        var card = people.find(actor.id()).orElseThrow(NotOnFile::new);
        return InquiryForm.blank(key == null ? UUID.randomUUID().toString() : key, card.name(), card.phone());
    }

    @PostMapping("/consultations")
    ModelAndView file(
            @Valid @ModelAttribute("inquiry") InquiryForm form,
            BindingResult errors,
            CompanyId company,
            @RequestParam(required = false) @Nullable List<MultipartFile> attachments,
            @AuthenticationPrincipal Actor actor,
            Model model) {
        choices.checkCategory(form.category(), errors);
        wishes.check(form.wish(), errors);
        var gathered = files.gather(actor.id(), form.files(), attachments, errors, "files");
        model.addAttribute("pending", gathered.pending());
        model.addAttribute("drafts", List.of());
        if (errors.hasErrors()) {
            return new ModelAndView(FORM, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var other = drafts.savedSince(form.toDraft(), actor.id(), company);
        if (other.isPresent()) {
            model.addAttribute("other", other.get());
            return new ModelAndView(FORM, model.asMap(), HttpStatus.CONFLICT);
        }
        var filer = new InquiryFiling.Filer(actor.id(), actor.id(), FilingChannel.WEB, null);
        var number = inquiries.file(new InquiryFiling(
                form.key(),
                company,
                filer,
                form.toMatter(),
                gathered.ids(),
                form.wish().toWish(),
                form.isConfidential()));
        return new ModelAndView("redirect:/consultations/" + number + "/receipt");
    }
}
