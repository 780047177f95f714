package kr.oneroof.clock.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

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

import kr.oneroof.clock.HolidayService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TypedInput;

/** The register of holidays, year by year. */
@Controller
@RequestMapping("/holidays")
class HolidayController {
    private static final String PAGE = "clock/holidays";
    private static final int FIRST_YEAR = 2016;
    private static final int YEARS_AHEAD = 3;
    private final HolidayService holidays;
    private final SeoulClock clock;

    HolidayController(HolidayService holidays, SeoulClock clock) {
        this.holidays = holidays;
        this.clock = clock;
    }

    @GetMapping
    String year(Model page) {
        page.addAttribute("holiday", HolidayForm.blank());
        return PAGE;
    }

    @PostMapping
    ModelAndView propose(
            @Valid @ModelAttribute("holiday") HolidayForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var day = TypedInput.day(form.day()).orElse(null);
        if (day == null && !errors.hasFieldErrors("day")) {
            errors.rejectValue("day", "typeMismatch");
        } else if (day != null && !years().contains(day.getYear())) {
            errors.rejectValue("day", "outOfRange");
        } else if (day != null && holidays.isTaken(day)) {
            errors.rejectValue("day", "taken");
        }
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        holidays.propose(
                Objects.requireNonNull(day),
                TypedInput.text(Objects.requireNonNull(form.name())),
                TypedInput.text(Objects.requireNonNull(form.source())),
                actor);
        flash.addFlashAttribute("notice", "clock.holiday.proposed");
        return new ModelAndView("redirect:/holidays?year=" + day.getYear());
    }

    @ModelAttribute
    void year(@RequestParam(defaultValue = "") String year, Model page, @AuthenticationPrincipal Actor actor) {
        var shown = year.matches("[0-9]{4}") && years().contains(Integer.valueOf(year))
                ? Integer.parseInt(year)
                : clock.today().getYear();
        page.addAttribute("year", shown);
        page.addAttribute("years", years());
        page.addAttribute("me", actor.id());
        page.addAttribute("register", holidays.of(shown));
    }

    private List<Integer> years() {
        return IntStream.rangeClosed(FIRST_YEAR, clock.today().getYear() + YEARS_AHEAD)
                .boxed()
                .toList();
    }
}
