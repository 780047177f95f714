package kr.oneroof.advisory.offer;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import kr.oneroof.advisory.AdviceCourse;
import kr.oneroof.advisory.AdviceResorting;
import kr.oneroof.advisory.AdviceWithdrawing;
import kr.oneroof.advisory.panel.ExpertEvent;
import kr.oneroof.kernel.RequestNumber;

/** Offers follow what becomes of the request, and of the expert. */
@Component
class OfferFollows {
    private final OfferBook book;
    private final AdviceCourse course;
    private final Offering offering;
    private final OfferNews news;

    OfferFollows(OfferBook book, AdviceCourse course, Offering offering, OfferNews news) {
        this.book = book;
        this.course = course;
        this.offering = offering;
        this.news = news;
    }

    @EventListener
    void on(AdviceWithdrawing withdrawing) {
        takeBack(withdrawing.number());
    }

    @EventListener
    void on(AdviceResorting resorting) {
        takeBack(resorting.number());
    }

    private void takeBack(RequestNumber number) {
        book.open(number).ifPresent(offer -> {
            book.answer(offer.id(), OfferState.WITHDRAWN, null);
            news.withdrawn(course.hold(number), offer);
        });
    }

    /** Whoever is suspended or dismissed is asked no more; the next is asked instead. */
    @EventListener
    void on(ExpertEvent decided) {
        if (!decided.isDismissal() && !decided.deed().equals("suspended")) {
            return;
        }
        for (var offer : book.openOf(decided.expert())) {
            var request = course.hold(offer.number());
            book.answer(offer.id(), OfferState.WITHDRAWN, null);
            course.searchedAgain(offer.number());
            news.withdrawn(request, offer);
            offering.askNext(offer.number());
        }
    }
}
