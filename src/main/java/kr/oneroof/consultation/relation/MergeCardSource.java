package kr.oneroof.consultation.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.CaseCardSource;
import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.consultation.LeadingCaseQueries;
import kr.oneroof.kernel.KoreanFormat;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Shows on both sides of a merge where the other one is, to staff and to the company. */
@Component
@Order(5)
class MergeCardSource implements CaseCardSource {
    private static final String STAFF = "/desk/consultations/";
    private static final String COMPANY = "/consultations/";

    private final MergeRepository merges;
    private final LeadingCaseQueries leads;
    private final KoreanFormat korean;
    private final SeoulClock clock;

    MergeCardSource(MergeRepository merges, LeadingCaseQueries leads, KoreanFormat korean, SeoulClock clock) {
        this.merges = merges;
        this.leads = leads;
        this.korean = korean;
        this.clock = clock;
    }

    @Override
    public Optional<Card> forStaff(RequestNumber number, CaseStatus status) {
        return merges.of(number)
                .map(merge -> merged(merge, STAFF, List.of(undoing(merge))))
                .or(() -> leading(number, STAFF));
    }

    @Override
    public Optional<Card> forCompany(RequestNumber number, CaseStatus status) {
        return merges.of(number)
                .map(merge -> merged(merge, COMPANY, List.of(Fact.of("relation.merged.told"))))
                .or(() -> leading(number, COMPANY));
    }

    private Card merged(Merge merge, String path, List<Fact> more) {
        var leading = leads.of(merge.merged()).value();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("relation.merged", leading, korean.date(merge.at())));
        facts.add(Fact.of("relation.reason", merge.reason()));
        facts.addAll(more);
        return new Card(
                "relation.merged.title", facts, List.of(Way.to(path + leading, "relation.open-leading", leading)));
    }

    private Fact undoing(Merge merge) {
        return Fact.of(
                merge.mayBeUndone(clock) ? "relation.undo.until" : "relation.undo.over",
                korean.dateTime(merge.until()));
    }

    /** What is in it directly and through others. */
    private Optional<Card> leading(RequestNumber number, String path) {
        var facts = new ArrayList<Fact>();
        var ways = new ArrayList<Way>();
        gather(number, path, facts, ways);
        return facts.isEmpty() ? Optional.empty() : Optional.of(new Card("relation.leading.title", facts, ways));
    }

    private void gather(RequestNumber number, String path, List<Fact> facts, List<Way> ways) {
        for (var merge : merges.into(number)) {
            var merged = merge.merged().value();
            facts.add(Fact.of("relation.leads", merged, number.value(), korean.date(merge.at())));
            ways.add(Way.to(path + merged, "relation.open", merged));
            gather(merge.merged(), path, facts, ways);
        }
    }
}
