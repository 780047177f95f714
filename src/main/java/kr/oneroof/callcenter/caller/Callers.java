package kr.oneroof.callcenter.caller;

import java.util.List;

import org.jspecify.annotations.Nullable;

import kr.oneroof.company.CompanyCard;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.requestfile.FileView;

/** Finds out who may be calling. Finding is never proof, and one of several is never picked silently. */
public interface Callers {
    /**
     * Companies to which the number belongs, or their people, and those for whom somebody called from it before; 10 at
     * most.
     */
    List<Candidate> of(PhoneNumber number);

    /** Companies by name, business number or number on the telephone; 10 at most. */
    List<Candidate> search(String words);

    /** One that was found before. @throws kr.oneroof.kernel.NotOnFile when it is none */
    Candidate require(String key);

    /**
     * What this company has open, of all services: number, service and state, and nothing that the caller has not
     * proved.
     */
    List<OpenRequest> openRequests(CompanyId company);

    /** The same with titles, for whoever has checked the caller; what the agent may not read has none. */
    List<OpenRequest> openRequests(CompanyId company, Actor agent);

    /**
     * Who may be calling.
     *
     * @param person the company's person to whom the number belongs
     * @param why message key of how it was found
     * @param certain whether the number belongs to the company or its person, not to an earlier call
     */
    record Candidate(CompanyCard company, @Nullable PersonCard person, String why, boolean certain) {
        /** For forms: the company, and the person behind a colon. */
        public String key() {
            return company.id() + (person == null ? "" : ":" + person.id());
        }

        public @Nullable PersonId personId() {
            return person == null ? null : person.id();
        }
    }

    /** @param title empty when it is not shown, {@code page} likewise */
    record OpenRequest(FileView file, String title, String page) {}
}
