package kr.oneroof.finance.claim;

import java.util.UUID;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Role;

/** What follows a step of a claim, in the same transaction: the order as a paper, and word to whose turn it is. */
@Component
class ClaimNotifications {
    private final ClaimQueries claims;
    private final PaymentOrderService order;
    private final ClaimTurnNotifications turns;

    ClaimNotifications(ClaimQueries claims, PaymentOrderService order, ClaimTurnNotifications turns) {
        this.claims = claims;
        this.order = order;
        this.turns = turns;
    }

    void sent(UUID claim) {
        turns.toCentre(claims.require(claim), Role.LOAN_OFFICER, "sent");
    }

    void disputed(Claim claim) {
        turns.toBank(claim, "disputed");
    }

    void prepared(Claim claim) {
        turns.toCentre(claim, Role.CITY_OFFICIAL, "prepared");
    }

    void returned(Claim claim) {
        turns.toCentre(claim, Role.LOAN_OFFICER, "returned");
    }

    /** Another order takes the place of the first one, which says more than is to be paid. */
    void stopped(UUID claim) {
        var found = claims.require(claim);
        order.issueAgain(found);
        turns.toBank(found, "stopped");
        turns.toCentre(found, Role.LOAN_OFFICER, "stopped");
    }

    void approved(UUID claim) {
        var found = claims.require(claim);
        order.issue(found);
        turns.toBank(found, "approved");
        turns.toCentre(found, Role.LOAN_OFFICER, "approved");
    }
}
