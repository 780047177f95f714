package kr.oneroof.finance.claim;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.document.FileAccess;
import kr.oneroof.finance.bank.BankQueries;
import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.form.Uuids;

/**
 * Papers of a claim: for the bank that claimed, the centre and the city, but for whoever stepped aside from a loan in
 * it.
 */
@Component
class ClaimAccess implements FileAccess {
    private static final String KIND = "claim:";

    private final ClaimQueries claims;
    private final BankQueries banks;
    private final LoanReviewService reviews;
    private final JdbcClient database;

    ClaimAccess(ClaimQueries claims, BankQueries banks, LoanReviewService reviews, JdbcClient database) {
        this.claims = claims;
        this.banks = banks;
        this.reviews = reviews;
        this.database = database;
    }

    @Override
    public boolean guards(String subject) {
        return subject.startsWith(KIND);
    }

    @Override
    public boolean mayOpen(Actor actor, String subject) {
        var claim = Uuids.of(subject.substring(KIND.length()));
        return (actor.is(Role.LOAN_OFFICER) || actor.is(Role.CITY_OFFICIAL) || actor.is(Role.DIRECTOR))
                        && !isBarred(actor, claim)
                || actor.is(Role.BANK_USER)
                        && banks.clerks(claims.require(claim).bank()).contains(actor.id());
    }

    private boolean isBarred(Actor actor, UUID claim) {
        var barred =
                reviews.barred(actor.id()).stream().map(RequestNumber::value).toArray(String[]::new);
        return barred.length > 0
                && database.sql("select exists (select from subsidy_payment where claim_id = ? and number = any(?))")
                        .param(claim)
                        .param(barred)
                        .query(Boolean.class)
                        .single();
    }
}
