package kr.oneroof.consultation.consultinghours.web;

import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.CallerFilingService;
import kr.oneroof.consultation.consultinghours.ConsultingBookingService;
import kr.oneroof.consultation.consultinghours.ConsultingBookingStatus;
import kr.oneroof.consultation.consultinghours.ConsultingBookingView;
import kr.oneroof.consultation.consultinghours.ConsultingHoursQueries;
import kr.oneroof.consultation.consultinghours.ConsultingPlaceService;
import kr.oneroof.consultation.workbench.CaseViewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.ResidentNumber;

/** Who comes today, and what became of it. */
@Controller
@RequestMapping("/desk/consulting-room")
class ConsultingDayController {
    private static final int LONGEST_NOTE = 2000;
    private static final String BOOKING = "consultation/room/desk-booking";

    private final ConsultingHoursQueries hours;
    private final ConsultingBookingService bookings;
    private final ConsultingPlaceService places;
    private final CaseViewService cases;
    private final CallerFilingService callers;
    private final SeoulClock clock;

    ConsultingDayController(
            ConsultingHoursQueries hours,
            ConsultingBookingService bookings,
            ConsultingPlaceService places,
            CaseViewService cases,
            CallerFilingService callers,
            SeoulClock clock) {
        this.hours = hours;
        this.bookings = bookings;
        this.places = places;
        this.cases = cases;
        this.callers = callers;
        this.clock = clock;
    }

    @GetMapping
    String day(
            @RequestParam(name = "day", defaultValue = "") String typed,
            @AuthenticationPrincipal Actor actor,
            Model model) {
        var day = TypedInput.day(typed).orElse(clock.today());
        model.addAttribute("day", day);
        model.addAttribute("rows", hours.on(day));
        model.addAttribute("plans", opensCases(actor));
        return "consultation/room/day";
    }

    @GetMapping("/bookings/{booking}")
    String show(@PathVariable UUID booking, @AuthenticationPrincipal Actor actor, Model model) {
        var found = opened(booking, actor);
        var works = opensCases(actor);
        model.addAttribute("found", found);
        model.addAttribute("where", places.named(found.slot().place()));
        model.addAttribute("missed", hours.missedBy(found.companyId()));
        model.addAttribute("works", works);
        model.addAttribute(
                "arrives",
                works
                        && found.status().leadsTo(ConsultingBookingStatus.CAME)
                        && !clock.today().isBefore(found.slot().startsAt().toLocalDate()));
        model.addAttribute(
                "misses",
                works
                        && found.status().leadsTo(ConsultingBookingStatus.NO_SHOW)
                        && !clock.now().isBefore(found.slot().startsAt()));
        model.addAttribute("ends", works && found.status().leadsTo(ConsultingBookingStatus.DONE));
        return BOOKING;
    }

    @PostMapping("/bookings/{booking}/cancellation")
    String cancel(@PathVariable UUID booking, @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        opened(booking, actor);
        bookings.cancelByPhone(booking);
        return done(booking, "room.desk.cancelled", flash);
    }

    @PostMapping("/bookings/{booking}/arrival")
    String arrive(@PathVariable UUID booking, @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        opened(booking, actor);
        bookings.arrive(booking);
        return done(booking, "room.desk.came", flash);
    }

    @PostMapping("/bookings/{booking}/absence")
    String miss(@PathVariable UUID booking, @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        opened(booking, actor);
        bookings.miss(booking);
        return done(booking, "room.desk.missed", flash);
    }

    @PostMapping("/bookings/{booking}/result")
    ModelAndView finish(
            @PathVariable UUID booking,
            @RequestParam(defaultValue = "") String note,
            @AuthenticationPrincipal Actor actor,
            Model model,
            RedirectAttributes flash) {
        var text = TypedInput.text(note);
        var wrong = text.isEmpty()
                ? "room.note.empty"
                : text.length() > LONGEST_NOTE
                        ? "room.note.long"
                        : ResidentNumber.isIn(text) ? ResidentNumber.REFUSAL : "";
        if (!wrong.isEmpty()) {
            show(booking, actor, model);
            model.addAttribute("note", text);
            model.addAttribute("wrong", wrong);
            return new ModelAndView(BOOKING, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        opened(booking, actor);
        bookings.finish(booking, text);
        return new ModelAndView(done(booking, "room.desk.done", flash));
    }

    /** Who may open the case opens it, others read its receipt; a look is kept either way. */
    private ConsultingBookingView opened(UUID booking, Actor actor) {
        var found = hours.requireBooking(booking);
        if (opensCases(actor)) {
            cases.open(found.number());
        } else {
            callers.receipt(found.number());
        }
        return found;
    }

    private static boolean opensCases(Actor actor) {
        return actor.is(Role.CONSULTANT) || actor.is(Role.DIRECTOR);
    }

    private static String done(UUID booking, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:/desk/consulting-room/bookings/" + booking;
    }
}
