package kr.oneroof.consultation.outreach;

import java.time.LocalDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.TransitionRefused;

/**
 * A firm on a tour.
 *
 * @param hasCase whether a case was opened there
 */
record Stop(UUID id, CompanyId company, StopPlan plan, Course course, boolean hasCase) {
    /**
     * What came of it; times local in Seoul.
     *
     * @param reason why nobody was met, else empty
     */
    record Course(
            StopState state,
            String reason,
            @Nullable LocalDateTime arrived,
            @Nullable LocalDateTime settled) {
        static final Course AHEAD = new Course(StopState.PLANNED, "", null, null);
    }

    static Stop ahead(UUID id, CompanyId company, StopPlan plan) {
        return new Stop(id, company, plan, Course.AHEAD, false);
    }

    StopState state() {
        return course.state();
    }

    Stop with(StopPlan other) {
        if (state() != StopState.PLANNED) {
            throw new TransitionRefused(state(), "change-stop");
        }
        return new Stop(id, company, other, course, hasCase);
    }

    Stop arrive(LocalDateTime now) {
        return to(StopState.ARRIVED, new Course(StopState.ARRIVED, "", now, null));
    }

    Stop finish(LocalDateTime now) {
        return to(StopState.DONE, new Course(StopState.DONE, "", course.arrived(), now));
    }

    /** @throws TourRefused when a case was opened: then somebody was met */
    Stop miss(String reason, LocalDateTime now) {
        if (hasCase) {
            throw new TourRefused("case-opened");
        }
        return to(StopState.NOT_MET, new Course(StopState.NOT_MET, reason, course.arrived(), now));
    }

    private Stop to(StopState target, Course next) {
        if (!state().leadsTo(target)) {
            throw new TransitionRefused(state(), "settle-stop");
        }
        return new Stop(id, company, plan, next, hasCase);
    }
}
