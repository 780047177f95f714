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
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.requestfile.road.CrossingContent;
import kr.oneroof.requestfile.road.RequestArrival;
import kr.oneroof.requestfile.road.RequestHeadline;
import kr.oneroof.requestfile.road.RequestOrigin;
import kr.oneroof.requestfile.road.Station;

/** Hands consultations over to other services and takes them back (업무 이관). */
@Component
@Order(10)
@Transactional
class CaseStation implements Station {
    static final String CLINIC = "clinic";
    private static final String LINES = """
            select c.number, c.title, c.status from consultation_case c join request_file f on f.number = c.number
            where c.number in (:numbers)""";

    /** The first obstacle that must be settled before; its words are below {@code consultation.stays}. */
    private static final String OBJECTION = """
            select case
                when c.status not in ('SUBMITTED', 'TRIAGED', 'IN_PROGRESS') then 'status'
                when exists (select from consultation_handover h where h.number = c.number and h.decision is null)
                    then 'handover'
                when exists (select from clinic k where k.number = c.number
                    and k.state not in ('PAID', 'REFUSED', 'WITHDRAWN', 'ENDED')) then 'clinic'
            end from consultation_case c where c.number = ?""";

    private final JdbcClient database;
    private final ConsultationCaseRepository cases;
    private final CaseArrivalService arrivals;
    private final CaseAccess access;
    private final SeoulClock clock;

    CaseStation(
            JdbcClient database,
            ConsultationCaseRepository cases,
            CaseArrivalService arrivals,
            CaseAccess access,
            SeoulClock clock) {
        this.database = database;
        this.cases = cases;
        this.arrivals = arrivals;
        this.access = access;
        this.clock = clock;
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
        return database.sql(OBJECTION)
                .param(number.value())
                .query((row, index) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .orElseThrow(NotOnFile::new)
                .map(why -> "consultation.stays." + why);
    }

    @Override
    public void hold(RequestNumber number) {
        cases.require(number);
    }

    @Override
    public CrossingContent pack(RequestNumber number) {
        return database.sql("select * from consultation_case where number = ?")
                .param(number.value())
                .query((row, index) -> new CrossingContent(
                        row.getString("title"),
                        row.getString("body"),
                        new RequestOrigin(
                                row.getString("channel"),
                                PersonId.of(row.getString("filed_by")),
                                Optional.ofNullable(row.getString("consent")).orElse(""),
                                row.getString("contact_name"),
                                row.getString("contact_phone")),
                        row.getBoolean("confidential")))
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    @Override
    public void leave(RequestNumber number) {
        var found = cases.require(number);
        found.passOn(clock);
        cases.saveAndFlush(found);
    }

    @Override
    public void arrive(RequestArrival arrival) {
        arrivals.arrive(arrival);
    }

    /** A company reads its own cases; staff read what is not closed to them. */
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
