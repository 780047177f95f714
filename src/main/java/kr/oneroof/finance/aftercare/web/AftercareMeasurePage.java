package kr.oneroof.finance.aftercare.web;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.finance.aftercare.AftercareAction;
import kr.oneroof.finance.aftercare.AftercareMeasureQueries;
import kr.oneroof.finance.aftercare.AftercareMeasureState;
import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.SeoulClock;

/** What is due, and one measure; each look at a measure is recorded. */
@Component
class AftercareMeasurePage {
    private final AftercareMeasureQueries measures;
    private final LoanReviewService reviews;
    private final Looks looks;
    private final SeoulClock clock;

    AftercareMeasurePage(AftercareMeasureQueries measures, LoanReviewService reviews, Looks looks, SeoulClock clock) {
        this.measures = measures;
        this.reviews = reviews;
        this.looks = looks;
        this.clock = clock;
    }

    ModelAndView list(Actor reader) {
        var barred = reviews.barred(reader.id());
        return new ModelAndView("finance/aftercare/desk")
                .addObject("today", clock.today())
                .addObject(
                        "due",
                        measures.due().stream()
                                .filter(one -> !barred.contains(one.number()))
                                .toList())
                .addObject(
                        "hearing",
                        measures.in(AftercareMeasureState.HEARING).stream()
                                .filter(one -> !barred.contains(one.number()))
                                .toList())
                .addObject(
                        "decided",
                        measures.in(AftercareMeasureState.DECIDED).stream()
                                .filter(one -> !barred.contains(one.number()))
                                .toList());
    }

    @Transactional
    public ModelAndView show(UUID id, Actor actor) {
        var measure = measures.require(id);
        if (reviews.bars(actor.id(), measure.number())) {
            throw new NotOnFile();
        }
        looks.keep(new Look(measure.company().value(), measure.number().value(), "finance.look.loan", ""));
        var order = measures.recovery(id).orElse(null);
        return new ModelAndView("finance/aftercare/measure")
                .addObject("measure", measure)
                .addObject("order", order)
                .addObject("plan", order == null ? null : order.plan(clock.today()))
                .addObject("recovers", measure.matter().action() == AftercareAction.RECOVER)
                .addObject("stopped", measures.stopped(id))
                .addObject("officer", actor.is(Role.LOAN_OFFICER))
                .addObject("city", actor.is(Role.CITY_OFFICIAL));
    }
}
