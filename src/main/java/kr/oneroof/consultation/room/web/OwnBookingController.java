package kr.oneroof.consultation.room.web;

import java.util.List;
import java.util.UUID;

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

import kr.oneroof.consultation.room.Appointments;
import kr.oneroof.consultation.room.RoomBookings;
import kr.oneroof.consultation.room.RoomTimes;
import kr.oneroof.consultation.room.SlotTaken;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.HouseClock;

/** A company looks after its booking: moves it, calls it off. */
@Controller
@RequestMapping("/consulting-room/bookings/{booking}")
class OwnBookingController {
    private final Appointments appointments;
    private final RoomBookings bookings;
    private final RoomTimes times;
    private final RoomWeek week;
    private final HouseClock clock;

    OwnBookingController(Appointments appointments, RoomBookings bookings, RoomTimes times, RoomWeek week,
            HouseClock clock) {
        this.appointments = appointments;
        this.bookings = bookings;
        this.times = times;
        this.week = week;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID booking, CompanyId company, Model model) {
        var own = appointments.requireOf(company, booking);
        model.addAttribute("own", own);
        model.addAttribute("changeable", own.mayBeChanged(clock.now()));
        model.addAttribute("others", week.choices(own.mayBeChanged(clock.now()) ? times.besides(own.slot().id())
                : List.of()));
        return "consultation/room/booking";
    }

    @PostMapping("/cancellation")
    ModelAndView cancel(@PathVariable UUID booking, CompanyId company, RedirectAttributes flash) {
        bookings.cancel(company, booking);
        flash.addFlashAttribute("notice", "room.cancelled");
        return new ModelAndView("redirect:/consulting-room/bookings/" + booking);
    }

    @PostMapping("/move")
    ModelAndView move(@PathVariable UUID booking, @RequestParam(defaultValue = "") String slot, CompanyId company,
            Model model, RedirectAttributes flash) {
        var own = appointments.requireOf(company, booking);
        try {
            if (slot.isEmpty()) {
                return again(own.id(), company, model, HttpStatus.UNPROCESSABLE_CONTENT, "room.move.choose");
            }
            bookings.move(company, booking, RoomWeek.id(slot));
        } catch (SlotTaken lost) {
            return again(own.id(), company, model, HttpStatus.CONFLICT, "room.move.taken");
        }
        flash.addFlashAttribute("notice", "room.moved");
        return new ModelAndView("redirect:/consulting-room/bookings/" + booking);
    }

    private ModelAndView again(UUID booking, CompanyId company, Model model, HttpStatus status, String wrong) {
        var view = show(booking, company, model);
        model.addAttribute("wrong", wrong);
        return new ModelAndView(view, model.asMap(), status);
    }
}
