package kr.oneroof.advisory.offer;

import java.util.List;
import java.util.UUID;

import kr.oneroof.advisory.AdviceSheet;
import kr.oneroof.advisory.matching.Proposal;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** What is read of offers and proposals. */
public interface Offers {
    /** Oldest first. */
    List<Offer> of(RequestNumber number);

    /** An expert's, newest first, at most a hundred; {@code openOnly} those alone that wait for an answer. */
    List<Offer> ofExpert(PersonId expert, boolean openOnly);

    /** @throws kr.oneroof.kernel.NotOnFile when it is not this expert's */
    Offer requireOf(PersonId expert, UUID offer);

    /** Whom the rule would ask now, in the narrowest search that finds somebody, and who is kept off by what. */
    Proposal proposal(AdviceSheet request);

    /** In the widest search, so that a consultant may choose among all whom neither law nor conflict keep off. */
    Proposal widest(AdviceSheet request);
}
