package kr.oneroof.agency;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.requestfile.road.CrossingContent;
import kr.oneroof.requestfile.road.RequestArrival;
import kr.oneroof.requestfile.road.RequestHeadline;
import kr.oneroof.requestfile.road.Station;

/** The agencies on the road between the services. A consultant of the centre stays in charge while an agency works. */
@Component
@Order(40)
@Transactional
class AgencyStation implements Station {
    private final JdbcClient database;
    private final AgencyCaseRepository cases;
    private final AgencyCaseNotifications notifications;
    private final SeoulClock clock;

    AgencyStation(
            JdbcClient database, AgencyCaseRepository cases, AgencyCaseNotifications notifications, SeoulClock clock) {
        this.database = database;
        this.cases = cases;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Override
    public String service() {
        return "agency";
    }

    @Override
    public Set<Role> staff() {
        return Set.of(Role.CONSULTANT);
    }

    @Override
    public boolean mayMove(RequestNumber number, Actor mover) {
        return mover.is(Role.CONSULTANT);
    }

    /** What waits for an agency or for the company's consent would be left hanging. */
    @Override
    public Optional<String> objection(RequestNumber number) {
        return database.sql("""
                        select case when c.stage <> 'OPEN' then 'agency.stays.over'
                            when exists (select from agency_referral r where r.number = c.number
                                         and r.state in ('DRAFT', 'SENT', 'SEEN', 'ACCEPTED')) then 'agency.stays.open' end
                        from agency_case c where c.number = ?""")
                .param(number.value())
                .query((row, index) -> Optional.ofNullable(row.getString(1)))
                .single();
    }

    @Override
    public void hold(RequestNumber number) {
        cases.require(number);
    }

    @Override
    public CrossingContent pack(RequestNumber number) {
        return cases.readByNumber(number).orElseThrow(NotOnFile::new).parcel();
    }

    @Override
    public void leave(RequestNumber number) {
        var found = cases.require(number);
        found.passOn(clock);
        cases.saveAndFlush(found);
    }

    @Override
    public void arrive(RequestArrival arrival) {
        var rested = cases.findById(arrival.number());
        rested.ifPresent(found -> found.comeBack(clock));
        cases.saveAndFlush(rested.orElseGet(() -> AgencyCase.open(arrival, clock)));
        notifications.arrived(arrival.number());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<RequestNumber, RequestHeadline> headlines(Collection<RequestNumber> numbers, Actor reader) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("""
                        select c.number, c.title, c.stage, (select r.state from agency_referral r
                            where r.number = c.number order by r.asked_at desc limit 1) as state
                        from agency_case c where c.number in (:numbers)""")
                .param("numbers", numbers.stream().map(RequestNumber::value).toList())
                .query((row, index) -> Map.entry(
                        new RequestNumber(row.getString("number")),
                        line(
                                row.getString("number"),
                                row.getString("title"),
                                step(row.getString("stage"), row.getString("state")),
                                reader)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String step(String stage, @Nullable String state) {
        return stage.equals("OPEN") ? state == null ? "NONE" : state : stage;
    }

    private static RequestHeadline line(String number, String title, String step, Actor reader) {
        if (!reader.isStaff()) {
            return new RequestHeadline(title, "agency.next." + step, "/requests/" + number + "/agency");
        }
        var opens = reader.is(Role.CONSULTANT) || reader.is(Role.DIRECTOR);
        return new RequestHeadline(title, "agency.todo." + step, opens ? "/desk/agency-requests/" + number : "");
    }
}
