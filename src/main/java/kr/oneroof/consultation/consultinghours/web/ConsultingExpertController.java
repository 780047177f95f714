package kr.oneroof.consultation.consultinghours.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.consultinghours.ConsultingExpert;
import kr.oneroof.consultation.consultinghours.OpeningPlanService;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TypedInput;

/** Experts of the room, and days on which one of them cannot come after all. */
@Controller
class ConsultingExpertController {
    private static final String PATH = "/desk/consulting-room/experts";

    private final OpeningPlanService plans;
    private final OpeningPlanPage pages;
    private final SeoulClock clock;

    ConsultingExpertController(OpeningPlanService plans, OpeningPlanPage pages, SeoulClock clock) {
        this.plans = plans;
        this.pages = pages;
        this.clock = clock;
    }

    record Form(
            @NotBlank @Size(max = 50) String name,
            @NotBlank @Size(max = 50) String profession,
            @NotEmpty @Nullable List<String> fields,
            String person) {
        Form {
            name = TypedInput.text(name);
            profession = TypedInput.text(profession);
            fields = Objects.requireNonNullElse(fields, List.of());
            person = TypedInput.text(person);
        }

        List<Category> categories() {
            return Objects.requireNonNull(fields).stream()
                    .flatMap(one -> TypedInput.choice(Category.class, one).stream())
                    .toList();
        }
    }

    record Closure(@NotBlank String who, @NotBlank String day) {
        Closure {
            who = TypedInput.text(who);
            day = TypedInput.text(day);
        }
    }

    @ModelAttribute
    void choices(Model model) {
        pages.choices(model);
        model.addAttribute("known", plans.experts());
    }

    @GetMapping(PATH)
    String list(Model model) {
        model.addAttribute("roomExpert", new Form("", "", List.of(), ""));
        model.addAttribute("roomClosure", new Closure("", ""));
        return OpeningPlanPage.SETTINGS;
    }

    @PostMapping(PATH)
    ModelAndView add(
            @Valid @ModelAttribute("roomExpert") Form form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasErrors() && form.categories().isEmpty()) {
            errors.rejectValue("fields", "NotEmpty");
        }
        if (!errors.hasErrors()) {
            try {
                plans.add(new ConsultingExpert(
                        UUID.randomUUID(), form.name(), form.profession(), form.categories(), person(form, model)));
            } catch (DuplicateKeyException twice) {
                errors.rejectValue("name", "taken");
            }
        }
        model.addAttribute("roomClosure", new Closure("", ""));
        return errors.hasErrors()
                ? new ModelAndView(OpeningPlanPage.SETTINGS, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT)
                : done("room.expert.added", flash);
    }

    @PostMapping("/desk/consulting-room/closures")
    ModelAndView close(
            @Valid @ModelAttribute("roomClosure") Closure form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var day = TypedInput.day(form.day()).filter(one -> !one.isBefore(clock.today()));
        if (day.isEmpty() && !errors.hasFieldErrors("day")) {
            errors.rejectValue("day", "wrong");
        }
        if (errors.hasErrors()) {
            model.addAttribute("roomExpert", new Form("", "", List.of(), ""));
            return new ModelAndView(OpeningPlanPage.SETTINGS, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        plans.closeDay(ConsultingWeekPage.id(form.who()), day.orElseThrow());
        return done("room.day.closed", flash);
    }

    /** @throws NotOnFile for somebody who is no consultant */
    private static @Nullable PersonId person(Form form, Model model) {
        if (form.person().isEmpty()) {
            return null;
        }
        if (!(model.getAttribute("consultants") instanceof Map<?, ?> all) || !all.containsKey(form.person())) {
            throw new NotOnFile();
        }
        return PersonId.of(form.person());
    }

    private static ModelAndView done(String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:" + PATH);
    }
}
