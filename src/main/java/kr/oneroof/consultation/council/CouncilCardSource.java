package kr.oneroof.consultation.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.CaseCardSource;
import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.kernel.KoreanFormat;
import kr.oneroof.kernel.RequestNumber;

/** The council on the page of a case: on which meetings it stood, what was decided, what was proposed to a ministry. */
@Component
@Order(30)
class CouncilCardSource implements CaseCardSource {
    private final CouncilQueries councils;
    private final CouncilProposalService proposals;
    private final CouncilAccess access;
    private final JdbcClient database;
    private final KoreanFormat korean;
    private final MessageSource messages;

    CouncilCardSource(
            CouncilQueries councils,
            CouncilProposalService proposals,
            CouncilAccess access,
            JdbcClient database,
            KoreanFormat korean,
            MessageSource messages) {
        this.councils = councils;
        this.proposals = proposals;
        this.access = access;
        this.database = database;
        this.korean = korean;
        this.messages = messages;
    }

    @Override
    public Optional<Card> forStaff(RequestNumber number, CaseStatus status) {
        if (!access.lifts(number)) {
            return Optional.of(new Card("council.title", List.of(Fact.of("council.annex.recused")), List.of()));
        }
        var items = councils.about(number);
        var open = status.isOpen() && isComplex(number);
        if (items.isEmpty() && !open) {
            return Optional.empty();
        }
        var facts = new ArrayList<Fact>();
        var ways = new ArrayList<Way>();
        items.forEach(item -> add(item, facts, ways));
        proposals
                .about(number)
                .forEach(line -> ways.add(
                        Way.to("/desk/council/proposals/" + line.id(), "council.annex.proposal", line.title())));
        if (open) {
            if (items.stream().noneMatch(AgendaItem::isOpen)) {
                ways.add(new Way("council.annex.place", "/desk/consultations/" + number + "/council"));
            }
            ways.add(new Way("council.annex.propose", "/desk/council/proposals/new?number=" + number));
        }
        return Optional.of(
                new Card("council.title", facts.isEmpty() ? List.of(Fact.of("council.annex.lead")) : facts, ways));
    }

    /** Where the matter stands; the words of decisions are in the history below. */
    @Override
    public Optional<Card> forCompany(RequestNumber number, CaseStatus status) {
        var facts = database.sql("""
                        select m.starts_at, d.verdict from council_item i join council_meeting m on m.id = i.meeting_id
                        left join council_decision d on d.item_id = i.id
                        where i.number = ? and i.state in ('OPEN', 'DECIDED') order by m.starts_at desc limit 20""")
                .param(number.value())
                .query((row, index) -> fact(
                        korean.date(CouncilRowConverter.local(row, "starts_at")),
                        row.getString("verdict") == null ? null : CouncilVerdict.valueOf(row.getString("verdict"))))
                .list();
        return facts.isEmpty() ? Optional.empty() : Optional.of(new Card("council.title", facts, List.of()));
    }

    private void add(AgendaItem item, List<Fact> facts, List<Way> ways) {
        var day = korean.date(item.sitting().startsAt());
        var decision = item.decision();
        facts.add(
                item.state() == AgendaItemState.CALLED_OFF
                        ? Fact.of("council.annex.called-off", day)
                        : fact(day, decision == null ? null : decision.verdict()));
        if (decision != null && !decision.internalText().isEmpty()) {
            facts.add(Fact.of("council.annex.internal", decision.internalText()));
        }
        ways.add(Way.to("/desk/council/" + item.sitting().id() + "/items/" + item.id(), "council.annex.item", day));
    }

    private Fact fact(String day, @Nullable CouncilVerdict verdict) {
        return verdict == null
                ? Fact.of("council.annex.waits", day)
                : Fact.of(
                        "council.annex.decided",
                        day,
                        messages.getMessage(verdict.messageKey(), null, LocaleContextHolder.getLocale()));
    }

    private boolean isComplex(RequestNumber number) {
        return database.sql("select complexity = 'COMPLEX' from consultation_case where number = ?")
                .param(number.value())
                .query((row, index) -> row.getBoolean(1))
                .optional()
                .orElse(false);
    }
}
