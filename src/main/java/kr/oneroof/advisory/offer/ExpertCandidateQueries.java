package kr.oneroof.advisory.offer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.advisory.AdvisoryRequestView;
import kr.oneroof.advisory.matching.AdviceMatter;
import kr.oneroof.advisory.matching.ExpertCandidate;
import kr.oneroof.advisory.matching.ExpertProposal;
import kr.oneroof.advisory.matching.Relaxation;
import kr.oneroof.advisory.matching.Workdays;
import kr.oneroof.advisory.panel.ExpertQueries;
import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.company.CompanyQueries;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Lays before the rule what it needs to know: a fixed number of statements, however many experts there are. */
@Component
class ExpertCandidateQueries {
    private static final int FEWEST_MARKS = 3;
    private static final String LOADS = """
            select o.expert_id, count(*) filter (where o.offered_at >= :month) as taken, max(o.offered_at) as last
            from advisory_offer o where o.state in ('OPEN', 'ACCEPTED') group by o.expert_id""";
    private static final String MARKS = """
            select g.expert_id, floor(avg(v.mark) * 10)::int as mark from advisory_review v
            join advisory_engagement g on g.id = v.engagement_id where v.side = 'COMPANY'
            group by g.expert_id having count(*) >= :fewest""";
    private static final String ASKED = """
            select distinct expert_id from advisory_offer where number = :number and state <> 'WITHDRAWN'""";

    private final JdbcClient database;
    private final ExpertQueries panel;
    private final CompanyQueries companies;
    private final BusinessCalendar calendar;
    private final SeoulClock clock;

    ExpertCandidateQueries(
            JdbcClient database,
            ExpertQueries panel,
            CompanyQueries companies,
            BusinessCalendar calendar,
            SeoulClock clock) {
        this.database = database;
        this.panel = panel;
        this.companies = companies;
        this.calendar = calendar;
        this.clock = clock;
    }

    private record Load(int taken, Instant last) {}

    ExpertProposal narrowest(AdvisoryRequestView request) {
        return ExpertProposal.narrowest(matter(request), candidates(request.number()), clock.today(), workdays());
    }

    ExpertProposal of(AdvisoryRequestView request, Relaxation width) {
        return ExpertProposal.of(matter(request), candidates(request.number()), width, clock.today(), workdays());
    }

    private AdviceMatter matter(AdvisoryRequestView request) {
        return request.matter(companies.card(request.facts().company()));
    }

    private Workdays workdays() {
        var standing = calendar.standing();
        return day -> !standing.workingTime(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), List.of())
                .isZero();
    }

    private List<ExpertCandidate> candidates(RequestNumber number) {
        var month =
                clock.today().withDayOfMonth(1).atStartOfDay(SeoulClock.SEOUL).toOffsetDateTime();
        var loads = database
                .sql(LOADS)
                .param("month", month)
                .query((row, index) -> Map.entry(
                        row.getObject(1, UUID.class),
                        new Load(row.getInt("taken"), row.getTimestamp("last").toInstant())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var marks = database
                .sql(MARKS)
                .param("fewest", FEWEST_MARKS)
                .query((row, index) -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var asked = database.sql(ASKED)
                .param("number", number.value())
                .query(UUID.class)
                .set();
        return panel.members().stream()
                .map(member -> {
                    var id = member.id().value();
                    var load = loads.get(id);
                    return new ExpertCandidate(
                            member,
                            load == null ? 0 : load.taken(),
                            marks.getOrDefault(id, 0),
                            load == null ? null : load.last(),
                            asked.contains(id));
                })
                .toList();
    }
}
