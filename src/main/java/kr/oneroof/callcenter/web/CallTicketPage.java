package kr.oneroof.callcenter.web;

import java.util.List;
import java.util.Map;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.callcenter.CallRefused;
import kr.oneroof.callcenter.CallTicketQueries;
import kr.oneroof.callcenter.CallTicketView;
import kr.oneroof.callcenter.caller.CallerQueries;
import kr.oneroof.callcenter.topics.TopicService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.CurrentActor;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;

/**
 * A ticket's page with all that is done there. A wrong field brings the page back with what was typed (422), and so
 * does somebody who was faster (409, with what holds now).
 */
@Component
class CallTicketPage {
    private final CallTicketQueries tickets;
    private final CallerQueries callers;
    private final TopicService topics;
    private final CallTicketDetailPage details;
    private final CallTicketFormPage choices;
    private final CurrentActor actors;

    CallTicketPage(
            CallTicketQueries tickets,
            CallerQueries callers,
            TopicService topics,
            CallTicketDetailPage details,
            CallTicketFormPage choices,
            CurrentActor actors) {
        this.tickets = tickets;
        this.callers = callers;
        this.topics = topics;
        this.details = details;
        this.choices = choices;
        this.actors = actors;
    }

    static String path(RequestNumber number) {
        return "/calls/" + number;
    }

    @Transactional
    public ModelAndView page(RequestNumber number, Map<String, ?> typed) {
        var ticket = tickets.open(number);
        var actor = actors.now().orElseThrow();
        var page = new ModelAndView("callcenter/ticket")
                .addObject("ticket", ticket)
                .addObject("path", path(number))
                .addObject("version", ticket.version())
                .addObject("mine", ticket.isOwnedBy(actor.id()))
                .addObject("choices", choices.all())
                .addObject("names", topics.names(LocaleContextHolder.getLocale()))
                .addAllObjects(details.around(ticket, actor))
                .addAllObjects(requests(ticket, actor))
                .addAllObjects(blank(ticket));
        return page.addAllObjects(typed);
    }

    /** Titles only once the caller has proved who is calling. */
    private Map<String, ?> requests(CallTicketView ticket, Actor actor) {
        var company = ticket.caller().company();
        var proved = details.isProved(ticket.number());
        return Map.of(
                "proved",
                proved,
                "requests",
                company == null
                        ? List.of()
                        : proved ? callers.openRequests(company, actor) : callers.openRequests(company));
    }

    private static Map<String, ?> blank(CallTicketView ticket) {
        return Map.of(
                "finish",
                new CallTicketForms.Finish(""),
                "refer",
                new CallTicketForms.Refer("", ""),
                "handing",
                CallTicketForms.Handing.blank(ticket.matter().level().name()),
                "refused",
                new CallTicketForms.Refusal(""),
                "abuse",
                new CallTicketForms.Abuse("", "", ""),
                "proving",
                CallTicketForms.Proving.blank(),
                "words",
                "",
                "found",
                List.of());
    }

    /** What was typed stays on the page, with its errors beside the fields. */
    ModelAndView take(
            RequestNumber number, BindingResult errors, RedirectAttributes flash, String deed, Runnable verb) {
        try {
            if (!errors.hasErrors()) {
                verb.run();
            }
        } catch (CallRefused refused) {
            errors.reject(refused.messageKey());
        } catch (ChangedMeanwhile | TransitionRefused late) {
            return again(number, errors.getModel(), HttpStatus.CONFLICT).addObject("late", true);
        }
        return errors.hasErrors()
                ? again(number, errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT)
                : done(number, deed, flash);
    }

    /** A button without a form; what is refused is said on the page. */
    ModelAndView press(RequestNumber number, RedirectAttributes flash, String deed, Runnable verb) {
        try {
            verb.run();
        } catch (CallRefused refused) {
            return again(number, Map.of(), HttpStatus.CONFLICT).addObject("refusal", refused.messageKey());
        } catch (ChangedMeanwhile | TransitionRefused late) {
            return again(number, Map.of(), HttpStatus.CONFLICT).addObject("late", true);
        }
        return done(number, deed, flash);
    }

    private ModelAndView again(RequestNumber number, Map<String, ?> typed, HttpStatus status) {
        var page = page(number, typed);
        page.setStatus(status);
        return page;
    }

    private static ModelAndView done(RequestNumber number, String deed, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "callcenter.done." + deed);
        return new ModelAndView("redirect:" + path(number));
    }
}
