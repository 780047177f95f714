package kr.oneroof.consultation;

import kr.oneroof.kernel.RequestNumber;

/** What a merge (병합) does to the cases themselves; the sub-room that merges remembers why and until when. */
public interface CaseMerging {
    /**
     * Lets another open case of the same company carry this one on: its clock stops, the applicant is told once.
     *
     * @return where the case stood
     * @throws kr.oneroof.kernel.ChangedMeanwhile when somebody saved since that version was shown
     * @throws kr.oneroof.kernel.TransitionRefused when either is over, they are one, or the companies differ
     */
    CaseStatus merge(Seen seen, RequestNumber leading, String reason);

    /**
     * Puts the case back to where it stood; the time in between counts for nobody.
     *
     * @throws kr.oneroof.kernel.TransitionRefused when the case is not merged
     */
    void takeBack(Seen seen, RequestNumber leading, CaseStatus before, String reason);
}
