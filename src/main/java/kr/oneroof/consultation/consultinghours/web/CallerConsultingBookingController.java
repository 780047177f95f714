package kr.oneroof.consultation.consultinghours.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

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

import kr.oneroof.consultation.CallerFilingService;
import kr.oneroof.consultation.consultinghours.ConsultingBookingService;
import kr.oneroof.consultation.consultinghours.ConsultingHoursQueries;
import kr.oneroof.consultation.consultinghours.ConsultingSlotTaken;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.kernel.TypedInput;

/** Staff book an hour for a caller whose difficulty is on file. */
@Controller
@RequestMapping("/desk/consulting-room")
class CallerConsultingBookingController {
    private static final String FORM = "consultation/room/caller-booking";

    private final ConsultingHoursQueries times;
    private final ConsultingBookingService bookings;
    private final CallerFilingService callers;
    private final ConsultingWeekPage week;

    CallerConsultingBookingController(
            ConsultingHoursQueries times,
            ConsultingBookingService bookings,
            CallerFilingService callers,
            ConsultingWeekPage week) {
        this.times = times;
        this.bookings = bookings;
        this.callers = callers;
        this.week = week;
    }

    record Form(
            @NotBlank String submission,
            @NotBlank String slot,

            @NotBlank @Pattern(regexp = "(20\\d{2}-\\d{6})?")
            String number) {
        Form {
            submission = TypedInput.text(submission);
            slot = TypedInput.text(slot);
            number = RequestNumber.typed(number).map(RequestNumber::value).orElse(TypedInput.text(number));
        }
    }

    @GetMapping("/times")
    String times(
            @RequestParam(defaultValue = "") String category,
            @RequestParam(name = "week", defaultValue = "") String day,
            @RequestParam(defaultValue = "") String number,
            Model model) {
        week.fill(model, new ConsultingWeekPage.Wanted("/desk/consulting-room/times", category, day, number));
        return "consultation/room/desk-times";
    }

    @GetMapping("/bookings/new")
    String ask(@RequestParam UUID slot, @RequestParam(defaultValue = "") String number, Model model) {
        model.addAttribute("slots", week.choices(List.of(times.require(slot))));
        model.addAttribute("roomCaller", new Form(UUID.randomUUID().toString(), slot.toString(), number));
        return FORM;
    }

    @PostMapping("/bookings")
    ModelAndView book(
            @Valid @ModelAttribute("roomCaller") Form form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var slot = times.require(ConsultingWeekPage.id(form.slot()));
        var shown = week.choices(List.of(slot));
        if (!errors.hasErrors()) {
            try {
                var wish = new ConsultingBookingService.Wish(
                        ConsultingWeekPage.id(form.submission()), slot.id(), actor.id());
                var id = book(form, wish);
                flash.addFlashAttribute("notice", "room.desk.booked");
                return new ModelAndView("redirect:/desk/consulting-room/bookings/" + id);
            } catch (ConsultingSlotTaken lost) {
                errors.rejectValue("slot", "taken");
                return page(HttpStatus.CONFLICT, week.choices(times.besides(slot.id())));
            } catch (ConsultingBookingService.TooManyBookings enough) {
                errors.rejectValue("number", "tooMany", enough.facts(), null);
            } catch (ConsultingBookingService.AlreadyBooked twice) {
                errors.rejectValue("number", "alreadyBooked");
            } catch (TransitionRefused over) {
                errors.rejectValue("number", "over");
            }
        }
        return page(HttpStatus.UNPROCESSABLE_CONTENT, shown);
    }

    /** @throws NotOnFile when there is no such case */
    private UUID book(Form form, ConsultingBookingService.Wish wish) {
        var number = ConsultingBookingController.number(form.number());
        return bookings.book(wish, callers.receipt(number).company(), number);
    }

    private static ModelAndView page(HttpStatus status, Map<String, String> slots) {
        var page = new ModelAndView(FORM, status);
        page.addObject("slots", slots);
        return page;
    }
}
