package kr.oneroof.finance.application.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.document.FormFiles;
import kr.oneroof.finance.application.LoanPaperService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.FormSubmission;

/** A company adds what its application still needs. */
@Controller
@RequestMapping("/loans/{number}/papers")
class LoanPaperController {
    private final LoanPage pages;
    private final LoanPaperService papers;
    private final FormFiles files;

    record PaperForm(
            String kind,
            @Nullable List<String> files,
            @Nullable List<MultipartFile> attachments) {
        PaperForm {
            kind = TypedInput.text(kind);
        }
    }

    LoanPaperController(LoanPage pages, LoanPaperService papers, FormFiles files) {
        this.pages = pages;
        this.papers = papers;
        this.files = files;
    }

    @GetMapping
    ModelAndView form(@PathVariable RequestNumber number, CompanyId company) {
        return pages.papers(company, number)
                .addObject("pending", List.of())
                .addObject("form", new PaperForm("", List.of(), List.of()));
    }

    @PostMapping
    ModelAndView add(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") PaperForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            CompanyId company,
            RedirectAttributes flash) {
        pages.ofCompany(company, number);
        var gathered = files.gather(actor.id(), form.files(), form.attachments(), errors, "files");
        Checks.on(errors, "finance.application")
                .that(!form.kind().isEmpty(), "kind", "choose")
                .that(!gathered.ids().isEmpty() || errors.hasFieldErrors("files"), "files", "file");
        return FormSubmission.take(
                errors,
                () -> papers.add(number, company, form.kind(), gathered.ids(), actor.id()),
                () -> pages.papers(company, number).addObject("pending", gathered.pending()),
                () -> FormSubmission.to("/loans/" + number, flash, "finance.application.done.paper"));
    }
}
