package kr.oneroof.consultation.workbench.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.CaseSplitService.Part;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.relation.SplitService;
import kr.oneroof.consultation.workbench.CaseStep;
import kr.oneroof.consultation.workbench.CaseView.Content;
import kr.oneroof.document.FileId;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;

/** Makes a case of its own of the second matter in a case (분리). */
@Controller
@RequestMapping("/desk/consultations/{number}/split")
class CaseSplitController {
    private final CaseStepPage steps;
    private final SplitService splits;
    private final CaseOptions choices;

    CaseSplitController(CaseStepPage steps, SplitService splits, CaseOptions choices) {
        this.steps = steps;
        this.splits = splits;
        this.choices = choices;
    }

    record Form(
            String submission,
            @OneOf(Category.class) String category,
            @NotBlank @Size(max = 100) String title,
            @NotBlank @Size(max = 4000) String body,
            @Nullable List<String> files) {
        Form {
            submission = TypedInput.text(submission);
            category = TypedInput.text(category);
            title = TypedInput.text(title);
            body = TypedInput.text(body);
            files = Objects.requireNonNullElse(files, List.of());
        }

        static Form of(Content facts) {
            return new Form(UUID.randomUUID().toString(), "", facts.title(), facts.body(), List.of());
        }

        Part part() {
            return new Part(
                    CaseUuid.of(submission),
                    Category.valueOf(category),
                    title,
                    body,
                    Objects.requireNonNull(files).stream()
                            .map(id -> new FileId(CaseUuid.of(id)))
                            .toList());
        }
    }

    @ModelAttribute
    void choices(Model page) {
        page.addAttribute("categories", choices.categories());
    }

    @GetMapping
    ModelAndView ask(@PathVariable RequestNumber number) {
        var found = steps.open(CaseStep.SPLIT, number);
        return steps.page(CaseStep.SPLIT, found).addObject("split", Form.of(found.facts()));
    }

    @PostMapping
    ModelAndView split(
            @PathVariable RequestNumber number,
            @ModelAttribute("seen") CaseVersionForm seen,
            @Valid @ModelAttribute("split") Form form,
            BindingResult errors,
            RedirectAttributes flash,
            @AuthenticationPrincipal Actor actor) {
        return steps.take(
                new CaseStepPage.Attempt(CaseStep.SPLIT, number, seen),
                errors,
                flash,
                shown -> splits.split(shown, form.part(), actor.id()));
    }
}
