package kr.oneroof.consultation;

import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.RequestNumber;

@Service
@Transactional
class MergingDesk implements CaseMerging {
    private final ConsultationCases cases;
    private final Corridor corridor;
    private final HouseClock clock;

    MergingDesk(ConsultationCases cases, Corridor corridor, HouseClock clock) {
        this.cases = cases;
        this.corridor = corridor;
        this.clock = clock;
    }

    @Override
    public CaseStatus merge(Seen seen, RequestNumber leading, String reason) {
        lockInOrder(seen.number(), leading);
        var found = cases.require(seen.number());
        found.requireVersion(seen.version());
        var before = found.mergeInto(cases.require(leading), clock);
        cases.saveAndFlush(found);
        corridor.merged(seen.number(), leading, reason);
        return before;
    }

    @Override
    public void takeBack(Seen seen, RequestNumber leading, CaseStatus before, String reason) {
        var found = cases.require(seen.number());
        found.requireVersion(seen.version());
        found.comeBackTo(before, clock);
        cases.saveAndFlush(found);
        corridor.takenOut(seen.number(), leading, before, reason);
    }

    /** Two who merge two cases into each other come one after the other. */
    private void lockInOrder(RequestNumber one, RequestNumber other) {
        Stream.of(one.value(), other.value()).sorted().forEach(number -> cases.require(new RequestNumber(number)));
    }
}
