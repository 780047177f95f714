package kr.oneroof.requestfile.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.advisory.AdvisoryTown;
import kr.oneroof.callcenter.CallTown;
import kr.oneroof.consultation.workbench.WorkbenchTown;
import kr.oneroof.finance.LoanTown;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;
import kr.oneroof.venue.Halls;
import kr.oneroof.venue.booking.VenueBookingRequestService;

/**
 * The page on which a request is handed on opens for every service, in every state that the database knows for its
 * record, for everybody who may move it, and says either where it can go or why it stays.
 */
@ModuleTest
class EveryStationTests {
    /** What a state needs beside itself, so that the table's own law holds. */
    private static final Map<String, String> LAW = Map.of(
            "consultation_case", """
                    complexity = 'SIMPLE', accepted_at = filed_at, consultant_id = coalesce(consultant_id, filed_by),
                    answered_at = case when :state in ('ANSWERED', 'CLOSED', 'MONITORING') then filed_at end,
                    working_minutes = case when :state in ('ANSWERED', 'CLOSED', 'MONITORING') then 0 end,
                    outcome = case when :state = 'CLOSED' then 'RESOLVED' end,
                    demand_kind = case :state when 'SUPPLEMENT_REQUESTED' then 'FIRST' when 'RETURNED' then 'LAST' end,
                    demand_until = case when :state in ('SUPPLEMENT_REQUESTED', 'RETURNED') then filed_at::date - 3 end,
                    demand_extensions = case when :state in ('SUPPLEMENT_REQUESTED', 'RETURNED') then 0 end,
                    closed_at = case when :state in ('CLOSED', 'RETURNED', 'WITHDRAWN', 'MERGED', 'PASSED_ON') then filed_at end""",
            "call_ticket", """
                    closed_at = case when :state in ('CLOSED', 'ABANDONED') then received_at end, filed_as = number, agency = '기관',
                    told = '안내함', referred_by = received_at, referred_at = received_at""",
            "advisory_request", """
                    field = 'LAW', task = 'ADVICE', hours = 1, ceiling = 1, seats = 1,
                    closed_at = case when :state in ('CLOSED', 'WITHDRAWN', 'REFUSED') then filed_at end""",
            "agency_case", "ended_at = case when :state <> 'OPEN' then now() end",
            "loan_application", "last_word = '사유'",
            "venue_booking",
                    "total = case when :state in ('WAITLISTED', 'REQUESTED') then null else coalesce(total, quoted) end");

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private JdbcClient database;

    @Autowired
    private List<Station> stations;

    @Autowired
    private Environment settings;

    private MockMvcTester mvc;
    private WorkbenchTown town;
    private Actor kim;
    private final List<String> walked = new ArrayList<>();

    /** @param table whose state is walked; empty when the record has no states */
    private record Record(RequestNumber number, String table, String column) {}

    @BeforeEach
    void open() {
        mvc = Mvc.of(application);
        town = new WorkbenchTown(application);
        kim = town.consultant("김상담", "기업SOS팀");
    }

    @Test
    void opensTheHandOverOfEveryServiceInEveryState() throws SQLException {
        var records = records();
        assertThat(records.keySet())
                .as("a record of every service on the road")
                .containsExactlyInAnyOrderElementsOf(
                        stations.stream().map(Station::service).toList());
        for (var station : stations) {
            for (var record : records.getOrDefault(station.service(), List.of())) {
                walk(station, record);
            }
        }
        assertThat(walked)
                .hasSizeGreaterThan(50)
                .anyMatch(one -> one.endsWith("leaves"))
                .anyMatch(one -> one.endsWith("stays"));
    }

    private void walk(Station station, Record record) throws SQLException {
        var states = record.table().isEmpty() ? List.of("") : states(record.table(), record.column());
        assertThat(states).isNotEmpty();
        for (var state : states) {
            if (!state.isEmpty()) {
                force(record, state);
            }
            for (var role : station.staff()) {
                look(station, record, state, person(role));
            }
        }
    }

    private void look(Station station, Record record, String state, Actor mover) {
        var as = station.service() + " " + state + " " + mover.roles();
        var address = "/desk/requests/" + record.number() + "/crossing";
        var page = mvc.get().uri(address).with(Mvc.as(mover)).exchange();
        if (!station.mayMove(record.number(), mover)) {
            assertThat(page).as(as).hasStatus(404);
            return;
        }
        assertThat(page).as(as).hasStatusOk();
        var stays = station.objection(record.number()).isPresent();
        assertThat(page)
                .as(as)
                .bodyText()
                .satisfies(text -> assertThat(text.contains("name=\"reason\"")).isEqualTo(!stays));
        assertThat(mvc.post()
                        .uri(address)
                        .with(Mvc.as(mover))
                        .with(csrf())
                        .param("submission", UUID.randomUUID().toString()))
                .as(as)
                .hasStatus(422);
        walked.add(as + (stays ? " stays" : " leaves"));
    }

    /** One record of each service, and each that came over the road and waits, or is kept from most. */
    private Map<String, List<Record>> records() {
        var company = town.company("한빛정밀");
        var all = new HashMap<String, List<Record>>();
        var open = new Record(town.worked(company, kim, "기업SOS팀", "열린 상담"), "consultation_case", "status");
        var secret = new Record(town.worked(company, kim, "기업SOS팀", "비공개 상담"), "consultation_case", "status");
        database.sql("update consultation_case set confidential = true where number = ?")
                .param(secret.number().value())
                .update();
        all.put("consultation", List.of(open, secret));
        var calls = new CallTown(application);
        all.put("callcenter", List.of(new Record(calls.taken(calls.firm("가야테크"), calls.oh), "call_ticket", "state")));
        var advice = new AdvisoryTown(application);
        all.put("advisory", List.of(new Record(advice.filed(advice.firm("대성기계")), "advisory_request", "state")));
        all.put("agency", List.of(new Record(gone("agency", kim), "agency_case", "stage")));
        var loan = new LoanTown(application, LoanTown.terms(250)).recommended(30_000_000);
        all.put(
                "finance",
                List.of(
                        new Record(loan, "loan_application", "state"),
                        new Record(gone("finance", person(Role.LOAN_OFFICER)), "", "")));
        all.put(
                "venue",
                List.of(
                        new Record(booked(), "venue_booking", "state"),
                        new Record(gone("venue", person(Role.VENUE_MANAGER)), "", "")));
        return all;
    }

    private RequestNumber booked() {
        var halls = new Halls(application);
        var number = new ArrayList<RequestNumber>();
        SeoulClock.at(
                Halls.NOW,
                () -> number.add(
                        application.getBean(VenueBookingRequestService.class).request(halls.wish(Halls.DAY))));
        return number.getFirst();
    }

    private RequestNumber gone(String service, Actor receiver) {
        var number = town.worked(town.company("넘긴기업"), kim, "기업SOS팀", "넘어온 요청");
        var asked = new CrossingRequest(UUID.randomUUID(), number, kim.id(), service, "그 업무에서 맡을 일입니다.");
        application.getBean(CrossingService.class).ask(asked, kim);
        application.getBean(CrossingService.class).accept(asked.submission(), receiver);
        return number;
    }

    private Actor person(Role role) {
        return role == Role.CONSULTANT ? kim : town.person("담당자", "어느 팀", role);
    }

    /** As the table's own constraints list them. */
    private List<String> states(String table, String column) {
        return database.sql("""
                        select pg_get_constraintdef(c.oid) from pg_constraint c
                        where c.conrelid = ?::regclass and c.contype = 'c' and c.conkey =
                            (select array[a.attnum] from pg_attribute a where a.attrelid = c.conrelid and a.attname = ?)""").params(table, column).query(String.class).list().stream()
                .flatMap(law ->
                        Pattern.compile("'([A-Z_0-9]+)'").matcher(law).results().map(found -> found.group(1)))
                .distinct()
                .toList();
    }

    /** Past the verbs, but not past the constraints: the page has to open whatever way led there. */
    private void force(Record record, String state) throws SQLException {
        try (var owner = DriverManager.getConnection(
                        settings.getRequiredProperty("spring.flyway.url"),
                        settings.getRequiredProperty("spring.flyway.user"),
                        settings.getRequiredProperty("spring.flyway.password"));
                var statement = owner.createStatement()) {
            statement.execute("set session_replication_role = replica");
            var sql = "update %s set %s = '%s', %s where number = '%s'"
                    .formatted(
                            record.table(),
                            record.column(),
                            state,
                            LAW.getOrDefault(record.table(), "").replace(":state", "'" + state + "'"),
                            record.number());
            assertThat(statement.executeUpdate(sql)).as(sql).isEqualTo(1);
        }
    }
}
