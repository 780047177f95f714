package kr.oneroof.advisory.panel.web;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.advisory.panel.ExpertService;
import kr.oneroof.document.FormFiles;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.form.FormSubmission;

/** Appoints an expert, for the first time or again (위촉·재위촉). */
@Controller
@RequestMapping("/desk/advisory/experts/{expert}/appointment")
class ExpertAppointmentController {
    private final ExpertPage pages;
    private final ExpertService service;
    private final FormFiles files;
    private final SeoulClock clock;

    ExpertAppointmentController(ExpertPage pages, ExpertService service, FormFiles files, SeoulClock clock) {
        this.pages = pages;
        this.service = service;
        this.files = files;
        this.clock = clock;
    }

    /** A renewal begins when the present term is over. */
    @GetMapping
    ModelAndView form(@PathVariable PersonId expert) {
        var term = pages.panel().require(expert).term();
        var from = term == null || term.to().isBefore(clock.today())
                ? clock.today()
                : term.to().plusDays(1);
        return pages.page("appointment", expert)
                .addObject("form", ExpertAppointmentForm.from(from))
                .addObject("pending", List.of());
    }

    @PostMapping
    ModelAndView appoint(
            @PathVariable PersonId expert,
            @ModelAttribute("form") ExpertAppointmentForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable List<MultipartFile> attachments,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        pages.panel().require(expert);
        form.check(errors);
        var papers = files.gather(actor.id(), form.files(), attachments, errors, "files");
        return FormSubmission.take(
                errors,
                () -> service.appoint(
                        expert, form.toTerm(), new ExpertService.Decision(form.reason(), papers.ids(), actor.id())),
                () -> pages.page("appointment", expert).addObject("pending", papers.pending()),
                () -> FormSubmission.to(ExpertPage.path(expert), flash, "advisory.done.appointed"));
    }
}
