package kr.oneroof.consultation.assignment;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import kr.oneroof.consultation.Seen;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** Working profiles of consultants; people who are none are {@link kr.oneroof.kernel.NotOnFile}. */
public interface Profiles {
    /** By name. */
    List<Candidate> all();

    Sheet of(PersonId person);

    /**
     * The same again is no change. @throws kr.oneroof.kernel.ChangedMeanwhile when somebody saved since that version
     * was shown
     */
    void save(PersonId person, WorkingProfile profile, long shownVersion);

    /**
     * Enters leave; the same form twice is one leave.
     *
     * @throws LeaveTaken when it meets leave that is entered already
     */
    void enterLeave(PersonId person, Leave leave, PersonId by);

    /** @throws kr.oneroof.kernel.NotOnFile when it is not this person's, or withdrawn already */
    void withdrawLeave(PersonId person, UUID leave);

    /** The open cases of somebody, with whom the rule would give each to in their stead; the next due first. */
    List<Handover> handovers(PersonId person);

    /** @param version of the profile; 0 while none is on file */
    record Sheet(Candidate candidate, long version) {}

    /** @param seen the case as it stands now */
    record Handover(Seen seen, String title, String company, LocalDateTime dueAt, Proposal proposal) {
        public RequestNumber number() {
            return seen.number();
        }
    }
}
