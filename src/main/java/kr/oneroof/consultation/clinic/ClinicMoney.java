package kr.oneroof.consultation.clinic;

import java.util.Objects;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.kernel.Won;

/** The money of a clinic: what it costs, from which year's budget it was approved, and how it was paid. */
@Embeddable
record ClinicMoney(
        @Embedded @Nullable ClinicQuote quote,
        @Embedded @Nullable ClinicApproval approval,
        @Embedded @Nullable ClinicPayment payment) {
    static final ClinicMoney NONE = new ClinicMoney(null, null, null);

    @Override
    public ClinicApproval approval() {
        return Objects.requireNonNullElse(approval, ClinicApproval.NONE);
    }

    @Override
    public ClinicPayment payment() {
        return Objects.requireNonNullElse(payment, ClinicPayment.NONE);
    }

    /** @throws TransitionRefused before the review has worked it out */
    ClinicQuote requireQuote(ClinicState state) {
        if (quote == null) {
            throw new TransitionRefused(state, "reckon");
        }
        return quote;
    }

    ClinicMoney with(ClinicQuote other) {
        return new ClinicMoney(other, approval, payment);
    }

    ClinicMoney with(ClinicApproval other) {
        return new ClinicMoney(quote, other, payment);
    }

    ClinicMoney with(ClinicPayment other) {
        return new ClinicMoney(quote, approval, other);
    }

    /** What the clinic still needs of the money that was reserved for it: after the visits, that of the days held. */
    Won needs(ClinicState state, int daysHeld) {
        return switch (state) {
            case APPROVED -> requireQuote(state).centrePays();
            case VISITED, REPORTED, OBJECTED, CONFIRMED, CLAIMED, PAID ->
                requireQuote(state).held(daysHeld).centrePays();
            default -> new Won(0);
        };
    }
}
