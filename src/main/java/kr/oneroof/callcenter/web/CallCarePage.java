package kr.oneroof.callcenter.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import kr.oneroof.callcenter.CallTicketView;
import kr.oneroof.callcenter.callback.CallbackService;
import kr.oneroof.callcenter.caller.CallerQueries;
import kr.oneroof.callcenter.conduct.ConductService;
import kr.oneroof.callcenter.proof.CallerProofService;
import kr.oneroof.callcenter.transfer.CallTransferService;
import kr.oneroof.identity.Actor;

/**
 * What a ticket's page shows beside the ticket: proof of the caller, the company's open requests, transfers, steps
 * against abuse, and the callback.
 */
@Component
class CallCarePage {
    private final CallerProofService proofs;
    private final CallerQueries callers;
    private final CallTransferService transfers;
    private final ConductService conduct;
    private final CallbackService callbacks;

    CallCarePage(
            CallerProofService proofs,
            CallerQueries callers,
            CallTransferService transfers,
            ConductService conduct,
            CallbackService callbacks) {
        this.proofs = proofs;
        this.callers = callers;
        this.transfers = transfers;
        this.conduct = conduct;
        this.callbacks = callbacks;
    }

    Map<String, Object> of(CallTicketView ticket, Actor actor) {
        var all = transfers.of(ticket.number());
        var steps = conduct.of(ticket.number());
        var proved = proofs.isProved(ticket.number());
        var page = new HashMap<String, Object>();
        page.put("checks", proofs.of(ticket.number()));
        page.put("proved", proved);
        page.put("requests", requests(ticket, actor, proved));
        page.put("transfers", all);
        page.put(
                "offered",
                all.stream()
                        .filter(one -> one.is("OFFERED") && one.to().equals(actor.id()))
                        .findFirst()
                        .orElse(null));
        page.put("receivers", receivers(actor));
        page.put("conduct", steps);
        page.put("warned", !steps.isEmpty() && steps.getLast().entry().step() == ConductService.Step.WARNED);
        page.put("ended", !steps.isEmpty() && steps.getLast().entry().step() == ConductService.Step.ENDED);
        page.put("callback", callbacks.of(ticket.number()).orElse(null));
        page.put(
                "inHand",
                callbacks
                        .inHandOf(actor.id())
                        .filter(one -> one.number().equals(ticket.number()))
                        .orElse(null));
        return page;
    }

    /** With titles only after the caller has proved who is calling. */
    private List<?> requests(CallTicketView ticket, Actor actor, boolean proved) {
        var company = ticket.caller().company();
        if (company == null) {
            return List.of();
        }
        return proved ? callers.openRequests(company, actor) : callers.openRequests(company);
    }

    Map<String, String> receivers(Actor actor) {
        var names = new LinkedHashMap<String, String>();
        transfers
                .receivers(actor.id())
                .forEach(card -> names.put(
                        card.id().toString(), card.unit().isEmpty() ? card.name() : card.name() + " · " + card.unit()));
        return names;
    }
}
