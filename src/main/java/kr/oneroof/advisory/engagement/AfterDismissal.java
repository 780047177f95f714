package kr.oneroof.advisory.engagement;

import org.springframework.stereotype.Component;

import kr.oneroof.advisory.AdviceCourse;
import kr.oneroof.advisory.AdviceState;
import kr.oneroof.advisory.offer.Offering;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.RequestNumber;

/** The request of an expert who is gone: somebody else is asked at once. */
@Component
class AfterDismissal {
    private final AdviceCourse course;
    private final Offering offering;
    private final HouseClock clock;

    AfterDismissal(AdviceCourse course, Offering offering, HouseClock clock) {
        this.course = course;
        this.offering = offering;
        this.clock = clock;
    }

    void search(RequestNumber number) {
        var request = course.hold(number);
        if (request.is(AdviceState.ENGAGED.name())) {
            course.searchedAgain(number);
        }
        offering.askNext(number);
    }

    HouseClock clock() {
        return clock;
    }
}
