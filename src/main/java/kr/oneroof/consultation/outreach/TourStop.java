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
record TourStop(UUID id, CompanyId company, TourStopPlan plan, Course course, boolean hasCase) {
    /**
     * What came of it; times local in Seoul.
     *
     * @param reason why nobody was met, else empty
     */
    record Course(
            TourStopState state,
            String reason,
            @Nullable LocalDateTime arrived,
            @Nullable LocalDateTime settled) {
        static final Course AHEAD = new Course(TourStopState.PLANNED, "", null, null);
    }

    static TourStop ahead(UUID id, CompanyId company, TourStopPlan plan) {
        return new TourStop(id, company, plan, Course.AHEAD, false);
    }

    TourStopState state() {
        return course.state();
    }

    TourStop with(TourStopPlan other) {
        if (state() != TourStopState.PLANNED) {
            throw new TransitionRefused(state(), "change-stop");
        }
        return new TourStop(id, company, other, course, hasCase);
    }

    TourStop arrive(LocalDateTime now) {
        return to(TourStopState.ARRIVED, new Course(TourStopState.ARRIVED, "", now, null));
    }

    TourStop finish(LocalDateTime now) {
        return to(TourStopState.DONE, new Course(TourStopState.DONE, "", course.arrived(), now));
    }

    /** @throws TourRefused when a case was opened: then somebody was met */
    TourStop miss(String reason, LocalDateTime now) {
        if (hasCase) {
            throw new TourRefused("case-opened");
        }
        return to(TourStopState.NOT_MET, new Course(TourStopState.NOT_MET, reason, course.arrived(), now));
    }

    private TourStop to(TourStopState target, Course next) {
        if (!state().leadsTo(target)) {
            throw new TransitionRefused(state(), "settle-stop");
        }
        return new TourStop(id, company, plan, next, hasCase);
    }
}
