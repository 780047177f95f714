package kr.oneroof.consultation.assignment;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import kr.oneroof.consultation.Seen;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** Giving cases to consultants, by the rule or by hand; what was known is kept with each decision. */
public interface Assignments {
    /** @throws kr.oneroof.kernel.NotOnFile when there is no such case */
    Proposal propose(RequestNumber number);

    /**
     * Gives the case to the best one, if anybody can take it; assignments come one after another, so that nobody gets
     * more than their limit.
     *
     * @return what was decided; without a consultant when nobody can
     * @throws kr.oneroof.kernel.TransitionRefused when the case is not to be assigned now
     */
    Decision assignBest(Seen seen, PersonId by);

    /**
     * Gives the case to whom a person chose.
     *
     * @throws ReasonOwed when the rule speaks against it and no reason is given
     * @throws kr.oneroof.kernel.NotOnFile when the person is no consultant
     */
    void assign(Seen seen, Choice choice);

    /**
     * The same for a case that was just sorted, in whatever version it is by now.
     *
     * @throws kr.oneroof.kernel.NotOnFile when there is no such case
     */
    Decision assignBest(RequestNumber number, PersonId by);

    /**
     * Gives somebody's case to the best of the others.
     *
     * @return false when none of them can take it; then it stays where it is
     */
    boolean handOver(Seen seen, PersonId from, PersonId by);

    /** The last decision on a case. */
    Optional<Decision> latest(RequestNumber number);

    /** Which of these cases stayed unassigned because nobody could take them: the number, and why. */
    Map<String, Decision> unassigned(Collection<RequestNumber> numbers);

    /** @param reason why, where the rule speaks against it; else empty */
    record Choice(PersonId consultant, PersonId by, String reason) {}
}
