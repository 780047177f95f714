package kr.oneroof.consultation.relation;

import java.util.ArrayList;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.CaseCardSource;
import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.kernel.RequestNumber;

/** Shows staff what a case has to do with others; its company sees only what was split off its own case. */
@Component
@Order(6)
class CaseLinkCardSource implements CaseCardSource {
    private static final String STAFF = "/desk/consultations/";
    private static final String COMPANY = "/consultations/";

    private final CaseLinkService links;
    private final SplitService splits;

    CaseLinkCardSource(CaseLinkService links, SplitService splits) {
        this.links = links;
        this.splits = splits;
    }

    @Override
    public Optional<Card> forStaff(RequestNumber number, CaseStatus status) {
        var facts = new ArrayList<Fact>();
        var ways = new ArrayList<Way>();
        splits(number, STAFF, facts, ways);
        for (var link : links.of(number)) {
            facts.add(Fact.of("relation.link", link.other().value(), link.reason()));
            ways.add(Way.to(STAFF + link.other(), "relation.open", link.other().value()));
        }
        ways.add(new Way("relation.links", STAFF + number + "/links"));
        return Optional.of(new Card("relation.title", facts, ways));
    }

    @Override
    public Optional<Card> forCompany(RequestNumber number, CaseStatus status) {
        var facts = new ArrayList<Fact>();
        var ways = new ArrayList<Way>();
        splits(number, COMPANY, facts, ways);
        return facts.isEmpty() ? Optional.empty() : Optional.of(new Card("relation.title", facts, ways));
    }

    private void splits(RequestNumber number, String path, ArrayList<Fact> facts, ArrayList<Way> ways) {
        splits.wholeOf(number).ifPresent(whole -> {
            facts.add(Fact.of("relation.split.whole", whole.value()));
            ways.add(Way.to(path + whole, "relation.open", whole.value()));
        });
        splits.partsOf(number).forEach(part -> {
            facts.add(Fact.of("relation.split.part", part.value()));
            ways.add(Way.to(path + part, "relation.open", part.value()));
        });
    }
}
