package kr.oneroof.consultation.outreach.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
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

import kr.oneroof.consultation.CallerFilingService;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.outreach.TourService.TourVersion;
import kr.oneroof.consultation.outreach.TourStopService;
import kr.oneroof.consultation.outreach.TourView;
import kr.oneroof.document.FormFiles;
import kr.oneroof.document.StoredFileView;
import kr.oneroof.identity.CurrentActor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.TypedInput;

/** Writing a difficulty down at the firm, with its consent and photos. */
@Controller
@RequestMapping("/desk/tours/{tour}/stops/{stop}/case")
class TourCaseController {
    private final TourPage pages;
    private final TourStopService field;
    private final CallerFilingService filings;
    private final FormFiles files;
    private final TourFormPage choices;
    private final CurrentActor actor;

    TourCaseController(
            TourPage pages,
            TourStopService field,
            CallerFilingService filings,
            FormFiles files,
            TourFormPage choices,
            CurrentActor actor) {
        this.pages = pages;
        this.field = field;
        this.filings = filings;
        this.files = files;
        this.choices = choices;
        this.actor = actor;
    }

    @ModelAttribute("categories")
    Map<String, String> categories(Locale language) {
        return choices.categories(language);
    }

    @GetMapping
    ModelAndView form(@PathVariable UUID tour, @PathVariable UUID stop) {
        var found = pages.open(tour);
        var line = found.stop(stop);
        return pages.page("case", found)
                .addAllObjects(facts(line, List.of()))
                .addObject("caller", TourCaseForm.at(line.plan()));
    }

    @PostMapping
    ModelAndView file(
            @PathVariable UUID tour,
            @PathVariable UUID stop,
            @Valid @ModelAttribute("caller") TourCaseForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable List<MultipartFile> attachments,
            RedirectAttributes flash) {
        var found = pages.open(tour);
        var line = found.stop(stop);
        if (TypedInput.choice(Category.class, form.category()).isEmpty()) {
            errors.rejectValue("category", "OneOf");
        }
        var writer = actor.now().orElseThrow(NotOnFile::new).id();
        var gathered = files.gather(writer, form.files(), attachments, errors, "files");
        return pages.take(
                new TourPage.Attempt(
                        "case",
                        new TourVersion(tour, found.version()),
                        facts(line, gathered.pending()),
                        "case",
                        TourStopVisitController.day(tour, stop)),
                errors,
                flash,
                () -> field.openCase(tour, stop, form.toHeard(writer, gathered.ids())));
    }

    private Map<String, Object> facts(TourView.StopLine line, List<StoredFileView> pending) {
        var members = new LinkedHashMap<String, String>();
        filings.caller(line.firm().id())
                .members()
                .forEach(card -> members.put(card.id().toString(), card.name()));
        return Map.of("line", line, "members", members, "pending", pending);
    }
}
