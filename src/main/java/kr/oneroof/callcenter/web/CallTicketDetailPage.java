package kr.oneroof.callcenter.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import kr.oneroof.callcenter.CallTicketView;
import kr.oneroof.callcenter.callback.CallbackService;
import kr.oneroof.callcenter.conduct.ConductService;
import kr.oneroof.callcenter.proof.CallerProofService;
import kr.oneroof.callcenter.transfer.CallTransferService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;

/** What the sub-rooms know of a ticket. */
@Component
class CallTicketDetailPage {
    private final CallerProofService proofs;
    private final CallTransferService transfers;
    private final ConductService conduct;
    private final CallbackService callbacks;

    CallTicketDetailPage(
            CallerProofService proofs,
            CallTransferService transfers,
            ConductService conduct,
            CallbackService callbacks) {
        this.proofs = proofs;
        this.transfers = transfers;
        this.conduct = conduct;
        this.callbacks = callbacks;
    }

    boolean isProved(RequestNumber number) {
        return proofs.isProved(number);
    }

    Map<String, Object> around(CallTicketView ticket, Actor actor) {
        var all = transfers.of(ticket.number());
        var steps = conduct.of(ticket.number());
        var around = new HashMap<String, Object>();
        around.put("checks", proofs.of(ticket.number()));
        around.put("transfers", all);
        around.put(
                "offered",
                all.stream()
                        .filter(one -> one.is("OFFERED") && one.to().equals(actor.id()))
                        .findFirst()
                        .orElse(null));
        around.put("receivers", receivers(actor));
        around.put("conduct", steps);
        around.put("warned", !steps.isEmpty() && steps.getLast().entry().step() == ConductService.Step.WARNED);
        around.put("ended", !steps.isEmpty() && steps.getLast().entry().step() == ConductService.Step.ENDED);
        around.put("callback", callbacks.of(ticket.number()).orElse(null));
        around.put(
                "inHand",
                callbacks
                        .inHandOf(actor.id())
                        .filter(one -> one.number().equals(ticket.number()))
                        .orElse(null));
        return around;
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
