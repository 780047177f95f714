package kr.oneroof.advisory.clinicday.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.advisory.clinicday.ClinicDayService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.FormSubmission;

/** Plans clinic days and shows what planning together gains over planning in order. */
@Controller
class ClinicDayController {
    private static final String PATH = "/desk/advisory/clinic-days";
    private static final int MOST_DAYS = 5;

    private final ClinicDayService clinicDays;
    private final SeoulClock clock;

    /** {@code dates}: up to five days. */
    record DaysForm(List<String> dates, String perDay) {
        DaysForm {
            dates = Objects.requireNonNullElse(dates, List.<String>of()).stream()
                    .map(TypedInput::text)
                    .filter(day -> !day.isEmpty())
                    .distinct()
                    .limit(MOST_DAYS)
                    .toList();
            perDay = TypedInput.text(perDay);
        }

        void check(LocalDate today, Errors errors) {
            Checks.on(errors, "advisory")
                    .that(!dates.isEmpty(), "dates", "needed")
                    .that(
                            dates.stream()
                                    .allMatch(day -> TypedInput.day(day)
                                            .filter(one -> !one.isBefore(today))
                                            .isPresent()),
                            "dates",
                            "day-ahead")
                    .number("perDay", perDay, 1, 8);
        }

        List<LocalDate> toDays() {
            return dates.stream()
                    .flatMap(day -> TypedInput.day(day).stream())
                    .sorted()
                    .toList();
        }
    }

    ClinicDayController(ClinicDayService clinicDays, SeoulClock clock) {
        this.clinicDays = clinicDays;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView form() {
        var first = clock.today().plusDays(7);
        return page().addObject(
                        "form",
                        new DaysForm(List.of(first.toString(), first.plusDays(1).toString()), "4"));
    }

    @PostMapping(PATH)
    ModelAndView plan(
            @ModelAttribute("form") DaysForm form, BindingResult errors, @AuthenticationPrincipal Actor actor) {
        form.check(clock.today(), errors);
        return FormSubmission.take(
                errors,
                () -> {},
                ClinicDayController::page,
                () -> page().addObject("plan", clinicDays.plan(form.toDays(), Integer.parseInt(form.perDay()), actor)));
    }

    @PostMapping(PATH + "/offers")
    ModelAndView offer(
            @RequestParam(required = false) @Nullable List<String> choices,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var wanted = Objects.requireNonNullElse(choices, List.<String>of()).stream()
                .map(ClinicDayController::choice)
                .toList();
        var asked = clinicDays.offer(wanted, actor);
        return FormSubmission.to(
                "/desk/advisory",
                flash,
                asked == wanted.size() ? "advisory.done.clinic-day" : "advisory.done.clinic-day-partly");
    }

    private static ClinicDayService.Choice choice(String typed) {
        var parts = typed.split("\\|");
        try {
            return new ClinicDayService.Choice(
                    new RequestNumber(parts[0]), PersonId.of(parts[1]), LocalDate.parse(parts[2]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException madeUp) {
            throw new NotOnFile();
        }
    }

    private static ModelAndView page() {
        return new ModelAndView("advisory/clinic-days");
    }
}
