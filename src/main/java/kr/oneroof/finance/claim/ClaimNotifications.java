package kr.oneroof.finance.claim;

import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import kr.oneroof.finance.bank.BankQueries;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.notice.NoticeService;

/** What follows a step of a claim, in the same transaction: the order as a paper, and a notice to whose turn it is. */
@Component
class ClaimNotifications {
    private final ClaimQueries claims;
    private final PaymentOrderService order;
    private final NoticeService notices;
    private final PersonQueries people;
    private final BankQueries banks;

    ClaimNotifications(
            ClaimQueries claims,
            PaymentOrderService order,
            NoticeService notices,
            PersonQueries people,
            BankQueries banks) {
        this.claims = claims;
        this.order = order;
        this.notices = notices;
        this.people = people;
        this.banks = banks;
    }

    @EventListener
    void on(ClaimEvent moved) {
        switch (moved.deed()) {
            case "sent" -> toCentre(claims.require(moved.claim()), Role.LOAN_OFFICER, "sent");
            case "returned" -> toCentre(claims.require(moved.claim()), Role.LOAN_OFFICER, "returned");
            case "disputed" -> toBank(claims.require(moved.claim()), "disputed");
            case "prepared" -> toCentre(claims.require(moved.claim()), Role.CITY_OFFICIAL, "prepared");
            case "approved" -> approved(claims.require(moved.claim()));
            default -> {
                // Nobody's turn changes.
            }
        }
    }

    private void approved(Claim claim) {
        order.issue(claim);
        toBank(claim, "approved");
        toCentre(claim, Role.LOAN_OFFICER, "approved");
    }

    /** A part of an approved payment is stopped: another order replaces the first one, which says too much. */
    void stopped(UUID claim) {
        var found = claims.require(claim);
        order.issueAgain(found);
        toBank(found, "stopped");
        toCentre(found, Role.LOAN_OFFICER, "stopped");
    }

    private void toBank(Claim claim, String deed) {
        banks.clerks(claim.bank())
                .forEach(clerk -> notices.send(
                        clerk,
                        "finance.claim.mail." + deed,
                        "/bank/claims/" + claim.quarter(),
                        claim.quarter().toString(),
                        claim.bankName()));
    }

    private void toCentre(Claim claim, Role role, String deed) {
        people.withRole(role)
                .forEach(card -> notices.send(
                        card.id(),
                        "finance.claim.mail." + deed,
                        "/desk/claims/" + claim.id(),
                        claim.quarter().toString(),
                        claim.bankName()));
    }
}
