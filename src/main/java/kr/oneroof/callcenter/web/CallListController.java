package kr.oneroof.callcenter.web;

import java.util.Locale;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import kr.oneroof.callcenter.CallTicketQueries;
import kr.oneroof.callcenter.callback.CallbackService;
import kr.oneroof.callcenter.ringing.RingingService;
import kr.oneroof.callcenter.topics.TopicService;
import kr.oneroof.callcenter.transfer.CallTransferService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.TypedInput;

/** An agent's desk: what rings, what waits for an answer, what is in hand, and the latest calls. */
@Controller
class CallListController {
    private static final int PAGE = 20;

    private final CallTicketQueries tickets;
    private final RingingService ringings;
    private final CallTransferService transfers;
    private final CallbackService callbacks;
    private final TopicService topics;

    CallListController(
            CallTicketQueries tickets,
            RingingService ringings,
            CallTransferService transfers,
            CallbackService callbacks,
            TopicService topics) {
        this.tickets = tickets;
        this.ringings = ringings;
        this.transfers = transfers;
        this.callbacks = callbacks;
        this.topics = topics;
    }

    @GetMapping("/calls")
    String desk(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String before,
            @AuthenticationPrincipal Actor actor,
            Locale language,
            Model page) {
        var asked = TypedInput.text(words);
        var found = tickets.latest(asked, TypedInput.text(before));
        var latest = found.subList(0, Math.min(PAGE, found.size()));
        live(actor, language, page);
        page.addAttribute("inHand", tickets.inHandOf(actor.id()));
        page.addAttribute("waiting", callbacks.waiting());
        page.addAttribute("latest", latest);
        page.addAttribute("words", asked);
        page.addAttribute("first", before.isEmpty() ? null : "/calls");
        page.addAttribute(
                "next",
                found.size() <= PAGE
                        ? null
                        : UriComponentsBuilder.fromPath("/calls")
                                .queryParam("words", "{words}")
                                .queryParam("before", latest.getLast().number())
                                .build(asked)
                                .toString());
        return "callcenter/desk";
    }

    /** The part of the desk that renews itself. */
    @GetMapping("/calls/ringing")
    String ringing(@AuthenticationPrincipal Actor actor, Locale language, Model page) {
        live(actor, language, page);
        return "callcenter/live :: desk";
    }

    private void live(Actor actor, Locale language, Model page) {
        page.addAttribute("ringing", ringings.waiting());
        page.addAttribute("offered", transfers.offeredTo(actor.id()));
        page.addAttribute("names", topics.names(language));
    }
}
