package kr.oneroof.consultation;

import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Merges (병합) the cases themselves; the module {@code relation} keeps why and until when. */
@Service
@Transactional
public class CaseMergeService {
    private final ConsultationCaseRepository cases;
    private final CaseNotifications notifications;
    private final SeoulClock clock;

    CaseMergeService(ConsultationCaseRepository cases, CaseNotifications notifications, SeoulClock clock) {
        this.cases = cases;
        this.notifications = notifications;
        this.clock = clock;
    }

    /**
     * Lets another open case of the same company carry this one on: its clock stops, the applicant is told once.
     *
     * @return where the case stood
     * @throws kr.oneroof.kernel.ChangedMeanwhile when somebody saved since that version was shown
     * @throws kr.oneroof.kernel.TransitionRefused when either is over, they are one, or the companies differ
     */
    public CaseStatus merge(CaseVersion seen, RequestNumber leading, String reason) {
        lockInOrder(seen.number(), leading);
        var found = cases.require(seen.number());
        found.requireUnchangedSince(seen.version());
        var before = found.mergeInto(cases.require(leading), clock);
        cases.saveAndFlush(found);
        notifications.merged(seen.number(), leading, reason);
        return before;
    }

    /**
     * Puts the case back to where it stood; the time in between counts for nobody.
     *
     * @throws kr.oneroof.kernel.TransitionRefused when the case is not merged
     */
    public void takeBack(CaseVersion seen, RequestNumber leading, CaseStatus before, String reason) {
        var found = cases.require(seen.number());
        found.requireUnchangedSince(seen.version());
        found.comeBackTo(before, clock);
        cases.saveAndFlush(found);
        notifications.takenOut(seen.number(), leading, before, reason);
    }

    /** Two who merge two cases into each other come one after the other. */
    private void lockInOrder(RequestNumber one, RequestNumber other) {
        Stream.of(one.value(), other.value()).sorted().forEach(number -> cases.require(new RequestNumber(number)));
    }
}
