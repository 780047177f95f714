package kr.oneroof.consultation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.road.CrossingContent;
import kr.oneroof.requestfile.road.RequestArrival;
import kr.oneroof.requestfile.road.RequestHeadline;
import kr.oneroof.requestfile.road.Station;

/** Consultations on the road between the services (업무 이관). */
@Component
@Order(10)
@Transactional
class CaseStation implements Station {
    static final String CLINIC = "clinic";
    private static final String LINES = """
            select c.number, c.title, c.status from consultation_case c join request_file f on f.number = c.number
            where c.number in (:numbers)""";

    private final JdbcClient database;
    private final ConsultationCaseRepository cases;
    private final CaseArrivalService arrivals;
    private final CaseAccess access;
    private final CaseDepartureService departures;

    CaseStation(
            JdbcClient database,
            ConsultationCaseRepository cases,
            CaseArrivalService arrivals,
            CaseAccess access,
            CaseDepartureService departures) {
        this.database = database;
        this.cases = cases;
        this.arrivals = arrivals;
        this.access = access;
        this.departures = departures;
    }

    @Override
    public String service() {
        return "consultation";
    }

    @Override
    public Set<Role> staff() {
        return Set.of(Role.CONSULTANT);
    }

    /** 현장클리닉: a case that asks for experts at the company. */
    @Override
    public List<String> manners() {
        return List.of(CLINIC);
    }

    @Override
    public boolean keepsConfidence() {
        return true;
    }

    @Override
    public boolean mayMove(RequestNumber number, Actor mover) {
        return staff().stream().anyMatch(mover::is) && access.isReadableBy(mover, number);
    }

    @Override
    public Optional<String> objection(RequestNumber number) {
        return departures.objection(number);
    }

    @Override
    public void hold(RequestNumber number) {
        cases.require(number);
    }

    @Override
    public CrossingContent pack(RequestNumber number) {
        return departures.pack(number);
    }

    @Override
    public void leave(RequestNumber number) {
        departures.leave(number);
    }

    @Override
    public void arrive(RequestArrival arrival) {
        arrivals.arrive(arrival);
    }

    /** A company reads its own; staff what is not kept from them. */
    @Override
    @Transactional(readOnly = true)
    public Map<RequestNumber, RequestHeadline> headlines(Collection<RequestNumber> numbers, Actor reader) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        var staff = reader.isStaff();
        var sql = staff ? LINES + " and " + Confidentiality.READABLE : LINES;
        var statement = database.sql(sql)
                .param("numbers", numbers.stream().map(RequestNumber::value).toList());
        return (staff ? access.bind(statement, reader) : statement)
                        .query((row, index) -> Map.entry(
                                new RequestNumber(row.getString("number")),
                                line(row.getString("number"), row.getString("title"), row.getString("status"), reader)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static RequestHeadline line(String number, String title, String status, Actor reader) {
        if (!reader.isStaff()) {
            return new RequestHeadline(title, "consultation.next." + status, "/consultations/" + number);
        }
        var opens = reader.is(Role.CONSULTANT) || reader.is(Role.DIRECTOR);
        return new RequestHeadline(title, "consultation.todo." + status, opens ? "/desk/consultations/" + number : "");
    }
}
