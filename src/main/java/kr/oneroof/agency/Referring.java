package kr.oneroof.agency;

import java.util.UUID;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/**
 * Putting requests to agencies (기관 연계). What is not on file for whoever asks is {@link kr.oneroof.kernel.NotOnFile};
 * what the state forbids is {@link kr.oneroof.kernel.TransitionRefused}.
 */
public interface Referring {
    /**
     * Writes a referral and asks the company for its consent; the same submission twice is one.
     *
     * @throws ReferralRefused when the agency takes none, has one open for this request, or declined it twice
     */
    void propose(Proposal proposal);

    /** The company consents, and so it goes out. */
    void consent(CompanyId company, UUID referral, PersonId by);

    /** The company does not want its data to go there. */
    void objectTo(CompanyId company, UUID referral);

    /** Staff wrote down how the company consented, on the telephone for instance, and so it goes out. */
    void recordConsent(UUID referral, String how);

    /** The centre takes it back. */
    void cancel(UUID referral);

    /** The centre took note of the result. */
    void close(UUID referral);

    /**
     * Tells the company what came of it and ends the request. @throws ReferralRefused while an agency still works on it
     */
    void finish(RequestNumber number, String answer);

    void withdraw(CompanyId company, RequestNumber number, String reason);
}
