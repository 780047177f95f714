package kr.oneroof.consultation.custody;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.CaseCardSource;
import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.consultation.custody.CustodyQueries.Asked;
import kr.oneroof.identity.CurrentActor;
import kr.oneroof.kernel.KoreanFormat;
import kr.oneroof.kernel.RequestNumber;

/** Tells staff who else works on a case, who is to take it over, and what was handed to whom. */
@Component
@Order(20)
class CustodyCardSource implements CaseCardSource {
    private final CustodyQueries queries;
    private final AgencyTransferQueries transfers;
    private final CurrentActor actors;
    private final KoreanFormat format;

    CustodyCardSource(
            CustodyQueries queries, AgencyTransferQueries transfers, CurrentActor actors, KoreanFormat format) {
        this.queries = queries;
        this.transfers = transfers;
        this.actors = actors;
        this.format = format;
    }

    @Override
    public Optional<Card> forStaff(RequestNumber number, CaseStatus status) {
        var facts = new ArrayList<Fact>();
        var ways = new ArrayList<Way>();
        queries.handoversOf(number).forEach(asked -> tellHandover(asked, facts, ways));
        queries.referralsOf(number).forEach(asked -> tellReferral(asked, facts, ways));
        transfers
                .last(number)
                .ifPresent(sent -> facts.add(Fact.of(
                        "custody.transfer.ground",
                        sent.agency(),
                        sent.purpose(),
                        sent.items(),
                        sent.retention(),
                        sent.ground())));
        if (status.leadsTo(CaseStatus.TRANSFERRED)) {
            transfers
                    .deadline(number)
                    .ifPresent(by -> facts.add(Fact.of("custody.transfer.until", format.dateTime(by))));
        }
        if (status.isOpen() && status != CaseStatus.SUBMITTED) {
            var path = "/desk/consultations/" + number;
            ways.add(new Way("custody.refer", path + "/referral"));
            ways.add(new Way("custody.hand-over", path + "/handover"));
        }
        return facts.isEmpty() && ways.isEmpty()
                ? Optional.empty()
                : Optional.of(new Card("custody.card", facts, ways));
    }

    /** The company has one owner to talk to. */
    @Override
    public Optional<Card> forCompany(RequestNumber number, CaseStatus status) {
        return Optional.empty();
    }

    private void tellHandover(Asked asked, List<Fact> facts, List<Way> ways) {
        facts.add(Fact.of("custody.handover.waits", queries.nameOf(asked.to()), format.dateTime(asked.askedAt())));
        if (isMine(asked)) {
            ways.add(new Way("custody.handover.decide", "/desk/handovers/" + asked.id()));
        }
    }

    private void tellReferral(Asked asked, List<Fact> facts, List<Way> ways) {
        facts.add(Fact.of(
                asked.done() ? "custody.referral.answered" : "custody.referral.waits",
                queries.nameOf(asked.to()),
                format.date(asked.dueOn()),
                asked.words(),
                asked.answer()));
        if (!asked.done() && isMine(asked)) {
            ways.add(new Way("custody.referral.answer", "/desk/referrals/" + asked.id()));
        }
    }

    private boolean isMine(Asked asked) {
        return actors.now().filter(actor -> queries.reaches(asked, actor)).isPresent();
    }
}
