package kr.oneroof.consultation.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

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

import kr.oneroof.consultation.Channel;
import kr.oneroof.consultation.Drafts;
import kr.oneroof.consultation.Filing;
import kr.oneroof.consultation.Inquiries;
import kr.oneroof.document.FormFiles;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.People;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;

/** Filing a difficulty by the company itself. */
@Controller
class InquiryController {
    private final Inquiries inquiries;
    private final Drafts drafts;
    private final FormFiles files;
    private final People people;
    private final CategoryChoices choices;

    InquiryController(Inquiries inquiries, Drafts drafts, FormFiles files, People people, CategoryChoices choices) {
        this.inquiries = inquiries;
        this.drafts = drafts;
        this.files = files;
        this.people = people;
        this.choices = choices;
    }

    @ModelAttribute("categories")
    Map<String, String> categories(Locale language) {
        return choices.categories(language);
    }

    @GetMapping("/consultations/new")
    String form(@RequestParam(required = false) @Nullable String draft, CompanyId company,
            @AuthenticationPrincipal Actor actor, Model model) {
        var form = draft == null ? blank(actor)
                : drafts.find(Keys.parse(draft), actor.id(), company).map(InquiryForm::of).orElseThrow(NotOnFile::new);
        var result = new BeanPropertyBindingResult(form, "inquiry");
        model.addAttribute("inquiry", form);
        model.addAttribute("pending", files.gather(actor.id(), form.files(), null, result, "files").pending());
        model.addAttribute("drafts", draft == null ? drafts.of(actor.id(), company) : List.of());
        return "consultation/new";
    }

    private InquiryForm blank(Actor actor) {
        var card = people.find(actor.id()).orElseThrow(NotOnFile::new);
        return InquiryForm.blank(card.name(), card.phone());
    }

    @PostMapping("/consultations")
    ModelAndView file(@Valid @ModelAttribute("inquiry") InquiryForm form, BindingResult errors, CompanyId company,
            @RequestParam(required = false) @Nullable List<MultipartFile> attachments,
            @AuthenticationPrincipal Actor actor, Model model) {
        choices.checkCategory(form.category(), errors);
        var gathered = files.gather(actor.id(), form.files(), attachments, errors, "files");
        if (errors.hasErrors()) {
            model.addAttribute("pending", gathered.pending());
            model.addAttribute("drafts", List.of());
            return new ModelAndView("consultation/new", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var filer = new Filing.Filer(actor.id(), actor.id(), Channel.WEB, null);
        var number = inquiries.file(new Filing(form.key(), company, filer, form.toMatter(), gathered.ids(),
                form.isConfidential()));
        return new ModelAndView("redirect:/consultations/" + number + "/receipt");
    }
}
