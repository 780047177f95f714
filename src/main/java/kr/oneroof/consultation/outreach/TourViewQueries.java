package kr.oneroof.consultation.outreach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.audit.Looks;
import kr.oneroof.consultation.CaseAccess;
import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.Confidentiality;
import kr.oneroof.consultation.Outcome;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/**
 * Puts a tour together as its pages show it: with the firms' names and addresses, and the cases that the reader may
 * know.
 */
@Component
class TourViewQueries {
    private final TourRowQueries queries;
    private final JdbcClient database;
    private final PersonQueries people;
    private final CaseAccess access;
    private final Looks looks;

    TourViewQueries(TourRowQueries queries, JdbcClient database, PersonQueries people, CaseAccess access, Looks looks) {
        this.queries = queries;
        this.database = database;
        this.people = people;
        this.access = access;
        this.looks = looks;
    }

    TourView open(UUID tour) {
        var row = queries.require(tour);
        looks.keepOfEach(
                row.stops().stream().map(stop -> stop.company().value()).toList(),
                "tour:" + tour,
                "audit.look.tour",
                "");
        var firms = firms(row.stops());
        var cases = cases(tour);
        var crew = people.cards(row.plan().team().members());
        return new TourView(
                row.id(),
                row.plan(),
                row.status(),
                row.plan().team().members().stream()
                        .map(crew::get)
                        .filter(Objects::nonNull)
                        .toList(),
                row.stops().stream().map(stop -> line(stop, firms, cases)).toList(),
                new TourView.Words(
                        row.words().reason(), row.words().summary(), row.words().reported()),
                row.version());
    }

    private static TourView.StopLine line(
            TourStop stop, Map<CompanyId, TourView.Firm> firms, Map<UUID, List<TourView.CaseLine>> cases) {
        return new TourView.StopLine(
                stop.id(),
                Objects.requireNonNull(firms.get(stop.company())),
                stop.plan(),
                stop.state(),
                stop.course().reason(),
                stop.course().arrived(),
                cases.getOrDefault(stop.id(), List.of()));
    }

    private Map<CompanyId, TourView.Firm> firms(List<TourStop> stops) {
        return database
                .sql("select id, name, address from company where id = any(?)")
                .param(stops.stream().map(stop -> stop.company().value()).toArray(UUID[]::new))
                .query((row, index) -> new TourView.Firm(
                        new CompanyId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("address")))
                .stream()
                .collect(Collectors.toMap(TourView.Firm::id, firm -> firm));
    }

    private Map<UUID, List<TourView.CaseLine>> cases(UUID tour) {
        return access
                .bind(database.sql(
                        """
                        select o.stop_id, c.number, c.title, c.category, c.status, c.outcome, c.confidential,
                        """ + Confidentiality.READABLE + """
                         as readable from outreach_case o join outreach_stop s on s.id = o.stop_id
                        join consultation_case c on c.number = o.number join request_file f on f.number = c.number
                        where s.tour_id = :tour and (c.filed_by = :reader or\s""" + Confidentiality.READABLE + ") order by c.number"))
                .param("tour", tour)
                .query((row, index) -> Map.entry(row.getObject("stop_id", UUID.class), caseLine(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static TourView.CaseLine caseLine(ResultSet row) throws SQLException {
        var readable = row.getBoolean("readable");
        var outcome = row.getString("outcome");
        return new TourView.CaseLine(
                new RequestNumber(row.getString("number")),
                readable ? row.getString("title") : "",
                Category.valueOf(row.getString("category")),
                CaseStatus.valueOf(row.getString("status")),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getBoolean("confidential"),
                readable);
    }
}
