package kr.oneroof.callcenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

import kr.oneroof.callcenter.CallTicketService.First;
import kr.oneroof.clock.Term;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.requestfile.NewRequestFile;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestState;
import kr.oneroof.requestfile.road.CrossingContent;
import kr.oneroof.requestfile.road.RequestArrival;
import kr.oneroof.support.ModuleTest;

/** Tickets in a real database: two agents at once, the request file beside them, and what the tables refuse. */
@ModuleTest
class CallCentreTests {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private CallStation station;

    private CallTown town;

    @BeforeEach
    void open() {
        town = new CallTown(context);
    }

    @Test
    void isOneTicketWhoeverOpensTheCall() throws Exception {
        var reference = UUID.randomUUID().toString();
        var company = town.firm("한빛정밀");
        var call = CallTown.call(reference, company, "finance");
        var answers = new ArrayList<Object>();
        try (var hands = Executors.newFixedThreadPool(2)) {
            var both = List.of(town.oh, town.bae).stream()
                    .map(agent -> hands.submit(() -> work(call, agent)))
                    .toList();
            for (var one : both) {
                answers.add(one.get());
            }
        }
        assertThat(town.count("call_ticket", "reference = ?", reference)).isOne();
        assertThat(answers.stream().filter(RequestNumber.class::isInstance)).hasSize(1);
        assertThat(answers.stream().filter(CallTakenRefused.class::isInstance)).hasSize(1);
        assertThat(town.count(
                        "audit_row",
                        "action = 'callcenter.taken' and subject = (select number from call_ticket where reference = ?)",
                        reference))
                .isOne();
    }

    private Object work(NewCall call, Actor agent) {
        try {
            return town.ticketService.take(call, First.GOING_ON, agent.id());
        } catch (CallTakenRefused taken) {
            return taken;
        }
    }

    @Test
    void isTheSameTicketForASecondClick() {
        var call = CallTown.call(null);
        var first = town.ticketService.take(call, First.SOLVED, town.oh.id());
        assertThat(town.ticketService.take(call, First.SOLVED, town.oh.id())).isEqualTo(first);
    }

    @Test
    void isOnFileAsSoonAsItsCompanyIsKnown() {
        var number = town.taken(null, town.oh);
        assertThat(town.count("request_file", "number = ?", number.value())).isZero();
        var company = town.firm("한빛정밀");
        town.ticketService.know(town.shown(number), company, null);
        assertThat(town.fileState(number)).isEqualTo("ACCEPTED");
        assertThat(town.count(
                        "request_file",
                        "number = ? and service = 'callcenter' and owner_id = ?",
                        number.value(),
                        town.oh.id().value()))
                .isOne();
        town.ticketService.begin(town.shown(number));
        assertThat(town.fileState(number)).isEqualTo("IN_PROGRESS");
        town.ticketService.finish(town.shown(number), "안내함");
        assertThat(town.fileState(number)).isEqualTo("COMPLETED");
    }

    @Test
    void isDoneAtOnceWhichMeansThreeWorkingHours() {
        var company = town.firm("한빛정밀");
        SeoulClock.at(CallTown.at("2026-11-25T16:00"), () -> {
            var number = town.taken(company, town.oh);
            assertThat(town.tickets.open(number).due()).isEqualTo(CallTown.at("2026-11-26T10:00"));
            assertThat(town.tickets.open(town.taken(null, town.oh)).due()).isEqualTo(CallTown.at("2026-11-26T10:00"));
        });
    }

    @Test
    void goesToTheAgencyWithinEightWorkingHours() {
        SeoulClock.at(CallTown.at("2026-11-27T17:00"), () -> {
            var number = town.taken(null, town.oh);
            SeoulClock.at(
                    CallTown.at("2026-11-30T17:00"),
                    () -> town.ticketService.refer(town.shown(number), "근로복지공단", "전화로 안내"));
            assertThat(town.tickets.open(number).outside()).isNotNull().satisfies(outside -> {
                assertThat(outside.due()).isEqualTo(CallTown.at("2026-11-30T17:00"));
                assertThat(outside.isLate()).isFalse();
            });
        });
    }

    @Test
    void leavesOnTheRoadAndComesBack() {
        var company = town.firm("한빛정밀");
        var number = town.taken(company, town.oh);
        assertThat(station.objection(number)).isEmpty();
        assertThat(station.pack(number).title()).isEqualTo("이차보전을 물으심");
        assertThat(station.pack(number).consent()).contains("구두 동의");
        station.leave(number);
        assertThat(town.state(number)).isEqualTo(CallTicketState.CONVERTED);
        assertThat(station.objection(number)).isPresent();
        var arrival = new RequestArrival(
                number,
                company,
                "consultation",
                new CrossingContent("제목", "본문", "", null),
                "전화로 끝낼 일",
                "",
                town.bae.id());
        station.arrive(arrival);
        assertThat(town.state(number)).isEqualTo(CallTicketState.IN_PROGRESS);
        assertThat(town.tickets.open(number).isOwnedBy(town.bae.id())).isTrue();
    }

    @Test
    void takesInARequestThatBeganElsewhere() {
        var company = town.firm("한빛정밀");
        var files = context.getBean(RequestFileService.class);
        var number = files.open(new NewRequestFile(UUID.randomUUID(), "consultation", company, null, Term.days(7)))
                .number();
        files.handOver(number, "callcenter", "전화로 끝낼 일");
        station.arrive(new RequestArrival(
                number, company, "consultation", new CrossingContent("제목", "본문", "", null), "사유", "", town.oh.id()));
        assertThat(town.tickets.open(number).matter().note()).isEqualTo("제목\n본문");
        files.moveTo(number, RequestState.ACCEPTED);
        town.ticketService.finish(town.shown(number), "안내함");
        assertThat(town.fileState(number)).isEqualTo("COMPLETED");
    }

    @Test
    void showsItselfToAgentsAndItsOwnCompanyAlone() {
        var owner = town.person("이대표", Role.COMPANY_ADMIN);
        var number = town.taken(town.firm("한빛정밀", owner), town.oh);
        assertThat(station.headlines(List.of(number), town.kim)).containsKey(number);
        assertThat(station.headlines(List.of(number), owner).get(number))
                .isNotNull()
                .satisfies(line -> assertThat(line.page()).isEqualTo("/calls/own/" + number));
        assertThat(station.headlines(List.of(number), town.person("남", Role.COMPANY_ADMIN)))
                .isEmpty();
        assertThat(station.mayMove(number, owner)).isFalse();
    }

    @Test
    void isRefusedByTheTableWhoeverAsks() {
        var number = town.taken(null, town.oh).value();
        var database = town.database();
        for (var wrong : List.of(
                "owner_id = null",
                "state = 'CLOSED'",
                "state = 'CONVERTED'",
                "filed_as = number",
                "state = 'TRANSFERRED_EXTERNAL'",
                "agency = '공단'")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(wrong)
                    .isThrownBy(() -> database.sql("update call_ticket set " + wrong + " where number = ?")
                            .param(number)
                            .update());
        }
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("delete from call_step where number = ?")
                        .param(number)
                        .update());
    }

    @Test
    void isNotChangedByWhoLookedAtAnOlderOne() {
        var number = town.taken(null, town.oh);
        var old = town.shown(number);
        town.ticketService.begin(old);
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> town.ticketService.finish(old, "늦음"));
    }
}
