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

import kr.oneroof.consultation.clinic.ClinicService;
import kr.oneroof.document.FormFiles;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;

/** The final report (결과보고서). */
@Controller
@RequestMapping("/desk/consultations/{number}/clinic/report")
class ClinicReportController {
    private final ClinicPage pages;
    private final ClinicService service;
    private final FormFiles files;

    ClinicReportController(ClinicPage pages, ClinicService service, FormFiles files) {
        this.pages = pages;
        this.service = service;
        this.files = files;
    }

    @GetMapping
    ModelAndView form(@PathVariable RequestNumber number) {
        return pages.page("report", number)
                .addObject("pending", List.of())
                .addObject(
                        "report",
                        new ClinicReportForm(pages.require(number).course().report(), List.of()));
    }

    @PostMapping
    ModelAndView report(
            @PathVariable RequestNumber number,
            @Valid @ModelAttribute("report") ClinicReportForm form,
            BindingResult errors,
            @ModelAttribute ClinicVisitLogController.Beside beside,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        pages.require(number);
        var gathered = files.gather(actor.id(), form.files(), beside.attachments(), errors, "files");
        var shown = beside.shown(number);
        return ClinicPage.showing(
                pages.take(
                        new ClinicPage.Attempt("report", shown),
                        errors,
                        flash,
                        () -> service.report(shown, actor.id(), form.text(), gathered.ids())),
                Map.of("pending", gathered.pending()));
    }
}
