package kr.oneroof.consultation.clinic.web;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
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

import kr.oneroof.consultation.clinic.ClinicService;
import kr.oneroof.consultation.clinic.ClinicService.ClinicVersion;
import kr.oneroof.document.FormFiles;
import kr.oneroof.identity.CurrentActor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;

/** Writing down a day that was held, with photos. */
@Controller
@RequestMapping("/desk/consultations/{number}/clinic/visits/{id}/log")
class ClinicVisitLogController {
    private final ClinicPage pages;
    private final ClinicService service;
    private final FormFiles files;
    private final CurrentActor actor;

    ClinicVisitLogController(ClinicPage pages, ClinicService service, FormFiles files, CurrentActor actor) {
        this.actor = actor;
        this.pages = pages;
        this.service = service;
        this.files = files;
    }

    /** What comes beside the form: the version, and photos where no script sends them ahead. */
    record Beside(@Nullable Long version, @Nullable List<MultipartFile> attachments) {
        ClinicVersion shown(RequestNumber number) {
            return new ClinicVersion(number, version == null ? -1 : version);
        }
    }

    @GetMapping
    ModelAndView form(@PathVariable RequestNumber number, @PathVariable String id) {
        var clinic = pages.require(number);
        var visit = ClinicVisitController.require(clinic, id);
        return pages.page("log", number)
                .addObject("visit", visit)
                .addObject("pending", List.of())
                .addObject("log", ClinicVisitLogForm.of(visit, clinic.review().experts()));
    }

    @PostMapping
    ModelAndView log(
            @PathVariable RequestNumber number,
            @PathVariable String id,
            @Valid @ModelAttribute("log") ClinicVisitLogForm form,
            BindingResult errors,
            @ModelAttribute Beside beside,
            RedirectAttributes flash) {
        var visit = ClinicVisitController.require(pages.require(number), id);
        var by = actor.now().orElseThrow(NotOnFile::new).id();
        var gathered = files.gather(by, form.files(), beside.attachments(), errors, "files");
        form.check(gathered, errors);
        var shown = beside.shown(number);
        return ClinicPage.showing(
                pages.take(
                        new ClinicPage.Attempt("log", shown),
                        errors,
                        flash,
                        () -> service.log(shown, visit.id(), by, form.toLog(gathered))),
                Map.of("visit", visit, "pending", gathered.pending()));
    }
}
