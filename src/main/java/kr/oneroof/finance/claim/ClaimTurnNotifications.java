package kr.oneroof.finance.claim;

import org.springframework.stereotype.Component;

import kr.oneroof.finance.bank.BankQueries;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.notice.NoticeService;

/** Tells those whose turn it is. */
@Component
class ClaimTurnNotifications {
    private final NoticeService notices;
    private final PersonQueries people;
    private final BankQueries banks;

    ClaimTurnNotifications(NoticeService notices, PersonQueries people, BankQueries banks) {
        this.notices = notices;
        this.people = people;
        this.banks = banks;
    }

    void toBank(Claim claim, String deed) {
        banks.clerks(claim.bank())
                .forEach(clerk -> notices.send(
                        clerk,
                        "finance.claim.mail." + deed,
                        "/bank/claims/" + claim.quarter(),
                        claim.quarter().toString(),
                        claim.bankName()));
    }

    void toCentre(Claim claim, Role role, String deed) {
        people.withRole(role)
                .forEach(card -> notices.send(
                        card.id(),
                        "finance.claim.mail." + deed,
                        "/desk/claims/" + claim.id(),
                        claim.quarter().toString(),
                        claim.bankName()));
    }
}
