package kr.oneroof.venue.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.document.FormFiles;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.FormSubmission;
import kr.oneroof.venue.day.VenueDayService;
import kr.oneroof.venue.money.VenuePaymentService;

/** The porter's list of a day, and what happens on it; money that is recorded by hand. */
@Controller
@RequestMapping("/desk/venue")
class VenueDayController {
    private final VenueBookingPage pages;
    private final VenueDayService day;
    private final VenuePaymentService money;
    private final FormFiles files;

    VenueDayController(VenueBookingPage pages, VenueDayService day, VenuePaymentService money, FormFiles files) {
        this.pages = pages;
        this.day = day;
        this.money = money;
        this.files = files;
    }

    @GetMapping("/day")
    ModelAndView list(
            @RequestParam(name = "day", defaultValue = "") String typed, @AuthenticationPrincipal Actor actor) {
        var asked = TypedInput.day(typed).orElseGet(pages::today);
        return new ModelAndView("venue/day/list")
                .addObject("day", asked)
                .addObject("rows", day.on(asked))
                .addObject("equipment", pages.equipment(day.on(asked)))
                .addObject("today", pages.today())
                .addObject("manager", actor.is(Role.VENUE_MANAGER));
    }

    @PostMapping("/{number}/arrival")
    ModelAndView come(
            @PathVariable RequestNumber number, @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        return press(number, () -> day.come(number, actor.id()), actor, flash, "came");
    }

    @PostMapping("/{number}/absence")
    ModelAndView missed(
            @PathVariable RequestNumber number, @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        return press(number, () -> day.missed(number, actor.id()), actor, flash, "missed");
    }

    private ModelAndView press(
            RequestNumber number, Runnable verb, Actor actor, RedirectAttributes flash, String deed) {
        return FormSubmission.press(
                verb,
                () -> pages.ofStaff(number, actor).addObject("form", VenueBookingStepForm.blank()),
                () -> VenueBookingController.done(number, flash, deed));
    }

    @PostMapping("/{number}/departure")
    ModelAndView leave(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") VenueBookingStepForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        form.checkLeft(errors);
        return take(
                number,
                errors,
                () -> day.leave(number, TypedInput.moment(form.at()).orElseThrow(), actor.id()),
                actor,
                flash,
                "left");
    }

    @PostMapping("/{number}/inspection")
    ModelAndView inspect(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") VenueBookingStepForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var gathered = files.gather(actor.id(), form.files(), form.attachments(), errors, "files");
        form.checkFound(errors);
        return FormSubmission.take(
                errors,
                () -> day.inspect(
                        number, new VenueDayService.Found(form.amount(), form.words(), gathered.ids()), actor.id()),
                () -> pages.ofStaff(number, actor).addObject("pending", gathered.pending()),
                () -> VenueBookingController.done(number, flash, "inspected"));
    }

    @PostMapping("/{number}/payment")
    ModelAndView pay(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") VenueBookingStepForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        form.checkMoney(errors);
        return take(number, errors, () -> money.pay(number, form.receipt(), actor.id()), actor, flash, "paid");
    }

    @PostMapping("/{number}/refund")
    ModelAndView giveBack(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") VenueBookingStepForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        form.checkMoney(errors);
        return take(
                number, errors, () -> money.giveBack(number, form.receipt(), actor.id()), actor, flash, "given-back");
    }

    private ModelAndView take(
            RequestNumber number,
            BindingResult errors,
            Runnable verb,
            Actor actor,
            RedirectAttributes flash,
            String deed) {
        return FormSubmission.take(
                errors,
                verb,
                () -> pages.ofStaff(number, actor),
                () -> VenueBookingController.done(number, flash, deed));
    }
}
