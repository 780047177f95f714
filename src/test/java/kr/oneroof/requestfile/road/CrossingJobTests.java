package kr.oneroof.requestfile.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import kr.oneroof.consultation.workbench.WorkbenchTown;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;

/** Hand-overs with the whole application: reminders, endings, two at once, and the lists of all services. */
@ModuleTest
class CrossingJobTests {
    @Autowired
    private ApplicationContext application;

    @Autowired
    private CrossingService crossingService;

    @Autowired
    private CrossingJob job;

    @Autowired
    private CrossingQueries queries;

    @Autowired
    private RequestLineQueries lines;

    @Autowired
    private SeoulClock clock;

    private WorkbenchTown town;
    private Actor kim;
    private Actor jung;
    private CompanyId company;
    private RequestNumber number = new RequestNumber("2026-000000");

    @BeforeEach
    void open() {
        town = new WorkbenchTown(application);
        kim = town.consultant("김상담", "기업SOS팀");
        jung = town.consultant("정현장", "현장팀");
        company = town.company("한빛정밀");
        number = town.worked(company, kim, "기업SOS팀", "인증 비용");
    }

    @Test
    void remindsBothSidesOnceAfterEightWorkingHours() {
        crossingService.ask(handing("agency"), kim);
        SeoulClock.at(clock.instant().plus(Duration.ofMinutes(5)), job::round);
        assertThat(reminders(jung)).isZero();
        SeoulClock.at(clock.instant().plus(Duration.ofDays(14)), () -> {
            job.round();
            job.round();
        });
        assertThat(reminders(jung)).isOne();
        assertThat(reminders(kim)).isOne();
    }

    @Test
    void endsWithItsRequest() {
        crossingService.ask(handing("agency"), kim);
        var waiting = queries.waitingOf(number).orElseThrow();
        town.inquiries.withdraw(company, number, "스스로 해결했습니다.");
        assertThat(queries.waitingOf(number)).isEmpty();
        assertThat(queries.require(waiting.id(), kim).decision()).isEqualTo("LAPSED");
    }

    @Test
    void isTakenOverByOneOfTwoWhoPressAtOnce() throws Exception {
        crossingService.ask(handing("agency"), kim);
        var crossing = queries.waitingOf(number).orElseThrow().id();
        var han = town.consultant("한교류", "교류팀");
        var failures = new ArrayList<Throwable>();
        try (var both = Executors.newFixedThreadPool(2)) {
            var tries = both.invokeAll(List.of(accepting(crossing, jung), accepting(crossing, han)));
            for (var one : tries) {
                try {
                    one.get();
                } catch (ExecutionException failed) {
                    failures.add(failed.getCause());
                }
            }
        }
        assertThat(failures).hasSize(1);
        assertThat(town.status(number)).isEqualTo("PASSED_ON");
        assertThat(count("select count(*) from agency_case where number = ?")).isOne();
    }

    @Test
    void doesNotMoveForStrangersNorToNowhere() {
        assertThatThrownBy(() -> crossingService.ask(handing("nowhere"), kim)).isInstanceOf(CrossingRefused.class);
        var agent = town.person("콜상담", "콜센터", Role.CALL_AGENT);
        assertThatThrownBy(() -> crossingService.ask(handing("agency"), agent)).isInstanceOf(NotOnFile.class);
        assertThatThrownBy(() -> crossingService.carry(handing("callcenter"), kim))
                .isInstanceOf(NotOnFile.class);
        assertThat(queries.waitingOf(number)).isEmpty();
    }

    @Test
    void listsACompanysRequestsNewestFirstAStretchAtATime() {
        for (var i = 0; i < 24; i++) {
            town.worked(company, kim, "기업SOS팀", "상담 " + i);
        }
        var first = lines.of(company, true, "", kim);
        assertThat(first.lines()).hasSize(RequestLineQueries.PAGE);
        assertThat(first.lines().getFirst().headline()).isNotNull();
        var second = lines.of(company, true, String.valueOf(first.next()), kim);
        assertThat(second.lines()).hasSize(5);
        assertThat(second.next()).isNull();
        assertThat(second.lines().getLast().file().number()).isEqualTo(number);
    }

    @Test
    void tellsOthersOfAConfidentialRequestOnlyThatItIsThere() {
        town.service.keepConfidential(town.seen(number), true, "기업이 원합니다.");
        assertThat(lines.of(company, false, "", jung).lines()).singleElement().satisfies(line -> {
            assertThat(line.headline()).isNull();
            assertThat(line.linked()).isFalse();
        });
        assertThat(lines.of(company, false, "", kim).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.linked()).isTrue());
    }

    @Test
    void listsWhatSomebodyIsInChargeOfByUrgency() {
        var han = town.consultant("한교류", "교류팀");
        var late = town.worked(company, han, "교류팀", "먼저 낸 상담");
        town.worked(company, han, "교류팀", "나중에 낸 상담");
        var mine = lines.ownedBy(han.id(), "", han);
        assertThat(mine.lines()).hasSize(2);
        assertThat(mine.lines().getFirst().file().number()).isEqualTo(late);
        assertThat(mine.lines().getFirst().owner()).isEqualTo("한교류");
        assertThat(lines.ownedBy(han.id(), late.value(), han).lines()).hasSize(1);
    }

    @Test
    void goesToAClinicInOneStep() {
        crossingService.carry(handing("agency"), kim);
        assertThatThrownBy(() -> crossingService.carry(handing("agency/clinic"), kim))
                .isInstanceOf(CrossingRefused.class);
        crossingService.carry(handing("consultation/clinic"), kim);
        assertThat(town.status(number)).isEqualTo("IN_PROGRESS");
        assertThat(count("select count(*) from consultation_case where number = ? and wished_mode = 'FIELD_CLINIC'"))
                .isOne();
        assertThat(count("select count(*) from request_crossing where number = ? and manner = 'clinic'"))
                .isOne();
    }

    @Test
    void keepsWhatIsConfidentialWithWhoeverIsInCharge() {
        town.service.keepConfidential(town.seen(number), true, "기업이 원합니다.");
        assertThat(application.getBean(CrossingTargets.class).open(number, kim).ways())
                .extracting(CrossingTargets.Way::service)
                .containsExactly("advisory");
        assertThatThrownBy(() -> crossingService.ask(handing("advisory"), kim))
                .isInstanceOf(CrossingRefused.class)
                .hasMessage("road.confidential");
        assertThatThrownBy(() -> crossingService.carry(handing("agency"), kim)).isInstanceOf(CrossingRefused.class);
        assertThatThrownBy(() -> crossingService.carry(handing("advisory"), jung))
                .isInstanceOf(NotOnFile.class);
        crossingService.carry(handing("advisory"), kim);
        assertThat(count("select count(*) from advisory_request where number = ? and confidential"))
                .isOne();
        assertThat(lines.of(company, false, "", jung).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.headline()).isNull());
        crossingService.carry(handing("consultation"), kim);
        assertThat(count("select count(*) from consultation_case where number = ? and confidential"))
                .isOne();
    }

    private Callable<Boolean> accepting(UUID crossing, Actor receiver) {
        return () -> {
            crossingService.accept(crossing, receiver);
            return true;
        };
    }

    private CrossingRequest handing(String to) {
        return new CrossingRequest(UUID.randomUUID(), number, kim.id(), to, "기관이 맡을 일입니다.");
    }

    private int reminders(Actor person) {
        return town.database()
                .sql(
                        "select count(*) from notice where person_id = ? and template = 'requestfile.road.notice.reminded'")
                .param(person.id().value())
                .query(Integer.class)
                .single();
    }

    private int count(String sql) {
        return town.database()
                .sql(sql)
                .param(number.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void waitsForOneAnswerAtATimeAndKnowsWhereItMayGo() {
        assertThatThrownBy(() -> crossingService.ask(handing("nowhere"), kim))
                .isInstanceOf(CrossingRefused.class)
                .hasMessage("road.unknown");
        crossingService.ask(handing("agency"), kim);
        assertThatThrownBy(() -> crossingService.ask(handing("callcenter"), kim))
                .isInstanceOf(CrossingRefused.class)
                .hasMessage("road.waits-already");
        assertThat(count("select count(*) from request_crossing where number = ?"))
                .isOne();
    }
}
