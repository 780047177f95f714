package kr.oneroof.finance.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.company.Firms;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;
import kr.oneroof.support.Screen;

/** The pages of programmes: made, published, read and checked. */
@ModuleTest
class ProgrammePageTests {
    private static final String DESK = "/desk/loan-programmes";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private JdbcClient database;

    private MockMvcTester mvc;
    private Actor officer = Mvc.stranger(Role.LOAN_OFFICER);
    private Actor city = Mvc.stranger(Role.CITY_OFFICIAL);

    @BeforeEach
    void open() {
        mvc = Mvc.of(application);
        officer = person("손융자", Role.LOAN_OFFICER);
        city = person("서주무", Role.CITY_OFFICIAL);
    }

    @Test
    void makesPublishesAndShowsAProgramme() throws IOException {
        var typed = typed(2041);
        assertThat(post(officer, DESK + "/new", Map.of("key", typed.get("key"), "name.title", "시험")))
                .hasStatus(422)
                .bodyText()
                .contains("시험", "숫자로 입력");
        assertThat(post(officer, DESK + "/new", typed)).hasStatus(302);
        var path = DESK + "/" + typed.get("key");
        var open = "/loan-programmes/" + typed.get("key");
        assertThat(get(officer, path)).hasStatusOk().bodyText().contains("2041 시험자금", "공개 요청");
        assertThat(mvc.get().uri(open).exchange()).hasStatus(404);
        typed.put("money.most", "300,000,000");
        typed.put("shown", Screen.version(get(officer, path + "/edit"), path + "/edit"));
        assertThat(post(officer, path + "/edit", typed)).hasStatus(302);
        typed.put("name.title", "남과 다른 이름");
        assertThat(post(officer, path + "/edit", typed))
                .hasStatus(409)
                .bodyText()
                .contains("그사이 다른 사람이", "남과 다른 이름", "그사이 다른 담당자가 저장한 내용", "<dd>시험자금</dd>");
        assertThat(post(officer, path + "/proposal", Map.of())).hasStatus(302);
        assertThat(post(officer, path + "/publication", Map.of())).hasStatus(403);
        assertThat(post(city, path + "/return", Map.of("why", "")))
                .hasStatus(422)
                .bodyText()
                .contains("사유");
        assertThat(post(city, path + "/publication", Map.of("sure", "true"))).hasStatus(302);
        assertThat(mvc.get().uri(open).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("300,000,000원", "접수 예정", "여성기업", "공고 제2041-1호", "남은 융자 규모 10,000,000,000원");
        assertThat(mvc.get().uri("/loan-programmes").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("2041 시험자금");
        var pdf = mvc.get().uri(open + "/notice.pdf").exchange();
        assertThat(pdf).hasStatusOk();
        try (var paper = Loader.loadPDF(pdf.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(paper)).contains("2041 시험자금 융자계획 공고", "연 2.50%", "재무제표");
        }
        assertThat(post(city, path + "/closing", Map.of("why", "예산을 다 썼습니다."))).hasStatus(302);
        assertThat(mvc.get().uri(open).exchange()).bodyText().contains("접수 마감");
    }

    @Test
    void beginsFromTheLastOne() {
        var typed = typed(2042);
        assertThat(post(officer, DESK + "/new", typed)).hasStatus(302);
        assertThat(get(officer, DESK + "/new?from=" + typed.get("key")))
                .hasStatusOk()
                .bodyText()
                .contains("시험자금", "200,000,000")
                .doesNotContain("2042-1");
        assertThat(get(officer, DESK + "/" + typed.get("key") + "/preview.pdf")).hasStatusOk();
        assertThat(get(officer, DESK + "/" + typed.get("key") + "/edit"))
                .hasStatusOk()
                .bodyText()
                .contains("2042-1");
        assertThat(get(city, DESK))
                .hasStatusOk()
                .bodyText()
                .contains("2042 시험자금")
                .doesNotContain(DESK + "/new");
    }

    @Test
    void refusesWhatDoesNotFitTogether() {
        var typed = typed(2043);
        typed.put("money.closesAt", "2042-01-01T00:00");
        typed.put("rates.cap", "1");
        typed.put("loan.time.graceMonths", "48");
        typed.put("loan.who.industries", "제조업");
        assertThat(post(officer, DESK + "/new", typed))
                .hasStatus(422)
                .bodyText()
                .contains("10-34, 49");
        typed.put("loan.who.industries", "10-34");
        assertThat(post(officer, DESK + "/new", typed))
                .hasStatus(422)
                .bodyText()
                .contains("마감은 시작보다", "최고 이율은", "거치 기간은");
    }

    @Test
    void checksWhetherACompanyMayApply() {
        var typed = typed(2044);
        post(officer, DESK + "/new", typed);
        var path = "/loan-programmes/" + typed.get("key") + "/check";
        assertThat(mvc.get().uri(path).exchange()).hasStatus(404);
        post(officer, DESK + "/" + typed.get("key") + "/proposal", Map.of());
        post(city, DESK + "/" + typed.get("key") + "/publication", Map.of("sure", "true"));
        assertThat(mvc.get().uri(path).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("지원 자격 확인")
                .doesNotContain("요건별 결과");
        assertThat(mvc.get().uri(path + "?asked=1").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("요건별 결과", "확인 필요", "알 수 없음")
                .doesNotContain("미충족");
        assertThat(mvc.get()
                        .uri(
                                path
                                        + "?asked=1&inCity=no&sizeClass=LARGE&industry=64110&amount=900,000,000&said.taxPaid=no")
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("신청할 수 없는 요건이 있습니다", "미충족", "대기업", "200,000,000");
        var firms = new Firms(application);
        var owner = firms.person("이한빛");
        firms.firm("한빛정밀", owner);
        assertThat(get(new Actor(owner, "이한빛", Set.of(Role.COMPANY_ADMIN)), path))
                .hasStatusOk()
                .bodyText()
                .contains("요건별 결과");
    }

    private static Map<String, String> typed(int year) {
        var typed = new LinkedHashMap<String, String>();
        typed.putAll(Map.of(
                "key",
                UUID.randomUUID().toString(),
                "name.year",
                String.valueOf(year),
                "name.code",
                "OPERATING",
                "name.round",
                "1",
                "name.noticeNumber",
                year + "-1",
                "name.title",
                "시험자금",
                "money.volume",
                "10,000,000,000",
                "money.budget",
                "250,000,000",
                "money.most",
                "200,000,000"));
        typed.putAll(Map.of(
                "money.opensAt",
                year + "-01-14T09:00",
                "money.closesAt",
                year + "-06-30T18:00",
                "rates.base",
                "2.5",
                "rates.preferred",
                "0.5",
                "rates.cap",
                "3",
                "rates.own",
                "0",
                "rates.reckoning.model",
                "FIXED_POINTS",
                "rates.reckoning.basis",
                "FIXED_365",
                "rates.reckoning.rounding",
                "ONE_WON"));
        typed.putAll(Map.of(
                "loan.time.termMonths",
                "36",
                "loan.time.graceMonths",
                "24",
                "loan.time.executionMonths",
                "3",
                "loan.time.extensionMonths",
                "0",
                "loan.time.reportDays",
                "0",
                "loan.repayment",
                "BULLET",
                "loan.who.inCity",
                "true",
                "loan.who.industries",
                "10-34",
                "loan.who.excluded",
                "64-66",
                "loan.papers",
                "FINANCIAL_STATEMENT"));
        typed.put("loan.who.preferred", "WOMEN");
        return typed;
    }

    private Actor person(String name, Role role) {
        var id = new Firms(application).person(name);
        database.sql("update person_role set role = ? where person_id = ?")
                .params(role.name(), id.value())
                .update();
        return new Actor(id, name, Set.of(role));
    }

    private MvcTestResult get(Actor actor, String path) {
        return mvc.get().uri(path).with(Mvc.as(actor)).exchange();
    }

    private MvcTestResult post(Actor actor, String path, Map<String, String> typed) {
        var request = mvc.post().uri(path).with(Mvc.as(actor)).with(csrf());
        typed.forEach(request::param);
        return request.exchange();
    }
}
