package kr.oneroof.callcenter.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.callcenter.CallLevel;
import kr.oneroof.callcenter.CallTicketQueries;
import kr.oneroof.callcenter.CallTicketView;
import kr.oneroof.callcenter.conduct.ConductService;
import kr.oneroof.callcenter.proof.CallerProofService;
import kr.oneroof.callcenter.topics.TopicService;
import kr.oneroof.identity.CurrentActor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.form.EnumLabels;
import kr.oneroof.kernel.form.FormSubmission;

/** The page of a ticket with all its forms; a refused form brings the page back with what was typed. */
@Component
class CallTicketPage {
    private final CallTicketQueries tickets;
    private final TopicService topics;
    private final CallCarePage care;
    private final EnumLabels labels;
    private final CurrentActor actors;

    CallTicketPage(
            CallTicketQueries tickets, TopicService topics, CallCarePage care, EnumLabels labels, CurrentActor actors) {
        this.tickets = tickets;
        this.topics = topics;
        this.care = care;
        this.labels = labels;
        this.actors = actors;
    }

    static String path(RequestNumber number) {
        return "/calls/" + number;
    }

    @Transactional
    public ModelAndView page(RequestNumber number, Map<String, ?> typed) {
        var ticket = tickets.open(number);
        var actor = actors.now().orElseThrow();
        return new ModelAndView("callcenter/ticket")
                .addObject("ticket", ticket)
                .addObject("path", path(number))
                .addObject("version", ticket.version())
                .addObject("mine", ticket.isOwnedBy(actor.id()))
                .addObject("choices", choices())
                .addObject("names", topics.names(LocaleContextHolder.getLocale()))
                .addAllObjects(care.of(ticket, actor))
                .addAllObjects(blank(ticket))
                .addAllObjects(typed);
    }

    private Map<String, Map<String, String>> choices() {
        return Map.of(
                "facts",
                words("callcenter.fact.", names(CallerProofService.Fact.values())),
                "right",
                words("callcenter.right.", Stream.of("yes", "no")),
                "kinds",
                words("callcenter.kind.", Stream.of("WARM", "COLD")),
                "levels",
                words("callcenter.level.", names(CallLevel.values())),
                "abuses",
                words("callcenter.conduct.kind.", names(ConductService.Kind.values())));
    }

    private Map<String, String> words(String prefix, Stream<String> names) {
        var words = new LinkedHashMap<String, String>();
        names.forEach(name -> words.put(name, labels.words(prefix + name)));
        return words;
    }

    private static Stream<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name);
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

    ModelAndView take(
            RequestNumber number, BindingResult errors, RedirectAttributes flash, String deed, Runnable verb) {
        return FormSubmission.take(
                errors,
                verb,
                () -> page(number, errors.getModel()),
                () -> FormSubmission.to(path(number), flash, "callcenter.done." + deed));
    }

    /** A button without a form. */
    ModelAndView press(RequestNumber number, RedirectAttributes flash, String deed, Runnable verb) {
        return FormSubmission.press(
                verb,
                () -> page(number, Map.of()),
                () -> FormSubmission.to(path(number), flash, "callcenter.done." + deed));
    }
}
