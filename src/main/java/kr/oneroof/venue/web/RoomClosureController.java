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
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.FormSubmission;
import kr.oneroof.kernel.form.Uuids;
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
            room = TypedInput.text(room);
            from = TypedInput.text(from);
            until = TypedInput.text(until);
            reason = TypedInput.text(reason);
        }

        private LocalDateTime begin() {
            return TypedInput.moment(from).orElseThrow();
        }

        private Stay stay() {
            return new Stay(Uuids.of(room), begin(), TypedInput.moment(until).orElseThrow());
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
                .that(TypedInput.moment(form.from()).isPresent(), "from", "moment")
                .that(TypedInput.moment(form.until()).isPresent(), "until", "moment")
                .text("reason", form.reason(), 500);
        if (!errors.hasErrors()) {
            Checks.on(errors, "venue")
                    .that(TypedInput.moment(form.until()).orElseThrow().isAfter(form.begin()), "until", "until");
        }
        var good = !errors.hasErrors();
        return FormSubmission.take(
                errors,
                () -> closures.close(form.stay(), form.reason(), actor.id()),
                () -> page().addObject("inTheWay", good ? closures.inTheWay(form.stay()) : List.of()),
                () -> FormSubmission.to("/desk/venue/closures", flash, "venue.done.closed"));
    }

    @PostMapping("/{closure}/lift")
    ModelAndView lift(@PathVariable String closure, @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        return FormSubmission.press(
                () -> closures.open(Uuids.of(closure), actor.id()),
                () -> list(ClosureForm.BLANK).addObject("form", ClosureForm.BLANK),
                () -> FormSubmission.to("/desk/venue/closures", flash, "venue.done.opened"));
    }
}
