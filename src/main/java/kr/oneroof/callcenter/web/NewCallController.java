package kr.oneroof.callcenter.web;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.callcenter.CallDirection;
import kr.oneroof.callcenter.CallLevel;
import kr.oneroof.callcenter.CallMatter;
import kr.oneroof.callcenter.CallRefused;
import kr.oneroof.callcenter.CallTakenRefused;
import kr.oneroof.callcenter.CallTicketQueries;
import kr.oneroof.callcenter.CallTicketService;
import kr.oneroof.callcenter.CallTicketService.Version;
import kr.oneroof.callcenter.Caller;
import kr.oneroof.callcenter.NewCall;
import kr.oneroof.callcenter.callback.CallbackService;
import kr.oneroof.callcenter.caller.PhoneNumber;
import kr.oneroof.callcenter.ringing.RingingService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TypedInput;

/**
 * From the ringing telephone to the saved ticket, on one page. A telephone system opens
 * {@code /calls/new?from=…&call=…}.
 */
@Controller
class NewCallController {
    private static final String OWN_KEY = "form:";
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private final NewCallPage pages;
    private final CallbackService callbacks;
    private final CallTicketService ticketService;
    private final CallTicketQueries tickets;
    private final RingingService ringings;
    private final SeoulClock clock;

    NewCallController(
            NewCallPage pages,
            CallbackService callbacks,
            CallTicketService ticketService,
            CallTicketQueries tickets,
            RingingService ringings,
            SeoulClock clock) {
        this.pages = pages;
        this.callbacks = callbacks;
        this.ticketService = ticketService;
        this.tickets = tickets;
        this.ringings = ringings;
        this.clock = clock;
    }

    @GetMapping("/calls/new")
    ModelAndView form(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String call,
            @AuthenticationPrincipal Actor actor,
            Locale language) {
        if (!call.isEmpty()) {
            requireReference(call);
            var taken = ringings.take(call, PhoneNumber.of(from), actor.id());
            if (!taken.owner().equals(actor.id()) || tickets.ofReference(call).isPresent()) {
                return taken(call, from, taken.name(), HttpStatus.OK);
            }
        }
        var form = NewCallForm.blank(
                call.isEmpty() ? OWN_KEY + UUID.randomUUID() : call, TypedInput.text(from), clock.millis());
        var found = pages.candidates(form);
        return pages.page(NewCallPage.preselected(form, found), found, language);
    }

    /** Looks companies up and keeps what was typed. */
    @PostMapping(path = "/calls/new", params = "find")
    ModelAndView find(@ModelAttribute("newCall") NewCallForm form, BindingResult told, Locale language) {
        var asked = form.with("");
        var found = pages.candidates(asked);
        return pages.page(NewCallPage.preselected(asked, found), found, language);
    }

    @PostMapping(path = "/calls/new", params = "!find")
    ModelAndView take(
            @Valid @ModelAttribute("newCall") NewCallForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            Locale language,
            RedirectAttributes flash) {
        requireReference(form.call());
        var found = pages.candidates(form);
        pages.check(form, found, language, errors);
        if (errors.hasErrors()) {
            var page = pages.page(form, found, language);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var waited = 0;
        if (!form.call().startsWith(OWN_KEY)) {
            var taken = ringings.take(form.call(), form.phone(), actor.id());
            if (!taken.owner().equals(actor.id())) {
                return taken(form.call(), form.from(), taken.name(), HttpStatus.CONFLICT);
            }
            waited = taken.waited();
        }
        try {
            return saved(
                    ticketService.take(call(form, waited), form.chosenOutcome().first(), actor.id()), form, flash);
        } catch (CallTakenRefused faster) {
            return taken(form.call(), form.from(), "", HttpStatus.CONFLICT);
        }
    }

    /** The call goes to this agent, if nobody has written it down yet. */
    @PostMapping("/calls/pickups")
    String takeOver(
            @RequestParam(defaultValue = "") String call,
            @RequestParam(defaultValue = "") String from,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes address) {
        requireReference(call);
        ringings.takeOver(call, actor.id());
        address.addAttribute("from", PhoneNumber.of(from).digits());
        address.addAttribute("call", call);
        return "redirect:/calls/new";
    }

    private ModelAndView taken(String call, String from, String name, HttpStatus status) {
        var page = new ModelAndView("callcenter/taken")
                .addObject("call", call)
                .addObject("from", from)
                .addObject("who", name)
                .addObject("ticket", tickets.ofReference(call).orElse(null));
        page.setStatus(status);
        return page;
    }

    private NewCall call(NewCallForm form, int waited) {
        var chosen = pages.chosen(form).orElse(null);
        var caller = new Caller(
                form.phone().digits(),
                form.callerName(),
                chosen == null ? null : chosen.company().id(),
                chosen == null ? null : chosen.personId(),
                form.isConsented());
        return new NewCall(
                form.call(),
                CallDirection.IN,
                caller,
                new CallMatter(
                        form.topic(),
                        TypedInput.choice(CallLevel.class, form.level()).orElse(CallLevel.L1),
                        form.note(),
                        ""),
                new NewCall.Seconds(waited, form.talked(clock.millis())));
    }

    private ModelAndView saved(RequestNumber number, NewCallForm form, RedirectAttributes flash) {
        if (form.chosenOutcome() == NewCallForm.Outcome.CONVERT) {
            return new ModelAndView("redirect:/desk/requests/" + number + "/crossing");
        }
        flash.addFlashAttribute("notice", "callcenter.done.taken");
        if (form.chosenOutcome() == NewCallForm.Outcome.CALLBACK) {
            promise(number, flash);
        }
        return new ModelAndView("redirect:/calls/" + number);
    }

    private void promise(RequestNumber number, RedirectAttributes flash) {
        var ticket = tickets.open(number);
        try {
            if (ticket.is("NEW")) {
                callbacks.promise(new Version(number, ticket.version()));
            }
        } catch (CallRefused refused) {
            flash.addFlashAttribute("refusal", refused.messageKey());
        }
    }

    private static void requireReference(String call) {
        if (!REFERENCE.matcher(call).matches()) {
            throw new NotOnFile();
        }
    }
}
