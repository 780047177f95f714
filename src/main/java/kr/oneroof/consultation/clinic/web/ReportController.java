package kr.oneroof.consultation.clinic.web;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.clinic.ClinicWork;
import kr.oneroof.document.FormFiles;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;

/** The final report (결과보고서). */
@Controller
@RequestMapping("/desk/consultations/{number}/clinic/report")
class ReportController {
    private final ClinicPages pages;
    private final ClinicWork work;
    private final FormFiles files;

    ReportController(ClinicPages pages, ClinicWork work, FormFiles files) {
        this.pages = pages;
        this.work = work;
        this.files = files;
    }

    @GetMapping
    ModelAndView form(@PathVariable RequestNumber number) {
        return pages.page("report", number)
                .addObject("pending", List.of())
                .addObject(
                        "report", new ReportForm(pages.require(number).course().report(), List.of()));
    }

    @PostMapping
    ModelAndView report(
            @PathVariable RequestNumber number,
            @Valid @ModelAttribute("report") ReportForm form,
            BindingResult errors,
            @ModelAttribute VisitLogController.Beside beside,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        pages.require(number);
        var gathered = files.gather(actor.id(), form.files(), beside.attachments(), errors, "files");
        var shown = beside.shown(number);
        return ClinicPages.showing(
                pages.take(
                        new ClinicPages.Attempt("report", shown),
                        errors,
                        flash,
                        () -> work.report(shown, actor.id(), form.text(), gathered.ids())),
                Map.of("pending", gathered.pending()));
    }
}
