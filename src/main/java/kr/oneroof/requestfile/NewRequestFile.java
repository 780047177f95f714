package kr.oneroof.requestfile;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.clock.Term;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/**
 * What is needed to open a request file.
 *
 * @param submission the key of the form that was submitted: a second opening with the same key is the first one
 * @param service the module that works on it: {@code consultation}
 * @param applicant the company's person it is filed by or for; empty for a caller without an account
 * @param partOf the request that it was a part of and whose receipt counts; empty for a request of its own
 */
public record NewRequestFile(
        UUID submission,
        String service,
        CompanyId company,
        @Nullable PersonId applicant,
        Term term,
        @Nullable RequestNumber partOf) {
    public NewRequestFile(UUID submission, String service, CompanyId company, @Nullable PersonId applicant, Term term) {
        this(submission, service, company, applicant, term, null);
    }
}
