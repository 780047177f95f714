package kr.oneroof.finance.claim;

import org.springframework.stereotype.Component;

import kr.oneroof.document.FileGate;
import kr.oneroof.finance.bank.Banks;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.form.Keys;

/** Papers of a claim: for the centre, the city, and the bank that claimed. */
@Component
class ClaimGate implements FileGate {
    private static final String KIND = "claim:";

    private final SubsidyClaims claims;
    private final Banks banks;

    ClaimGate(SubsidyClaims claims, Banks banks) {
        this.claims = claims;
        this.banks = banks;
    }

    @Override
    public boolean guards(String subject) {
        return subject.startsWith(KIND);
    }

    @Override
    public boolean mayOpen(Actor actor, String subject) {
        return actor.is(Role.LOAN_OFFICER) || actor.is(Role.CITY_OFFICIAL) || actor.is(Role.DIRECTOR) || actor.is(Role.BANK_USER)
                && banks.clerks(claims.require(Keys.of(subject.substring(KIND.length()))).bank()).contains(actor.id());
    }
}
