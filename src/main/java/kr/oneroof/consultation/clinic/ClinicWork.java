package kr.oneroof.consultation.clinic;

import java.util.List;
import java.util.UUID;

import kr.oneroof.document.FileId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

/**
 * What the centre's staff do with a clinic. Verbs on a version that is no longer the newest throw
 * {@link kr.oneroof.kernel.ChangedMeanwhile}; what the state forbids is {@link kr.oneroof.kernel.TransitionRefused};
 * what terms, budget or the rule of two persons forbid is {@link ClinicRefused}.
 */
public interface ClinicWork {
    /** Offers a clinic to the company of a case. */
    void propose(RequestNumber number, PersonId by, UUID key, Wish wish);

    /** Works out experts, plan and money (수행계획서). */
    void review(Shown shown, PersonId by, Plan plan);

    /** Reserves the money; true when approved, false when the clinic now waits for money. */
    boolean approve(Shown shown, PersonId by);

    void refuse(Shown shown, PersonId by, String reason);

    /** @param key key of the form; the same key twice is one visit */
    void agreeOn(Shown shown, UUID key, Visit.When when);

    void moveVisit(Shown shown, UUID visit, Visit.When when);

    void cancelVisit(Shown shown, UUID visit, Visit.Side by, String reason);

    /** A day was held. */
    void log(Shown shown, UUID visit, PersonId by, VisitLog log);

    /** No more visits, though days are left; their money goes back. */
    void closeVisits(Shown shown);

    void report(Shown shown, PersonId by, String text, List<FileId> files);

    void claim(Shown shown, PersonId by);

    void pay(Shown shown, PersonId by);

    void sendClaimBack(Shown shown, String why);

    void setBudget(int year, Won amount, PersonId by);

    /** The case whose newest clinic is meant, and the version that was on the screen. */
    record Shown(RequestNumber number, long version) {}

    /** @param days approved days */
    record Plan(int days, String experts, String text) {}
}
