package kr.oneroof.consultation.relation.web;

import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.relation.CommonCourseService;
import kr.oneroof.consultation.relation.CommonDifficulty.Matter;
import kr.oneroof.consultation.relation.CommonDifficultyService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.TypedInput;

/** Edits a common difficulty, and closes it with its outcome. */
@Controller
@RequestMapping("/desk/common-difficulties/{id}")
class CommonCourseController {
    private static final String CLOSURE = "consultation/relation/common-closure";

    private final CommonDifficultyService difficulties;
    private final CommonCourseService course;
    private final CategoryNames categories;

    CommonCourseController(CommonDifficultyService difficulties, CommonCourseService course, CategoryNames categories) {
        this.difficulties = difficulties;
        this.course = course;
        this.categories = categories;
    }

    record Outcome(@NotBlank @Size(max = 4000) String text) {
        Outcome {
            text = TypedInput.text(text);
        }
    }

    @ModelAttribute("categories")
    Map<String, String> categories() {
        return categories.words();
    }

    @GetMapping("/text")
    ModelAndView edit(@PathVariable UUID id) {
        var current = difficulties.require(id);
        var matter = current.matter();
        return editing(id, HttpStatus.OK, current.version())
                .addObject(
                        "common",
                        new CommonDifficultyForm("", matter.category().name(), matter.title(), matter.body()));
    }

    @PostMapping("/text")
    ModelAndView edit(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") long version,
            @Valid @ModelAttribute("common") CommonDifficultyForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var category = TypedInput.choice(Category.class, form.category());
        if (category.isEmpty() && !errors.hasFieldErrors("category")) {
            errors.rejectValue("category", "NotBlank");
        }
        if (errors.hasErrors()) {
            return editing(id, HttpStatus.UNPROCESSABLE_CONTENT, version);
        }
        try {
            course.edit(id, version, new Matter(category.orElseThrow(), form.title(), form.body()));
        } catch (ChangedMeanwhile _) {
            return editing(id, HttpStatus.CONFLICT, difficulties.require(id).version())
                    .addObject("late", true);
        }
        return done(id, "relation.common.edited", flash);
    }

    @GetMapping("/closure")
    ModelAndView ask(@PathVariable UUID id) {
        return closing(id, HttpStatus.OK).addObject("outcome", new Outcome(""));
    }

    @PostMapping("/closure")
    ModelAndView close(
            @PathVariable UUID id,
            @Valid @ModelAttribute("outcome") Outcome form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return closing(id, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        course.close(id, form.text(), actor.id());
        return done(id, "relation.common.closed", flash);
    }

    private ModelAndView editing(UUID id, HttpStatus status, long version) {
        return new ModelAndView("consultation/relation/common-form", status)
                .addObject("current", difficulties.require(id))
                .addObject("version", version);
    }

    private ModelAndView closing(UUID id, HttpStatus status) {
        return new ModelAndView(CLOSURE, status)
                .addObject("common", difficulties.require(id))
                .addObject("members", difficulties.members(id));
    }

    private static ModelAndView done(UUID id, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/desk/common-difficulties/" + id);
    }
}
