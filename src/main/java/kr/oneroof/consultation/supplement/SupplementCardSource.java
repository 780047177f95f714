package kr.oneroof.consultation.supplement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.CaseCardSource;
import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.consultation.supplement.DemandQueries.Standing;
import kr.oneroof.kernel.KoreanFormat;
import kr.oneroof.kernel.RequestNumber;

/** Tells both sides of a waiting case until when, and what may be done about it. */
@Component
@Order(10)
class SupplementCardSource implements CaseCardSource {
    private final DemandQueries demands;
    private final KoreanFormat format;

    SupplementCardSource(DemandQueries demands, KoreanFormat format) {
        this.demands = demands;
        this.format = format;
    }

    @Override
    public Optional<Card> forStaff(RequestNumber number, CaseStatus status) {
        return waiting(number, status)
                .map(standing -> new Card(
                        "supplement.card", staffFacts(standing), staffWays(standing, "/desk/consultations/" + number)));
    }

    @Override
    public Optional<Card> forCompany(RequestNumber number, CaseStatus status) {
        return waiting(number, status)
                .map(standing -> new Card(
                        "supplement.card",
                        companyFacts(standing),
                        standing.mayBeExtended()
                                ? List.of(new Way(
                                        "supplement.more-time", "/consultations/" + number + "/supplement-extension"))
                                : List.of()));
    }

    private Optional<Standing> waiting(RequestNumber number, CaseStatus status) {
        return status == CaseStatus.SUPPLEMENT_REQUESTED ? demands.of(number) : Optional.empty();
    }

    private List<Fact> staffFacts(Standing standing) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(standing.demand().kind().messageKey(), format.date(standing.askedOn())));
        facts.add(until(standing));
        facts.add(Fact.of("supplement.extended", standing.demand().extensions()));
        if (standing.hasRunOut()) {
            facts.add(Fact.of("supplement.next." + standing.demand().kind()));
        }
        return facts;
    }

    private List<Fact> companyFacts(Standing standing) {
        return List.of(
                until(standing),
                standing.hasRunOut()
                        ? Fact.of("supplement.still")
                        : Fact.of("supplement.left", standing.demand().extensionsLeft()));
    }

    private Fact until(Standing standing) {
        return Fact.of(
                standing.hasRunOut() ? "supplement.run-out" : "supplement.until",
                format.date(standing.demand().until()));
    }

    private static List<Way> staffWays(Standing standing, String path) {
        if (standing.demand().allowsReturn(standing.today())) {
            return List.of(new Way("desk.step.RETURN", path + "/return"));
        }
        return standing.demand().mayBeRepeated(standing.today())
                ? List.of(new Way("supplement.ask-again", path + "/supplement-request"))
                : List.of();
    }
}
