package kr.oneroof.advisory.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.advisory.AdvisoryRequestService;
import kr.oneroof.document.FormFiles;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.form.FormSubmission;

/** A company asks for advice; what the house knows of it is not asked again. */
@Controller
class NewAdvisoryRequestController {
    private final AdvisoryRequestService requestService;
    private final AdvisoryRequestFormPage words;
    private final FormFiles files;
    private final SeoulClock clock;

    NewAdvisoryRequestController(
            AdvisoryRequestService requestService, AdvisoryRequestFormPage words, FormFiles files, SeoulClock clock) {
        this.requestService = requestService;
        this.words = words;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/advice/new")
    ModelAndView form(CompanyId company) {
        return page().addObject("advice", AdvisoryRequestForm.blank(clock.today()))
                .addObject("pending", List.of());
    }

    @PostMapping("/advice")
    ModelAndView file(
            @ModelAttribute("advice") AdvisoryRequestForm form,
            BindingResult errors,
            CompanyId company,
            @RequestParam(required = false) @Nullable List<MultipartFile> attachments,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        form.check(words.experts(), errors);
        var papers = files.gather(actor.id(), form.files(), attachments, errors, "files");
        var filed = new ArrayList<RequestNumber>();
        return FormSubmission.take(
                errors,
                () -> filed.add(requestService.file(form.toFiling(company, actor.id(), papers.ids()))),
                () -> page().addObject("pending", papers.pending()),
                () -> FormSubmission.to("/advice/" + filed.getFirst(), flash, "advisory.done.filed"));
    }

    private ModelAndView page() {
        return words.on(new ModelAndView("advisory/new"));
    }
}
