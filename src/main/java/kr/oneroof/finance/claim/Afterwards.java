package kr.oneroof.finance.claim;

import java.util.UUID;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Role;

/** What follows a step of a claim, in the same transaction: the order as a paper, and word to whose turn it is. */
@Component
class Afterwards {
    private final SubsidyClaims claims;
    private final PaymentOrder order;
    private final ClaimNews news;

    Afterwards(SubsidyClaims claims, PaymentOrder order, ClaimNews news) {
        this.claims = claims;
        this.order = order;
        this.news = news;
    }

    void sent(UUID claim) {
        news.toCentre(claims.require(claim), Role.LOAN_OFFICER, "sent");
    }

    void disputed(Claim claim) {
        news.toBank(claim, "disputed");
    }

    void prepared(Claim claim) {
        news.toCentre(claim, Role.CITY_OFFICIAL, "prepared");
    }

    void returned(Claim claim) {
        news.toCentre(claim, Role.LOAN_OFFICER, "returned");
    }

    /** Another order takes the place of the first one, which says more than is to be paid. */
    void stopped(UUID claim) {
        var found = claims.require(claim);
        order.issueAgain(found);
        news.toBank(found, "stopped");
        news.toCentre(found, Role.LOAN_OFFICER, "stopped");
    }

    void approved(UUID claim) {
        var found = claims.require(claim);
        order.issue(found);
        news.toBank(found, "approved");
        news.toCentre(found, Role.LOAN_OFFICER, "approved");
    }
}
