package kr.oneroof.callcenter.web;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;

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

import kr.oneroof.callcenter.CallTicketService;
import kr.oneroof.callcenter.CallTicketService.Version;
import kr.oneroof.callcenter.callback.CallbackService;
import kr.oneroof.callcenter.caller.CallerQueries;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;

/** A ticket, and how it goes on. */
@Controller
@RequestMapping("/calls/{number}")
class CallTicketController {
    private final CallTicketPage pages;
    private final CallTicketService ticketService;
    private final CallerQueries callers;
    private final CallbackService callbacks;

    CallTicketController(
            CallTicketPage pages, CallTicketService ticketService, CallerQueries callers, CallbackService callbacks) {
        this.pages = pages;
        this.ticketService = ticketService;
        this.callers = callers;
        this.callbacks = callbacks;
    }

    /** @param words to find the caller's company by */
    @GetMapping
    ModelAndView show(@PathVariable RequestNumber number, @RequestParam(defaultValue = "") String words) {
        var asked = TypedInput.text(words);
        return pages.page(number, Map.of("words", asked, "found", asked.isEmpty() ? List.of() : callers.search(asked)));
    }

    @PostMapping("/company")
    ModelAndView know(
            @PathVariable RequestNumber number,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "") String company,
            RedirectAttributes flash) {
        var chosen = callers.require(company);
        return pages.press(
                number,
                flash,
                "company",
                () -> ticketService.know(
                        new Version(number, version), chosen.company().id(), chosen.personId()));
    }

    @PostMapping("/answer")
    ModelAndView answer(
            @PathVariable RequestNumber number,
            @RequestParam(defaultValue = "-1") long version,
            RedirectAttributes flash) {
        return pages.press(number, flash, "answered", () -> ticketService.answer(new Version(number, version)));
    }

    @PostMapping("/begin")
    ModelAndView begin(
            @PathVariable RequestNumber number,
            @RequestParam(defaultValue = "-1") long version,
            RedirectAttributes flash) {
        return pages.press(number, flash, "begun", () -> ticketService.begin(new Version(number, version)));
    }

    @PostMapping("/dropping")
    ModelAndView drop(
            @PathVariable RequestNumber number,
            @RequestParam(defaultValue = "-1") long version,
            RedirectAttributes flash) {
        return pages.press(number, flash, "dropped", () -> ticketService.drop(new Version(number, version)));
    }

    @PostMapping("/callback")
    ModelAndView promise(
            @PathVariable RequestNumber number,
            @RequestParam(defaultValue = "-1") long version,
            RedirectAttributes flash) {
        return pages.press(number, flash, "promised", () -> callbacks.promise(new Version(number, version)));
    }

    @PostMapping("/closing")
    ModelAndView finish(
            @PathVariable RequestNumber number,
            @RequestParam(defaultValue = "-1") long version,
            @Valid @ModelAttribute("finish") CallTicketForms.Finish form,
            BindingResult errors,
            RedirectAttributes flash) {
        return pages.take(
                number,
                errors,
                flash,
                "closed",
                () -> ticketService.finish(new Version(number, version), form.result()));
    }

    @PostMapping("/referral")
    ModelAndView refer(
            @PathVariable RequestNumber number,
            @RequestParam(defaultValue = "-1") long version,
            @Valid @ModelAttribute("refer") CallTicketForms.Refer form,
            BindingResult errors,
            RedirectAttributes flash) {
        return pages.take(
                number,
                errors,
                flash,
                "referred",
                () -> ticketService.refer(new Version(number, version), form.agency(), form.told()));
    }
}
