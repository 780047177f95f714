package kr.oneroof.consultation.consultinghours.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.consultinghours.ConsultingBookingService;
import kr.oneroof.consultation.consultinghours.ConsultingHoursQueries;
import kr.oneroof.consultation.consultinghours.ConsultingPlaceService;
import kr.oneroof.consultation.consultinghours.ConsultingSlot;
import kr.oneroof.consultation.consultinghours.ConsultingSlotTaken;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TypedInput;

/** A company looks after its booking: moves it, calls it off. */
@Controller
@RequestMapping("/consulting-room/bookings/{booking}")
class OwnConsultingBookingController {
    private final ConsultingHoursQueries appointments;
    private final ConsultingBookingService bookings;
    private final ConsultingHoursQueries times;
    private final ConsultingPlaceService places;
    private final ConsultingWeekPage week;
    private final SeoulClock clock;

    OwnConsultingBookingController(
            ConsultingHoursQueries appointments,
            ConsultingBookingService bookings,
            ConsultingHoursQueries times,
            ConsultingPlaceService places,
            ConsultingWeekPage week,
            SeoulClock clock) {
        this.appointments = appointments;
        this.bookings = bookings;
        this.times = times;
        this.places = places;
        this.week = week;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable UUID booking, @RequestParam(defaultValue = "") String day, CompanyId company, Model model) {
        var own = appointments.requireOf(company, booking);
        var slot = own.slot().id();
        var changeable = own.mayBeChanged(clock.now());
        var days = changeable ? times.daysBesides(slot) : List.<LocalDate>of();
        var chosen = TypedInput.day(day).filter(days::contains).orElseGet(() -> nearest(days, own.slot()));
        model.addAttribute("own", own);
        model.addAttribute("where", places.named(own.slot().place()));
        model.addAttribute("changeable", changeable);
        model.addAttribute("moveDays", days);
        model.addAttribute("moveDay", chosen);
        model.addAttribute("others", week.hours(days.isEmpty() ? List.of() : times.besides(slot, chosen)));
        return "consultation/room/booking";
    }

    @PostMapping("/cancellation")
    ModelAndView cancel(@PathVariable UUID booking, CompanyId company, RedirectAttributes flash) {
        bookings.cancel(company, booking);
        flash.addFlashAttribute("notice", "room.cancelled");
        return new ModelAndView("redirect:/consulting-room/bookings/" + booking);
    }

    @PostMapping("/move")
    ModelAndView move(
            @PathVariable UUID booking,
            @RequestParam(defaultValue = "") String slot,
            @RequestParam(defaultValue = "") String day,
            CompanyId company,
            Model model,
            RedirectAttributes flash) {
        var own = appointments.requireOf(company, booking);
        try {
            if (slot.isEmpty()) {
                return again(
                        () -> show(own.id(), day, company, model),
                        model,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "room.move.choose");
            }
            bookings.move(company, booking, ConsultingWeekPage.id(slot));
        } catch (ConsultingSlotTaken lost) {
            return again(() -> show(own.id(), day, company, model), model, HttpStatus.CONFLICT, "room.move.taken");
        }
        flash.addFlashAttribute("notice", "room.moved");
        return new ModelAndView("redirect:/consulting-room/bookings/" + booking);
    }

    private static LocalDate nearest(List<LocalDate> days, ConsultingSlot slot) {
        var day = slot.startsAt().toLocalDate();
        return days.stream()
                .min(Comparator.comparing(one -> Math.abs(ChronoUnit.DAYS.between(day, one))))
                .orElse(day);
    }

    private static ModelAndView again(Supplier<String> page, Model model, HttpStatus status, String wrong) {
        var view = page.get();
        model.addAttribute("wrong", wrong);
        return new ModelAndView(view, model.asMap(), status);
    }
}
