package kr.oneroof.venue.web;

import java.time.LocalDateTime;
import java.util.List;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.Typed;
import kr.oneroof.kernel.form.Attempt;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.Keys;
import kr.oneroof.venue.closure.RoomClosureService;
import kr.oneroof.venue.place.Stay;

/** The manager closes rooms; what is booked there is listed before anything happens. */
@Controller
@RequestMapping("/desk/venue/closures")
class RoomClosureController {
    private final VenuePage pages;
    private final RoomClosureService closures;

    record ClosureForm(String room, String from, String until, String reason) {
        private static final ClosureForm BLANK = new ClosureForm("", "", "", "");

        ClosureForm {
            room = Typed.text(room);
            from = Typed.text(from);
            until = Typed.text(until);
            reason = Typed.text(reason);
        }

        private LocalDateTime begin() {
            return Typed.moment(from).orElseThrow();
        }

        private Stay stay() {
            return new Stay(Keys.of(room), begin(), Typed.moment(until).orElseThrow());
        }
    }

    RoomClosureController(VenuePage pages, RoomClosureService closures) {
        this.pages = pages;
        this.closures = closures;
    }

    @GetMapping
    ModelAndView list(@ModelAttribute("form") ClosureForm form) {
        return page().addObject("inTheWay", List.of());
    }

    private ModelAndView page() {
        return new ModelAndView("venue/closure/list")
                .addObject("standing", closures.standing())
                .addObject("rooms", pages.roomNames());
    }

    @PostMapping
    ModelAndView close(
            @ModelAttribute("form") ClosureForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        Checks.on(errors, "venue")
                .that(form.room().matches("[0-9a-f-]{36}"), "room", "choose")
                .that(Typed.moment(form.from()).isPresent(), "from", "moment")
                .that(Typed.moment(form.until()).isPresent(), "until", "moment")
                .text("reason", form.reason(), 500);
        if (!errors.hasErrors()) {
            Checks.on(errors, "venue")
                    .that(Typed.moment(form.until()).orElseThrow().isAfter(form.begin()), "until", "until");
        }
        var good = !errors.hasErrors();
        return Attempt.take(
                errors,
                () -> closures.close(form.stay(), form.reason(), actor.id()),
                () -> page().addObject("inTheWay", good ? closures.inTheWay(form.stay()) : List.of()),
                () -> Attempt.to("/desk/venue/closures", flash, "venue.done.closed"));
    }

    @PostMapping("/{closure}/lift")
    ModelAndView lift(@PathVariable String closure, @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        return Attempt.press(
                () -> closures.open(Keys.of(closure), actor.id()),
                () -> list(ClosureForm.BLANK).addObject("form", ClosureForm.BLANK),
                () -> Attempt.to("/desk/venue/closures", flash, "venue.done.opened"));
    }
}
