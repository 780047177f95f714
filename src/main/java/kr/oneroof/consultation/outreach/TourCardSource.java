package kr.oneroof.consultation.outreach;

import java.util.List;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.CaseCardSource;
import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.kernel.KoreanFormat;
import kr.oneroof.kernel.RequestNumber;

/** On the page of a case: the tour that it was opened on. */
@Component
@Order(6)
class TourCardSource implements CaseCardSource {
    private final TourQueries tours;
    private final KoreanFormat korean;

    TourCardSource(TourQueries tours, KoreanFormat korean) {
        this.tours = tours;
        this.korean = korean;
    }

    @Override
    public Optional<Card> forStaff(RequestNumber number, CaseStatus status) {
        return tours.originOf(number)
                .map(origin -> new Card(
                        "outreach.title",
                        List.of(Fact.of(
                                "outreach.annex.staff", korean.date(origin.day()), origin.title(), origin.complex())),
                        List.of(new Way("outreach.annex.open", "/desk/tours/" + origin.tour()))));
    }

    @Override
    public Optional<Card> forCompany(RequestNumber number, CaseStatus status) {
        return tours.originOf(number)
                .map(origin -> new Card(
                        "outreach.title",
                        List.of(Fact.of("outreach.annex.company", korean.date(origin.day()))),
                        List.of()));
    }
}
