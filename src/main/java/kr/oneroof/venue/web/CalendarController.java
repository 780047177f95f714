package kr.oneroof.venue.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Uuids;
import kr.oneroof.venue.calendar.RoomFeed;

/** What is free and what it costs, for everybody. */
@Controller
@RequestMapping("/venue")
class CalendarController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final VenuePage pages;
    private final RoomFeed feed;

    CalendarController(VenuePage pages, RoomFeed feed) {
        this.pages = pages;
        this.feed = feed;
    }

    @ModelAttribute("asks")
    String asks(@AuthenticationPrincipal @Nullable Actor actor) {
        return VenueRoutes.booking(actor);
    }

    @GetMapping
    ModelAndView day(
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String people,
            @RequestParam(defaultValue = "") String block) {
        var least = TypedInput.number(people).matches("\\d{1,4}") ? Integer.parseInt(TypedInput.number(people)) : 0;
        return pages.day(
                TypedInput.day(day).orElseGet(() -> pages.today().plusDays(pages.firstOpen())),
                least,
                TypedInput.text(block));
    }

    @GetMapping("/rooms/{room}")
    ModelAndView room(
            @PathVariable String room,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String week) {
        LocalDate shown = TypedInput.day(week).orElse(null);
        YearMonth asked = shown == null ? TypedInput.month(month, pages.today()) : YearMonth.from(shown);
        return pages.room(Uuids.of(room), asked, shown);
    }

    /** Times alone: nobody's name and no title. */
    @GetMapping("/rooms/{room}/calendar.ics")
    ResponseEntity<String> feed(@PathVariable String room) {
        return ResponseEntity.ok().contentType(CALENDAR).body(feed.of(pages.require(Uuids.of(room))));
    }

    /** @param discount code of the rules */
    @GetMapping("/quote")
    ModelAndView quote(
            @ModelAttribute("form") SlotForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String discount) {
        return pages.quote(form, errors, TypedInput.text(discount));
    }

    /** A screen that nobody touches: it looks again every minute. */
    @GetMapping("/board")
    ModelAndView board(HttpServletResponse response) {
        response.setHeader("Refresh", "60");
        return pages.board();
    }
}
