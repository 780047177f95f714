package kr.oneroof.consultation.relation.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.relation.CommonDifficulties;
import kr.oneroof.consultation.relation.CommonDifficulty.Matter;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.Typed;

/** The list of common difficulties (공동 애로), and new ones for it. */
@Controller
@RequestMapping("/desk/common-difficulties")
class CommonDifficultyController {
    private static final String FORM = "consultation/relation/common-form";

    private final CommonDifficulties difficulties;
    private final MessageSource messages;

    CommonDifficultyController(CommonDifficulties difficulties, MessageSource messages) {
        this.difficulties = difficulties;
        this.messages = messages;
    }

    record Form(String submission, @NotBlank String category, @NotBlank @Size(max = 100) String title,
            @NotBlank @Size(max = 4000) String body) {
        Form {
            submission = Typed.text(submission);
            category = Typed.text(category);
            title = Typed.text(title);
            body = Typed.text(body);
        }

        UUID key() {
            try {
                return UUID.fromString(submission);
            } catch (IllegalArgumentException _) {
                throw new NotOnFile();
            }
        }
    }

    @ModelAttribute("categories")
    Map<String, String> categories() {
        var all = new LinkedHashMap<String, String>();
        Arrays.stream(Category.values()).forEach(one -> all.put(one.name(),
                messages.getMessage(one.messageKey(), null, LocaleContextHolder.getLocale())));
        return all;
    }

    @GetMapping
    String list(Model page) {
        page.addAttribute("all", difficulties.newest());
        return "consultation/relation/common-list";
    }

    @GetMapping("/new")
    String blank(Model page) {
        page.addAttribute("common", new Form(UUID.randomUUID().toString(), "", "", ""));
        return FORM;
    }

    @PostMapping
    ModelAndView open(@Valid @ModelAttribute("common") Form form, BindingResult errors,
            @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        var category = Typed.choice(Category.class, form.category());
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
}
