package kr.oneroof.consultation.relation.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.relation.CommonDifficulty.Matter;
import kr.oneroof.consultation.relation.CommonDifficultyService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.TypedInput;

/** The list of common difficulties (공동 애로), and new ones for it. */
@Controller
@RequestMapping("/desk/common-difficulties")
class CommonDifficultyController {
    private static final int PAGE = 20;
    private static final String FORM = "consultation/relation/common-form";

    private final CommonDifficultyService difficulties;
    private final CategoryNames categories;

    CommonDifficultyController(CommonDifficultyService difficulties, CategoryNames categories) {
        this.difficulties = difficulties;
        this.categories = categories;
    }

    @ModelAttribute("categories")
    Map<String, String> categories() {
        return categories.words();
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String before, Model page) {
        var found = difficulties.newest(id(before));
        var all = found.subList(0, Math.min(PAGE, found.size()));
        page.addAttribute("all", all);
        page.addAttribute("first", before.isEmpty() ? null : "/desk/common-difficulties");
        page.addAttribute(
                "next",
                found.size() <= PAGE
                        ? null
                        : "/desk/common-difficulties?before=" + all.getLast().id());
        return "consultation/relation/common-list";
    }

    @GetMapping("/new")
    String blank(Model page) {
        page.addAttribute("common", new CommonDifficultyForm(UUID.randomUUID().toString(), "", "", ""));
        return FORM;
    }

    @PostMapping
    ModelAndView open(
            @Valid @ModelAttribute("common") CommonDifficultyForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var category = TypedInput.choice(Category.class, form.category());
        if (category.isEmpty() && !errors.hasFieldErrors("category")) {
            errors.rejectValue("category", "NotBlank");
        }
        if (errors.hasErrors()) {
            return new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        difficulties.open(form.key(), new Matter(category.orElseThrow(), form.title(), form.body()), actor.id());
        flash.addFlashAttribute("notice", "relation.common.opened");
        return new ModelAndView("redirect:/desk/common-difficulties/" + form.key());
    }

    /** What is no id begins at the newest. */
    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(typed).filter(text -> !text.isEmpty()).map(UUID::fromString);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
