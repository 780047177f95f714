package kr.oneroof.consultation.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.Complexity;
import kr.oneroof.consultation.Triage;
import kr.oneroof.consultation.assignment.AssignmentDecision;
import kr.oneroof.consultation.assignment.AssignmentRefused;
import kr.oneroof.consultation.assignment.AssignmentService;
import kr.oneroof.consultation.assignment.ConsultantLeave;
import kr.oneroof.consultation.assignment.ConsultantLeaveRefused;
import kr.oneroof.consultation.assignment.WorkingProfile;
import kr.oneroof.consultation.assignment.WorkingProfileService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.As;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** Each test's group is its own, so that nobody else's consultants come into it. */
@ModuleTest
class AssigningTests {
    private final String unit = "팀 " + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private WorkingProfileService profiles;

    @Autowired
    private SeoulClock clock;

    private WorkbenchTown town;
    private MockMvcTester mvc;
    private CompanyId hanbit;
    private Actor kim;
    private Actor jung;
    private Actor director;

    @BeforeEach
    void open() {
        town = new WorkbenchTown(context);
        mvc = Mvc.of(context);
        hanbit = town.company("한빛정밀");
        kim = town.consultant("김상담", unit);
        jung = town.consultant("정현장", unit);
        director = town.person("한센터", "센터장실", Role.DIRECTOR);
    }

    @Test
    void givesTheCaseToTheBestAndKeepsWhatWasKnown() {
        save(jung, Map.of(Category.TRADE, 3), 10);
        var number = sorted();
        var decision = assignments.assignBest(town.seen(number), kim.id());
        assertThat(decision.consultant()).isEqualTo(jung.id());
        assertThat(decision.proposal().of(kim.id()).orElseThrow().byDefault()).isTrue();
        assertThat(town.status(number)).isEqualTo("IN_PROGRESS");
        save(jung, Map.of(), 1);
        var kept = assignments.latest(number).orElseThrow();
        assertThat(kept).isEqualTo(decision);
        assertThat(Objects.requireNonNull(kept.proposal().all().getFirst().score())
                        .skill())
                .isEqualTo(50);
        assertThatThrownBy(() ->
                        town.database().sql("delete from assignment_candidate").update())
                .hasStackTraceContaining("assignment_candidate");
        assertThat(get(kim, "/desk/consultations/" + number)).bodyText().contains("왜 이 담당자인가", "자동 지정: 정현장");
        assertThat(get(kim, "/desk/consultations/" + number + "/assignment/reasons"))
                .hasStatusOk()
                .bodyText()
                .contains("정현장", "김상담", "기본값 적용");
    }

    @Test
    void leavesTheCaseUnassignedAndSaysWhy() {
        save(kim, Map.of(), 0);
        away(jung);
        var number = sorted();
        var sent = post(kim, "/desk/consultations/" + number + "/assignment/auto", seen(number));
        assertThat(sent).hasStatus3xxRedirection().flash().containsEntry("notice", "assignment.nobody");
        assertThat(town.status(number)).isEqualTo("TRIAGED");
        assertThat(get(kim, "/desk/consultations/" + number)).bodyText().contains("미배정 사유", "담당 상한 도달 1명", "오늘 휴가 1명");
        assertThat(get(kim, "/desk/consultations?tab=group")).bodyText().contains("미배정 사유", "오늘 휴가 1명");
    }

    @Test
    void assignsRightAfterSortingWhenAskedTo() {
        var number = town.file(hanbit, kim.id(), Category.TRADE, "통관이 막혔습니다");
        var form = new HashMap<>(seen(number));
        form.putAll(Map.of("category", "TRADE", "complexity", "SIMPLE", "unit", unit, "auto", "true"));
        assertThat(post(kim, "/desk/consultations/" + number + "/triage", form)).hasStatus3xxRedirection();
        assertThat(town.status(number)).isEqualTo("IN_PROGRESS");
        assertThat(assignments.latest(number)).map(AssignmentDecision::way).contains(AssignmentDecision.Way.AUTO);
    }

    @Test
    void givesNobodyMoreThanTheirLimitWhenTwoAssignAtOnce() throws Exception {
        save(kim, Map.of(), 1);
        save(jung, Map.of(), 0);
        var numbers = List.of(sorted(), sorted(), sorted());
        try (var threads = Executors.newFixedThreadPool(3)) {
            var all = numbers.stream()
                    .<Callable<AssignmentDecision>>map(
                            number -> () -> assignments.assignBest(town.seen(number), director.id()))
                    .toList();
            var given = threads.invokeAll(all).stream()
                    .filter(one -> one.resultNow().consultant() != null)
                    .count();
            assertThat(given).isOne();
        }
        assertThat(profiles.of(kim.id()).candidate().open()).isOne();
    }

    @Test
    void asksWhyWhoeverDecidesAgainstTheRule() {
        away(jung);
        var number = sorted();
        var form = new HashMap<>(seen(number));
        form.put("consultant", jung.id().toString());
        var path = "/desk/consultations/" + number + "/assignment";
        assertThat(get(kim, path)).hasStatusOk().bodyText().contains("오늘 휴가", "추천대로 자동 지정");
        assertThat(post(kim, path, form)).hasStatus(422).bodyText().contains("지정하는 사유를 적어 주십시오");
        assertThat(town.status(number)).isEqualTo("TRIAGED");
        form.put("reason", "내일 오전에 돌아옵니다.");
        assertThat(post(kim, path, form)).hasStatus3xxRedirection();
        assertThat(assignments.latest(number)).map(AssignmentDecision::reason).contains("내일 오전에 돌아옵니다.");
        assertThat(town.database()
                        .sql("select count(*) from audit_row where subject = ? and detail like '%내일%'")
                        .param(number.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesWhatSomebodyElseChangedMeanwhile() {
        var number = sorted();
        var stale = seen(number);
        assignments.assignBest(town.seen(number), kim.id());
        assertThat(post(kim, "/desk/consultations/" + number + "/assignment/auto", stale))
                .hasStatus(409);
        save(kim, Map.of(), 5);
        assertThatThrownBy(() -> profiles.save(kim.id(), WorkingProfile.byDefault(List.of()), 0))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(post(
                        kim,
                        "/desk/consultants/" + kim.id(),
                        Map.of("from-1", "10:30", "until-1", "15:30", "version", "0")))
                .hasStatus(409)
                .bodyText()
                .contains("그사이 다른 사람이 이 근무 정보를", "담당 상한 5건", "value=\"10:30\"", "name=\"version\" value=\"1\"")
                .doesNotContain("??");
        assertThat(post(
                        kim,
                        "/desk/consultants/" + kim.id(),
                        Map.of("from-1", "10:30", "until-1", "15:30", "version", "1")))
                .hasStatus3xxRedirection();
        assertThat(post(
                        kim,
                        "/desk/consultants/" + kim.id(),
                        Map.of("from-1", "10:30", "until-1", "15:30", "version", "1")))
                .as("double click")
                .hasStatus3xxRedirection();
    }

    @Test
    void keepsWhoReadWhoseLeave() {
        var day = clock.today().plusDays(10);
        profiles.enterLeave(
                kim.id(), new ConsultantLeave(UUID.randomUUID(), day, day, ConsultantLeave.Part.WHOLE), kim.id());
        assertThat(get(kim, "/desk/consultants/" + kim.id())).hasStatusOk();
        assertThat(looksAt(kim)).isZero();
        assertThat(get(director, "/desk/consultants/" + kim.id())).hasStatusOk();
        assertThat(looksAt(kim)).isEqualTo(1);
        assertThat(get(director, "/desk/consultants")).hasStatusOk();
        assertThat(looksAt(kim)).isEqualTo(2);
        assertThat(looksAt(jung)).isZero();
    }

    private int looksAt(Actor person) {
        return town.database()
                .sql("select count(*) from look where subject = ? and what = 'audit.look.person'")
                .param("person:" + person.id())
                .query(Integer.class)
                .single();
    }

    @Test
    void takesEachDayOfLeaveOnce() {
        var day = clock.today().plusDays(30);
        var morning = new ConsultantLeave(UUID.randomUUID(), day, day, ConsultantLeave.Part.MORNING);
        profiles.enterLeave(kim.id(), morning, kim.id());
        profiles.enterLeave(kim.id(), morning, kim.id());
        profiles.enterLeave(
                kim.id(), new ConsultantLeave(UUID.randomUUID(), day, day, ConsultantLeave.Part.AFTERNOON), kim.id());
        assertThat(profiles.of(kim.id()).candidate().profile().leaves()).hasSize(2);
        assertThatThrownBy(() -> profiles.enterLeave(
                        kim.id(),
                        new ConsultantLeave(UUID.randomUUID(), day.minusDays(1), day, ConsultantLeave.Part.WHOLE),
                        kim.id()))
                .isInstanceOf(ConsultantLeaveRefused.class);
        assertThat(post(kim, "/desk/consultants/" + kim.id() + "/leave/" + morning.id() + "/withdrawal", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(profiles.of(kim.id()).candidate().profile().leaves()).hasSize(1);
        assertThat(post(kim, "/desk/consultants/" + kim.id() + "/leave/" + morning.id() + "/withdrawal", Map.of()))
                .hasStatus(404);
    }

    @Test
    void keepsWhatWasTypedWhenItIsWrong() {
        var path = "/desk/consultants/" + kim.id();
        assertThat(post(
                        director,
                        path,
                        Map.of(
                                "from-1",
                                "18:00",
                                "until-1",
                                "09:00",
                                "from-2",
                                "10:00",
                                "until-2",
                                "15:00",
                                "mostOpen",
                                "많이",
                                "version",
                                "0")))
                .hasStatus(422)
                .bodyText()
                .contains("시작이 앞서도록", "value=\"18:00\"", "value=\"15:00\"", "value=\"많이\"", "0부터 200까지");
        assertThat(post(
                        kim,
                        path + "/leave",
                        Map.of(
                                "submission",
                                UUID.randomUUID().toString(),
                                "firstDay",
                                "내일",
                                "lastDay",
                                "2026-12-01",
                                "part",
                                "MORNING")))
                .hasStatus(422)
                .bodyText()
                .contains("날짜를 2026-11-24처럼", "2026-12-01");
        assertThat(post(
                        kim,
                        path + "/leave",
                        Map.of("submission", "made-up", "firstDay", "2026-12-01", "lastDay", "", "part", "WHOLE")))
                .hasStatus(404);
    }

    @Test
    void letsTheDirectorAloneSetSkillsAndLimit() {
        var typed = Map.of(
                "from-1",
                "10:00",
                "until-1",
                "15:00",
                "mostOpen",
                "99",
                "level-TRADE",
                "3",
                "takesComplex",
                "true",
                "version",
                "0");
        assertThat(post(kim, "/desk/consultants/" + kim.id(), typed)).hasStatus3xxRedirection();
        var own = profiles.of(kim.id()).candidate().profile();
        assertThat(own.mostOpen()).isEqualTo(WorkingProfile.DEFAULT_MOST_OPEN);
        assertThat(own.skills()).isEmpty();
        assertThat(own.hours()).hasSize(1);
        var again = new HashMap<>(typed);
        again.put("version", "1");
        assertThat(post(director, "/desk/consultants/" + kim.id(), again)).hasStatus3xxRedirection();
        assertThat(profiles.of(kim.id()).candidate().profile().skills()).containsExactly(Map.entry(Category.TRADE, 3));
        assertThat(town.database()
                        .sql("select count(*) from audit_row where action = 'consultation.profile-changed'"
                                + " and subject = ?")
                        .param("person:" + kim.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void opensNobodysProfileToACollegue() {
        var leave = new ConsultantLeave(UUID.randomUUID(), clock.today(), clock.today(), ConsultantLeave.Part.WHOLE);
        profiles.enterLeave(jung.id(), leave, jung.id());
        for (var person : List.of(jung.id().toString(), PersonId.fresh().toString(), "none")) {
            var path = "/desk/consultants/" + person;
            assertThat(get(kim, path)).hasStatus(404);
            assertThat(post(kim, path, Map.of())).hasStatus(404);
            assertThat(post(kim, path + "/leave", Map.of())).hasStatus(404);
            assertThat(post(kim, path + "/leave/" + leave.id() + "/withdrawal", Map.of()))
                    .hasStatus(404);
        }
        assertThat(post(kim, "/desk/consultants/" + kim.id() + "/leave/" + leave.id() + "/withdrawal", Map.of()))
                .hasStatus(404);
        assertThat(get(
                        director,
                        "/desk/consultants/"
                                + town.person("서주무", "", Role.CITY_OFFICIAL).id()))
                .hasStatus(404);
        assertThat(get(kim, "/desk/consultants"))
                .bodyText()
                .contains("김상담")
                .doesNotContain(jung.id().toString());
    }

    @Test
    void handsTheCasesOfWhoIsAwayToOthers() {
        var number = town.worked(hanbit, jung, unit, "공장 진입로");
        var other = town.worked(hanbit, jung, unit, "인력난");
        var path = "/desk/consultants/" + jung.id() + "/reassignment";
        assertThat(get(director, path)).hasStatusOk().bodyText().contains("공장 진입로", "추천: 김상담");
        assertThat(post(director, path, Map.of())).hasStatus(422).bodyText().contains("하나 이상 선택");
        assertThat(post(director, path, Map.of("numbers", number.value()))).hasStatus3xxRedirection();
        assertThat(assignments.latest(number))
                .map(AssignmentDecision::consultant)
                .contains(kim.id());
        assertThat(assignments.latest(other)).isEmpty();
        save(kim, Map.of(), 0);
        assertThat(post(director, path, Map.of("numbers", other.value())))
                .hasStatus3xxRedirection()
                .flash()
                .containsEntry("notice", "assignment.reassign.left");
    }

    @Test
    void namesAContactWhoIsThereAndHasRoom() {
        var away = clock.today();
        town.database()
                .sql("""
                        insert into consultant_leave (id, person_id, first_day, last_day, part, entered_by, entered_at)
                        select uuidv7(), person_id, ?, ?, 'WHOLE', person_id, now() from person_role
                        where role = 'CONSULTANT' and person_id not in (?, ?)
                        on conflict do nothing""")
                .params(away, away, kim.id().value(), jung.id().value())
                .update();
        try {
            save(jung, Map.of(), 0);
            assertThat(ownerOf(town.file(hanbit, kim.id(), Category.TRADE, "하나")))
                    .isEqualTo(kim.id().value());
            away(kim);
            assertThat(ownerOf(town.file(hanbit, kim.id(), Category.TRADE, "둘")))
                    .isEqualTo(jung.id().value());
        } finally {
            town.database()
                    .sql("delete from consultant_leave where first_day = ?")
                    .param(away)
                    .update();
        }
    }

    private RequestNumber sorted() {
        var number = town.file(hanbit, kim.id(), Category.TRADE, "통관이 막혔습니다");
        town.service.triage(town.seen(number), new Triage(Category.TRADE, Complexity.SIMPLE, unit));
        return number;
    }

    private void save(Actor who, Map<Category, Integer> skills, int most) {
        var hours = WorkingProfile.byDefault(List.of()).hours();
        profiles.save(
                who.id(),
                new WorkingProfile(skills, hours, List.of(), most, true, true),
                profiles.of(who.id()).version());
    }

    private void away(Actor who) {
        LocalDate today = clock.today();
        profiles.enterLeave(
                who.id(), new ConsultantLeave(UUID.randomUUID(), today, today, ConsultantLeave.Part.WHOLE), who.id());
    }

    private Map<String, String> seen(RequestNumber number) {
        return Map.of("version", String.valueOf(town.version(number)), "place", String.valueOf(town.place(number)));
    }

    private UUID ownerOf(RequestNumber number) {
        return town.database()
                .sql("select owner_id from request_file where number = ?")
                .param(number.value())
                .query(UUID.class)
                .single();
    }

    private MvcTestResult get(Actor who, String path) {
        return mvc.get().uri(path).locale(Locale.KOREAN).with(As.actor(who)).exchange();
    }

    private MvcTestResult post(Actor who, String path, Map<String, String> form) {
        var request =
                mvc.post().uri(path).locale(Locale.KOREAN).with(As.actor(who)).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    @Test
    void owesAReasonForAChoiceAgainstTheRule() {
        save(jung, Map.of(), 0);
        var number = sorted();
        for (var reason : List.of("", " ")) {
            assertThatThrownBy(() -> assignments.assign(
                            town.seen(number), new AssignmentService.Choice(jung.id(), director.id(), reason)))
                    .isInstanceOf(AssignmentRefused.class);
        }
        assertThat(town.status(number)).isEqualTo("TRIAGED");
        assignments.assign(town.seen(number), new AssignmentService.Choice(jung.id(), director.id(), "전에 맡았던 기업입니다."));
        assertThat(assignments.latest(number).orElseThrow().consultant()).isEqualTo(jung.id());
    }
}
