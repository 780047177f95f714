package kr.oneroof.consultation.consultinghours.web;

import java.util.UUID;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

import kr.oneroof.consultation.consultinghours.ConsultingPlaceRefused;
import kr.oneroof.consultation.consultinghours.ConsultingPlaceService;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TypedInput;

/** Consulting places: added, renamed, and closed from a day on. */
@Controller
@RequestMapping(ConsultingPlaceController.PATH)
class ConsultingPlaceController {
    static final String PATH = "/desk/consulting-room/places";
    private static final String LIST = "consultation/room/places";
    private static final String ONE = "consultation/room/place";

    private final ConsultingPlaceService places;
    private final SeoulClock clock;

    ConsultingPlaceController(ConsultingPlaceService places, SeoulClock clock) {
        this.places = places;
        this.clock = clock;
    }

    @GetMapping
    String list(Model page) {
        page.addAttribute("roomPlace", ConsultingPlaceForm.blank());
        return filled(page);
    }

    @PostMapping
    ModelAndView add(
            @Valid @ModelAttribute("roomPlace") ConsultingPlaceForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes flash) {
        form.check(clock.today(), null, errors);
        if (kept(errors, () -> places.add(ConsultingWeekPage.id(TypedInput.text(form.submission())), form.toFacts()))) {
            flash.addFlashAttribute("notice", "room.place.added");
            return new ModelAndView("redirect:" + PATH);
        }
        return new ModelAndView(filled(page), page.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{place}")
    String edit(@PathVariable UUID place, Model page) {
        var found = places.require(place);
        page.addAttribute("current", found);
        page.addAttribute("roomPlace", ConsultingPlaceForm.of(found));
        page.addAttribute("seen", found.version());
        return ONE;
    }

    @PostMapping("/{place}")
    ModelAndView change(
            @PathVariable UUID place,
            @Valid @ModelAttribute("roomPlace") ConsultingPlaceForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        form.check(clock.today(), places.require(place).facts().activeUntil(), errors);
        try {
            if (kept(errors, () -> places.change(place, form.seen(), form.toFacts()))) {
                flash.addFlashAttribute("notice", "room.place.changed");
                return new ModelAndView("redirect:" + PATH);
            }
        } catch (ChangedMeanwhile _) {
            return again(place, HttpStatus.CONFLICT, null);
        }
        return again(place, HttpStatus.UNPROCESSABLE_CONTENT, form.seen());
    }

    private static boolean kept(BindingResult errors, Runnable keeping) {
        try {
            if (!errors.hasErrors()) {
                keeping.run();
            }
        } catch (ConsultingPlaceRefused refused) {
            var why = String.valueOf(refused.getMessage());
            errors.rejectValue(why.equals("booked") ? "activeUntil" : "name", why);
        }
        return !errors.hasErrors();
    }

    /** What holds now stands beside what was typed; saving again is upon what was seen now. */
    private ModelAndView again(UUID place, HttpStatus status, @Nullable Long seen) {
        var found = places.require(place);
        var page = new ModelAndView(ONE, status).addObject("current", found).addObject("late", seen == null);
        return page.addObject("seen", seen == null ? found.version() : seen);
    }

    private String filled(Model page) {
        page.addAttribute("known", places.all());
        page.addAttribute("today", clock.today());
        return LIST;
    }
}
