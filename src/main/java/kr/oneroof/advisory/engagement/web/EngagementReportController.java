package kr.oneroof.advisory.engagement.web;

import java.util.List;
import java.util.UUID;

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

import kr.oneroof.advisory.engagement.EngagementActor;
import kr.oneroof.advisory.engagement.EngagementService;
import kr.oneroof.document.FormFiles;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.FormSubmission;

/** An expert's report (결과보고서). */
@Controller
@RequestMapping("/advisor/cases/{engagement}/report")
class EngagementReportController {
    private final EngagementPage pages;
    private final EngagementService service;
    private final FormFiles files;

    record ReportForm(String report, @Nullable List<String> files) {
        ReportForm {
            report = TypedInput.text(report);
        }
    }

    EngagementReportController(EngagementPage pages, EngagementService service, FormFiles files) {
        this.pages = pages;
        this.service = service;
        this.files = files;
    }

    @GetMapping
    ModelAndView form(@PathVariable UUID engagement, @AuthenticationPrincipal Actor actor) {
        return pages.page("report", actor, engagement)
                .addObject("pending", List.of())
                .addObject(
                        "form",
                        new ReportForm(pages.require(actor, engagement).course().report(), List.of()));
    }

    @PostMapping
    ModelAndView report(
            @PathVariable UUID engagement,
            @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable List<MultipartFile> attachments,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        pages.require(actor, engagement);
        Checks.on(errors, "advisory").text("report", form.report(), 8000);
        var papers = files.gather(actor.id(), form.files(), attachments, errors, "files");
        return FormSubmission.take(
                errors,
                () -> service.report(EngagementActor.ofExpert(engagement, actor.id()), form.report(), papers.ids()),
                () -> pages.page("report", actor, engagement).addObject("pending", papers.pending()),
                () -> FormSubmission.to(EngagementPage.path(engagement), flash, "advisory.done.reported"));
    }
}
