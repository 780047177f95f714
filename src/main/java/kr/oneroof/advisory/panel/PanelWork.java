package kr.oneroof.advisory.panel;

import java.util.List;
import java.util.UUID;

import kr.oneroof.document.FileId;
import kr.oneroof.kernel.PersonId;

/**
 * What the centre does with its experts. What the state forbids is {@link kr.oneroof.kernel.TransitionRefused}; what
 * the rules of appointment forbid is {@link PanelRefused}.
 */
public interface PanelWork {
    /** Puts an account on the panel as candidate; the same person again is no change. */
    void register(PersonId person, ExpertFacts facts, Skills skills, PersonId by);

    /** @throws kr.oneroof.kernel.ChangedMeanwhile when somebody saved since that version was shown */
    void describe(PersonId person, ExpertFacts facts, Skills skills, long version);

    /** Encrypted at once; pages show the last digits alone. */
    void useAccount(PersonId person, String bank, String number);

    /** A first term, another one, or a renewal; the key of the form twice is one term. */
    void appoint(PersonId person, Appointment term, Decision decision);

    void suspend(PersonId person, Decision decision);

    void resume(PersonId person, Decision decision);

    void dismiss(PersonId person, Decision decision);

    void enterLeave(PersonId person, Leave leave, PersonId by);

    void withdrawLeave(PersonId person, UUID leave);

    void enterTie(PersonId person, Tie tie, PersonId by);

    void dropTie(PersonId person, UUID tie);

    /** @param papers uploads of whoever decides */
    record Decision(String reason, List<FileId> papers, PersonId by) {
        public Decision {
            papers = List.copyOf(papers);
        }
    }
}
