package kr.oneroof.clock.web;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
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

import kr.oneroof.clock.HolidayService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.TypedInput;

/** Takes a holiday out of the calendar, or a proposal back, with a reason. */
@Controller
@RequestMapping("/holidays/{id}/withdrawal")
class HolidayWithdrawalController {
    private static final String PAGE = "clock/holiday-withdrawal";
    private final HolidayService holidays;

    HolidayWithdrawalController(HolidayService holidays) {
        this.holidays = holidays;
    }

    @GetMapping
    String ask(Model page) {
        page.addAttribute("withdrawal", new HolidayWithdrawalForm(""));
        return PAGE;
    }

    @PostMapping
    ModelAndView withdraw(
            @PathVariable UUID id,
            @Valid @ModelAttribute("withdrawal") HolidayWithdrawalForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        holidays.undo(id, TypedInput.text(Objects.requireNonNull(form.reason())), actor);
        flash.addFlashAttribute("notice", "clock.holiday.undone");
        return new ModelAndView(
                "redirect:/holidays?year=" + holidays.require(id).day().getYear());
    }

    @ModelAttribute
    void holiday(@PathVariable UUID id, Model page) {
        page.addAttribute("holiday", holidays.require(id));
    }
}
