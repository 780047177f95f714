package kr.oneroof.advisory.panel.web;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
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

import kr.oneroof.advisory.panel.ExpertService;
import kr.oneroof.document.FormFiles;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.FormSubmission;

/** Suspends an expert, takes the suspension back, or dismisses (위촉 정지·해제, 해촉). */
@Controller
@RequestMapping("/desk/advisory/experts/{expert}/standing/{deed}")
class ExpertStandingController {
    private final ExpertPage pages;
    private final ExpertService service;
    private final FormFiles files;

    /** What may be decided, as it stands in the address. */
    private enum Deed {
        SUSPENSION,
        RESUMPTION,
        DISMISSAL
    }

    record ReasonForm(String reason, @Nullable List<String> files) {
        ReasonForm {
            reason = TypedInput.text(reason);
        }
    }

    ExpertStandingController(ExpertPage pages, ExpertService service, FormFiles files) {
        this.pages = pages;
        this.service = service;
        this.files = files;
    }

    @GetMapping
    ModelAndView form(@PathVariable PersonId expert, @PathVariable String deed) {
        return page(expert, known(deed))
                .addObject("form", new ReasonForm("", List.of()))
                .addObject("pending", List.of());
    }

    @PostMapping
    ModelAndView decide(
            @PathVariable PersonId expert,
            @PathVariable String deed,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        pages.panel().require(expert);
        var wanted = known(deed);
        Checks.on(errors, "advisory").text("reason", form.reason(), 1000);
        var papers = files.gather(actor.id(), form.files(), null, errors, "files");
        var decision = new ExpertService.Decision(form.reason(), papers.ids(), actor.id());
        return FormSubmission.take(
                errors,
                () -> walk(wanted, expert, decision),
                () -> page(expert, wanted).addObject("pending", papers.pending()),
                () -> FormSubmission.to(ExpertPage.path(expert), flash, "advisory.done." + deed));
    }

    private void walk(Deed deed, PersonId expert, ExpertService.Decision decision) {
        switch (deed) {
            case SUSPENSION -> service.suspend(expert, decision);
            case RESUMPTION -> service.resume(expert, decision);
            case DISMISSAL -> service.dismiss(expert, decision);
        }
    }

    private ModelAndView page(PersonId expert, Deed deed) {
        return pages.page("standing", expert).addObject("deed", deed.name().toLowerCase(Locale.ROOT));
    }

    private static Deed known(String deed) {
        return TypedInput.choice(Deed.class, deed.toUpperCase(Locale.ROOT)).orElseThrow(NotOnFile::new);
    }
}
