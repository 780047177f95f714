package kr.oneroof.consultation.clinic;

import java.util.UUID;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/**
 * What a company does with its clinic. Another company's case, clinic or visit is {@link kr.oneroof.kernel.NotOnFile};
 * what the state forbids is {@link kr.oneroof.kernel.TransitionRefused}.
 */
public interface OwnClinics {
    /**
     * Asks for a clinic on a case that is being worked on; the same key twice is one clinic.
     *
     * @throws ClinicRefused when the door is closed, another clinic is open, or the terms allow fewer days
     */
    void request(Asker asker, UUID key, Wish wish);

    /** Says yes to what a consultant offered. */
    void accept(Asker asker, Wish wish);

    void withdraw(Asker asker, String reason);

    /** The second time ends the clinic. */
    void cancelVisit(Asker asker, UUID visit, String reason);

    /** Signs for the result (확인서); without it no fee is paid. */
    void confirm(Asker asker);

    void objectTo(Asker asker, String why);

    /** Who acts, for which company, on which case. */
    record Asker(CompanyId company, RequestNumber number, PersonId person) {}
}
