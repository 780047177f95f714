package kr.oneroof.finance.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import kr.oneroof.finance.eligibility.EligibilityResult;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.Won;

/**
 * An application as it was understood from its steps.
 *
 * @param key of the draft; the same key twice is one application
 * @param purposes the parts of the amount
 * @param eligibility what the rules said; it is frozen with the application
 * @param consents what the company agreed to
 */
public record LoanSubmission(
        UUID key,
        UUID programme,
        Applicant by,
        Won amount,
        List<LoanPurpose> purposes,
        AtBank bank,
        EligibilityResult eligibility,
        Set<LoanConsent> consents) {
    /** @throws IllegalArgumentException when the parts are not the whole */
    public LoanSubmission {
        purposes = List.copyOf(purposes);
        consents = Set.copyOf(consents);
        if (!LoanPurpose.isWhole(purposes, amount)) {
            throw new IllegalArgumentException("The purposes are not the amount");
        }
    }

    /** Which company, and who filed for it. @param preferred whether it claims a preference */
    public record Applicant(CompanyId company, PersonId person, boolean preferred) {}

    /** The bank that was consulted first. */
    public record AtBank(UUID bank, String branch, LocalDate consultedOn) {}
}
