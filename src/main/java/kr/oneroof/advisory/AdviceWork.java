package kr.oneroof.advisory;

import java.util.List;

import kr.oneroof.advisory.matching.Party;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** What the centre does with a request before and between experts. */
public interface AdviceWork {
    /** Makes a consultant responsible (담당자). */
    void assign(RequestNumber number, PersonId consultant);

    /** @throws kr.oneroof.kernel.ChangedMeanwhile when somebody saved since that version was shown */
    void screen(RequestNumber number, long version, PersonId by, Sorted sorted);

    void refuse(RequestNumber number, long version, String reason);

    /** What was found out. */
    record Sorted(Wish wish, Screening screening, List<Party> parties) {
        public Sorted {
            parties = List.copyOf(parties);
        }
    }
}
