package kr.oneroof.consultation.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.consultation.Category;
import kr.oneroof.document.SampleFiles;
import kr.oneroof.document.UploadService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.ConsentPurpose;
import kr.oneroof.identity.ConsentService;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** Each step of the desk through its page, with what it must refuse. */
@ModuleTest
class CaseStepPagesTests {
    private static final String TEAM = "기업SOS팀";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private SeoulClock clock;

    @Autowired
    private ConsentService consents;

    @Autowired
    private UploadService uploads;

    private WorkbenchTown town;
    private MockMvcTester mvc;
    private Actor kim;
    private CompanyId company;

    @BeforeEach
    void open() {
        mvc = Mvc.of(application);
        town = new WorkbenchTown(application);
        kim = town.consultant("김상담", TEAM);
        company = town.company("한빛정밀");
    }

    @Test
    void triagesACase() {
        var number = town.file(company, kim.id(), Category.TRADE, "물류비");
        assertThat(get(number, "/triage")).hasStatusOk().bodyText().contains("단순", "복합", TEAM);
        assertDone(post(number, "/triage", Map.of("category", "TRADE", "complexity", "COMPLEX", "unit", TEAM)), number);
        assertThat(town.status(number)).isEqualTo("TRIAGED");
        assertThat(get(number, ""))
                .bodyText()
                .contains("물류비", "분류했습니다")
                .contains("/assignment\"")
                .doesNotContain("/answer\"");
    }

    @Test
    void refusesATriageOfWhatIsNoChoice() {
        var number = town.file(company, kim.id(), Category.TRADE, "물류비");
        var answer = post(number, "/triage", Map.of("category", "NONSENSE", "complexity", "", "unit", "없는 팀"));
        assertThat(answer).hasStatus(422).bodyText().contains("분야를 선택해 주십시오", "단순과 복합 중 하나를", "목록에 있는 팀을");
        assertThat(town.status(number)).isEqualTo("SUBMITTED");
    }

    @Test
    void assignsToAConsultantAndNobodyElse() {
        var number = triaged();
        assertThat(get(number, "/assignment")).hasStatusOk().bodyText().contains("김상담", "진행 중 0건");
        var official = town.person("서주무", "", Role.CITY_OFFICIAL);
        assertThat(post(
                        number,
                        "/assignment",
                        Map.of("consultant", official.id().toString())))
                .hasStatus(422);
        assertThat(post(
                        number,
                        "/assignment",
                        Map.of("consultant", UUID.randomUUID().toString())))
                .hasStatus(422);
        assertThat(post(number, "/assignment", Map.of("consultant", "'; --"))).hasStatus(422);
        assertThat(town.status(number)).isEqualTo("TRIAGED");
        assertDone(post(number, "/assignment", Map.of("consultant", kim.id().toString())), number);
        assertThat(town.status(number)).isEqualTo("IN_PROGRESS");
    }

    @Test
    void asksForMoreAndSendsBackWhatNeverCame() {
        var number = worked();
        assertThat(post(
                        number,
                        "/supplement-request",
                        Map.of("question", "견적서", "until", clock.today().toString())))
                .hasStatus(422)
                .bodyText()
                .contains("내일부터 90일 안의 날짜", "견적서");
        assertThat(post(number, "/supplement-request", Map.of("question", "", "until", "0000-99-99")))
                .hasStatus(422);
        assertDone(
                post(
                        number,
                        "/supplement-request",
                        Map.of(
                                "question",
                                "견적서",
                                "until",
                                clock.today().plusDays(7).toString())),
                number);
        assertThat(town.status(number)).isEqualTo("SUPPLEMENT_REQUESTED");
        assertThat(get(number, "/supplement-request")).hasStatus(409);
        assertThat(post(number, "/return", Map.of("reason", "서둘러 반려"))).hasStatus(409);
        SeoulClock.at(clock.now().plusDays(8), () -> {
            assertThat(get(number, "/return")).hasStatus(409);
            assertThat(again(number, 11)).hasStatus(422).bodyText().contains("10일을 넘을 수 없습니다", "견적서");
            assertDone(again(number, 10), number);
            assertThat(again(number, 10)).hasStatus(422).bodyText().contains("이미 마지막 보완을 요구했습니다");
            assertThat(post(number, "/return", Map.of("reason", "아직 기한 안"))).hasStatus(409);
        });
        SeoulClock.at(clock.now().plusDays(19), () -> {
            assertThat(get(number, "")).bodyText().contains("이제 사유를 적어 반려할 수 있습니다.");
            assertThat(post(number, "/return", Map.of("reason", " "))).hasStatus(422);
            assertDone(post(number, "/return", Map.of("reason", "기한까지 오지 않았습니다.")), number);
        });
        assertThat(town.status(number)).isEqualTo("RETURNED");
    }

    private MvcTestResult again(RequestNumber number, int days) {
        return post(
                number,
                "/supplement-request",
                Map.of("question", "견적서", "until", clock.today().plusDays(days).toString()));
    }

    @Test
    void keepsAWaitingCaseWaitingWhenSomebodyElseGetsIt() {
        var number = worked();
        town.service.ask(town.seen(number), "견적서", clock.today().plusDays(7));
        var jung = town.consultant("정현장", TEAM);
        assertDone(post(number, "/assignment", Map.of("consultant", jung.id().toString())), number);
        assertThat(town.status(number)).isEqualTo("SUPPLEMENT_REQUESTED");
        assertThat(town.database()
                        .sql("select state from request_file where number = ?")
                        .param(number.value())
                        .query(String.class)
                        .single())
                .isEqualTo("SUPPLEMENT_REQUESTED");
    }

    @Test
    void answersFromATemplateAndCloses() {
        var number = worked();
        var templates = application.getBean(AnswerTemplateService.class);
        var id = templates.add(new AnswerTemplateService.Wording(
                Category.FINANCE, "안내 " + number, "{company}의 '{title}'({number})에 답합니다."));
        assertThat(get(number, "/answer?template=" + id))
                .hasStatusOk()
                .bodyText()
                .contains("한빛정밀의 &#39;물류비&#39;(" + number + ")에 답합니다.");
        assertThat(get(number, "/answer?template=" + UUID.randomUUID())).hasStatus(404);
        assertThat(get(number, "/answer?template=x")).hasStatus(404);
        assertThat(post(number, "/answer", Map.of("text", "", "outcome", "RESOLVED")))
                .hasStatus(422);
        assertThat(post(number, "/answer", Map.of("text", "답", "outcome", "WITHDRAWN")))
                .hasStatus(422)
                .bodyText()
                .contains("목록에 있는 처리 결과");
        assertDone(post(number, "/answer", Map.of("text", "바우처를 안내합니다.", "outcome", "GUIDED")), number);
        assertThat(town.status(number)).isEqualTo("CLOSED");
    }

    @Test
    void answersFirstAndClosesLater() {
        var number = worked();
        assertDone(post(number, "/answer", Map.of("text", "답변입니다.", "outcome", "")), number);
        assertThat(town.status(number)).isEqualTo("ANSWERED");
        assertThat(post(number, "/closure", Map.of("outcome", "NONSENSE"))).hasStatus(422);
        assertDone(post(number, "/closure", Map.of("outcome", "RESOLVED")), number);
        assertThat(town.status(number)).isEqualTo("CLOSED");
    }

    @Test
    void attachesOnlyFilesOfTheOneWhoAnswers() {
        var number = worked();
        var foreign = uploads.upload(PersonId.fresh(), "남의 것.pdf", new ByteArrayInputStream(SampleFiles.pdf()));
        assertThat(post(
                        number,
                        "/answer",
                        Map.of("text", "답", "files", foreign.id().toString())))
                .hasStatus(404);
        assertThat(post(number, "/answer", Map.of("text", "답", "files", "not-an-id")))
                .hasStatus(404);
        assertThat(town.status(number)).isEqualTo("IN_PROGRESS");
        var own = uploads.upload(kim.id(), "안내.pdf", new ByteArrayInputStream(SampleFiles.pdf()));
        assertDone(post(number, "/answer", Map.of("text", "답", "files", own.id().toString())), number);
        assertThat(get(number, "")).bodyText().contains("안내.pdf");
    }

    @Test
    void transfersOnlyWithConsentOrByLaw() {
        var number = worked();
        var typed = new HashMap<>(Map.of(
                "agency",
                "경남테크노파크",
                "reason",
                "기술 지원이 필요합니다.",
                "purpose",
                "기술 지원",
                "items",
                "기업명, 연락처",
                "retention",
                "1년",
                "law",
                ""));
        assertThat(post(number, "/transfer", typed))
                .hasStatus(422)
                .bodyText()
                .contains("제3자 제공 동의를 언제 어떻게", "경남테크노파크", "기술 지원이 필요합니다.");
        assertThat(post(number, "/transfer", Map.of("agency", "김해시청", "reason", "소관")))
                .hasStatus(422)
                .bodyText()
                .contains("이용 목적을 적어", "제공하는 항목을 적어", "보유 기간을 적어");
        assertThat(town.status(number)).isEqualTo("IN_PROGRESS");
        consents.record(kim.id(), ConsentPurpose.THIRD_PARTY, true, "web");
        assertThat(get(number, "/transfer")).bodyText().contains("개인정보 제3자 제공에 동의했습니다", "이송 기한은");
        typed.put("consent", "11월 24일 전화로 동의");
        assertDone(post(number, "/transfer", typed), number);
        assertThat(get(number, "")).bodyText().contains("이용 목적 기술 지원, 제공 항목 기업명, 연락처", "11월 24일 전화로 동의");
        assertThat(town.status(number)).isEqualTo("TRANSFERRED");
        assertDone(post(number, "/taking-back", Map.of("consultant", kim.id().toString(), "result", "지원 확정")), number);
        assertThat(town.status(number)).isEqualTo("IN_PROGRESS");
        typed.putAll(Map.of("consent", "", "law", "민원처리법 제16조"));
        SeoulClock.at(clock.now().plusDays(5), () -> {
            assertThat(post(number, "/transfer", typed))
                    .hasStatus(422)
                    .bodyText()
                    .contains("늦어진 사유를 적어 주십시오");
            typed.put("lateReason", "소관 확인에 시간이 걸렸습니다.");
            assertDone(post(number, "/transfer", typed), number);
            assertThat(get(number, "")).bodyText().contains("근거: 민원처리법 제16조");
        });
        assertThat(town.database()
                        .sql("select late_reason from consultation_transfer where number = ? order by id desc limit 1")
                        .param(number.value())
                        .query(String.class)
                        .single())
                .isEqualTo("소관 확인에 시간이 걸렸습니다.");
    }

    @Test
    void extendsAsFarAsTheLawAllows() {
        var number = worked();
        assertThat(extension(number, "8", "")).hasStatus(422).bodyText().contains("처음 처리기간보다 길게");
        assertThat(extension(number, "x", "")).hasStatus(422).bodyText().contains("1 이상의 숫자");
        assertThat(extension(number, "7", "")).hasStatus(302);
        assertThat(extension(number, "3", "")).hasStatus(422).bodyText().contains("두 번째 연장에는 신청인의 동의");
        assertThat(extension(number, "3", "11월 20일 전화로 동의")).hasStatus(302);
        assertThat(extension(number, "1", "전화로 동의")).hasStatus(422).bodyText().contains("이미 두 번 연장");
    }

    @Test
    void keepsACommentWithoutTouchingTheCase() {
        var number = worked();
        var version = town.version(number);
        assertThat(post(number, "/comment", Map.of("text", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("메모를 적어 주십시오");
        assertDone(post(number, "/comment", Map.of("text", "<b>통화 예정</b>")), number);
        assertThat(get(number, ""))
                .bodyText()
                .contains("&lt;b&gt;통화 예정&lt;/b&gt;")
                .doesNotContain("<b>통화");
        assertThat(town.version(number)).isEqualTo(version);
    }

    @ParameterizedTest
    @EnumSource(CaseStep.class)
    void offersNoStepThatTheStatusForbids(CaseStep step) {
        var number = town.file(company, kim.id(), Category.TRADE, "물류비");
        var page = get(number, "/" + step.path());
        if (step.isOpenIn(CaseStatus.SUBMITTED)) {
            assertThat(page).hasStatusOk();
        } else {
            assertThat(page).hasStatus(409);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-999999", "1", "2026-00001x", "new'"})
    void knowsNoCaseOfAForgedNumber(String forged) {
        assertThat(mvc.get().uri("/desk/consultations/{number}", forged).with(Mvc.as(kim)))
                .hasStatus(404);
        assertThat(mvc.post()
                        .uri("/desk/consultations/{number}/comment", forged)
                        .param("text", "x")
                        .with(csrf())
                        .with(Mvc.as(kim)))
                .hasStatus(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CONSULTANT", "DIRECTOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void opensNoCaseToAnybodyElse(Role role) {
        var number = worked();
        var other = Mvc.as(town.person("누구", "", role));
        for (var path : new String[] {
            "",
            "/triage",
            "/assignment",
            "/supplement-request",
            "/answer",
            "/closure",
            "/transfer",
            "/taking-back",
            "/extension",
            "/return",
            "/monitoring",
            "/confidentiality",
            "/handover",
            "/referral",
            "/progress"
        }) {
            assertThat(mvc.get().uri("/desk/consultations/" + number + path).with(other))
                    .as(path)
                    .hasStatus(403);
        }
        assertThat(mvc.post()
                        .uri("/desk/consultations/" + number + "/comment")
                        .param("text", "x")
                        .with(csrf())
                        .with(other))
                .hasStatus(403);
        assertThat(mvc.get().uri("/desk/answer-templates").with(other)).hasStatus(403);
    }

    @Test
    void showsTheCallCentreTitlesAndTheCityNumbers() {
        var number = worked();
        var agent = Mvc.as(town.person("오콜", "콜센터", Role.CALL_AGENT));
        assertThat(mvc.get().uri("/desk/consultations/list?words=물류비").with(agent))
                .hasStatusOk()
                .bodyText()
                .contains("물류비")
                .doesNotContain("한빛정밀", "/desk/consultations/" + number);
        var official = Mvc.as(town.person("서주무", "", Role.CITY_OFFICIAL));
        assertThat(mvc.get().uri("/figures/consultations").with(official))
                .hasStatusOk()
                .bodyText()
                .contains(number.value())
                .doesNotContain("한빛정밀", "물류비", "/desk/consultations/" + number);
        assertThat(mvc.get().uri("/desk/consultations/list").with(official)).hasStatus(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new",
                "mine",
                "group",
                "today",
                "overdue",
                "waiting",
                "referred",
                "handed",
                "monitored",
                "'nonsense"
            })
    void showsEachPile(String tab) {
        worked();
        assertThat(mvc.get().uri("/desk/consultations").param("tab", tab).with(Mvc.as(kim)))
                .hasStatusOk()
                .bodyText()
                .contains("새 상담", "기한 경과")
                .doesNotContain("??");
    }

    private RequestNumber triaged() {
        var number = town.file(company, kim.id(), Category.TRADE, "물류비");
        post(number, "/triage", Map.of("category", "TRADE", "complexity", "SIMPLE", "unit", TEAM));
        return number;
    }

    private RequestNumber worked() {
        return town.worked(company, kim, TEAM, "물류비");
    }

    @Test
    void takesWhatNoCalendarAndNoAddressKnows() {
        var director = Mvc.as(town.person("한센터장", "", Role.DIRECTOR));
        for (var odd : new String[] {"from=-9999-01", "until=%2B300000-01", "from=x", "period=x"}) {
            assertThat(mvc.get()
                            .uri(URI.create("/figures?" + odd))
                            .with(director)
                            .exchange()
                            .getResponse()
                            .getStatus())
                    .as(odd)
                    .isLessThan(500);
        }
        assertThat(mvc.post()
                        .uri("/desk/case-views")
                        .param("filter", "words=%zz")
                        .param("name", "")
                        .with(Mvc.as(kim))
                        .with(csrf()))
                .hasStatus(422);
    }

    private MvcTestResult extension(RequestNumber number, String days, String consent) {
        return post(number, "/extension", Map.of("days", days, "reason", "현장 확인", "consent", consent));
    }

    private MvcTestResult get(RequestNumber number, String path) {
        return mvc.get()
                .uri("/desk/consultations/" + number + path)
                .with(Mvc.as(kim))
                .exchange();
    }

    private MvcTestResult post(RequestNumber number, String path, Map<String, String> typed) {
        var request = mvc.post()
                .uri("/desk/consultations/" + number + path)
                .with(Mvc.as(kim))
                .with(csrf())
                .param("version", String.valueOf(town.version(number)))
                .param("place", String.valueOf(town.place(number)));
        typed.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    private static void assertDone(MvcTestResult answer, RequestNumber number) {
        assertThat(answer).hasStatus(302).hasRedirectedUrl("/desk/consultations/" + number);
    }
}
