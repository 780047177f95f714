package kr.oneroof.finance.application.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.company.Firms;
import kr.oneroof.finance.programme.Programme;
import kr.oneroof.finance.programme.ProgrammeDraft;
import kr.oneroof.finance.programme.ProgrammeService;
import kr.oneroof.finance.programme.SampleProgramme;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** The pages of an application: applied for, reviewed, decided. */
@ModuleTest
class LoanPageTests {
    private static final AtomicInteger ROUND = new AtomicInteger();

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private ProgrammeService making;

    @Autowired
    private JdbcClient database;

    @Autowired
    private SeoulClock clock;

    private MockMvcTester mvc;
    private Actor owner = Mvc.stranger(Role.COMPANY_ADMIN);
    private Actor officer = Mvc.stranger(Role.LOAN_OFFICER);
    private Actor city = Mvc.stranger(Role.CITY_OFFICIAL);
    private UUID programme = UUID.randomUUID();
    private UUID bank = UUID.randomUUID();

    @BeforeEach
    void open() {
        mvc = Mvc.of(server);
        owner = member("이한빛");
        officer = person("손융자", Role.LOAN_OFFICER);
        city = person("서주무", Role.CITY_OFFICIAL);
        bank = UUID.randomUUID();
        database.sql("insert into bank (id, name, email, agreed) values (?, ?, '', '2020-01-01')")
                .params(bank, "은행 " + bank)
                .update();
        programme = UUID.randomUUID();
        making.draft(
                programme,
                new ProgrammeDraft(
                        new ProgrammeDraft.Name(
                                2051, Programme.Code.OPERATING, ROUND.incrementAndGet(), "2051-1", "경영안정자금"),
                        new ProgrammeDraft.Window(
                                clock.now().minusDays(1), clock.now().plusDays(30)),
                        new Won(300_000_000),
                        new Won(9_000_000),
                        SampleProgramme.published().terms(),
                        List.of(new Programme.Paper("QUOTE", true)),
                        Map.of("limit", "yes", "tax-paid", "yes")),
                officer.id());
        making.propose(programme, officer.id());
        making.publish(programme, true, city.id());
    }

    @Test
    void walksFromTheFormToTheRecommendation() {
        assertThat(get(owner, "/loans")).hasStatusOk().bodyText().contains("2051 경영안정자금", "신청이 없습니다");
        assertThat(get(owner, draft() + "/money"))
                .hasStatusOk()
                .bodyText()
                .contains("원자재 구입")
                .doesNotContain("자동화 설비");
        var path = applied(typed());
        assertThat(get(owner, path))
                .hasStatusOk()
                .bodyText()
                .contains("접수했으며", "100,000,000원", "원자재 구입 60,000,000원", "주촌지점");
        assertThat(get(member("최도현"), path)).hasStatus(404);
        var desk = "/desk" + path;
        assertThat(get(officer, "/desk/loans")).hasStatusOk().bodyText().contains("한빛정밀");
        assertThat(get(officer, desk)).hasStatusOk().bodyText().contains("국세·지방세 완납", "충족");
        assertThat(post(officer, desk + "/receipt", Map.of())).hasStatus(302);
        assertThat(post(officer, desk + "/receipt", Map.of())).hasStatus(409);
        assertThat(post(officer, desk + "/opinion", Map.of("words", ""))).hasStatus(422);
        assertThat(post(officer, desk + "/opinion", Map.of("verdict", "yes", "words", "요건을 갖추었습니다.")))
                .hasStatus(422)
                .bodyText()
                .contains("서류 없이 추천하는 사유", "요건을 갖추었습니다.", "빠진 서류가 있습니다");
        assertThat(post(
                        officer,
                        desk + "/opinion",
                        Map.of("verdict", "yes", "words", "요건을 갖추었습니다.", "waiver", "견적은 나라장터에서 보았습니다.")))
                .hasStatus(302);
        assertThat(post(officer, desk + "/approval", Map.of("amount", "100,000,000")))
                .hasStatus(403);
        assertThat(get(city, desk))
                .hasStatusOk()
                .bodyText()
                .contains("추천함", "요건을 갖추었습니다.", "추천 결정", "서류 없이 추천한 사유", "견적서 또는 매매계약서: 서류 없음", "견적은 나라장터에서 보았습니다.");
        assertThat(post(city, desk + "/approval", Map.of("amount", "400,000,000")))
                .hasStatus(422)
                .bodyText()
                .contains("한도를 넘는");
        assertThat(post(city, desk + "/approval", Map.of("amount", "90,000,000")))
                .hasStatus(302);
        assertThat(get(owner, path))
                .bodyText()
                .contains("추천이 결정되었습니다", "90,000,000원", "2.5%")
                .doesNotContain("/withdrawal");
        assertThat(database.sql("select count(*) from look where subject = ?")
                        .param(path.substring(7))
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        var draft = draft();
        var typed = typed();
        typed.put("amount", "120,000,000");
        assertThat(post(owner, draft + "/money", step(draft, typed)))
                .hasStatus(422)
                .bodyText()
                .contains("120,000,000", "합계가", "60000000");
        assertThat(get(owner, draft + "/money")).bodyText().contains("120,000,000", "60000000");
        typed.put("bank.consultedOn", clock.today().plusDays(1).toString());
        typed.put("bank.id", "");
        assertThat(post(owner, draft + "/bank", step(draft, typed)))
                .hasStatus(422)
                .bodyText()
                .contains("오늘보다 뒤일 수", "목록에서 골라");
        assertThat(post(owner, draft + "/words", step(draft, Map.of("said[agreeCOLLECTION]", "yes"))))
                .hasStatus(422)
                .bodyText()
                .contains("네 가지 모두에 동의");
        assertThat(post(owner, draft + "/submission", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("합계가", "네 가지 모두에 동의");
        assertThat(get(owner, "/loans")).bodyText().contains("작성 중인 신청");
        var owing = typed();
        owing.put("said[taxPaid]", "no");
        for (var step : List.of("company", "money", "bank", "papers", "words")) {
            post(owner, draft + "/" + step, step(draft, owing));
        }
        assertThat(post(owner, draft + "/submission", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("지원 자격을 갖추지 못한");
        assertThat(post(owner, draft + "/removal", Map.of())).hasStatus(302);
        assertThat(get(owner, draft + "/money")).hasStatus(404);
    }

    @Test
    void overwritesNothingThatAnotherWindowSaved() {
        var draft = draft();
        var late = step(draft, typed());
        assertThat(post(owner, draft + "/money", late)).hasStatus(302);
        late.put("amount", "1");
        assertThat(post(owner, draft + "/money", late))
                .hasStatus(409)
                .bodyText()
                .contains("value=\"1\"");
        assertThat(get(owner, draft + "/money")).bodyText().contains("100,000,000");
        assertThat(get(member("최도현"), draft + "/money")).hasStatus(404);
        assertThat(get(owner, draft + "/nowhere")).hasStatus(404);
    }

    @Test
    void startsFromTheLastApplication() {
        var first = applied(typed());
        post(owner, first + "/withdrawal", Map.of("why", "다시 신청합니다."));
        var draft = draft();
        assertThat(get(owner, draft + "/money")).bodyText().contains("100,000,000", "60,000,000");
        var again = typed();
        again.putAll(Map.of("amount", "50,000,000", "parts[MATERIALS]", "50,000,000", "parts[WAGES]", ""));
        post(owner, draft + "/money", step(draft, again));
        assertThat(get(owner, draft + "/check")).hasStatusOk().bodyText().contains("지난 신청과 견주기", "바뀜", "50,000,000");
    }

    @Test
    void filesOnceHoweverOftenItIsPressed() {
        var draft = filled(typed());
        var one = post(owner, draft + "/submission", Map.of());
        var two = post(owner, draft + "/submission", Map.of());
        assertThat(two.getResponse().getHeader("Location"))
                .isEqualTo(one.getResponse().getHeader("Location"));
        assertThat(get(owner, "/loans")).bodyText().doesNotContain("작성 중인 신청");
    }

    @Test
    void isTakenBackByTheCompanyOrRefusedWithAReason() {
        var path = applied(typed());
        assertThat(post(owner, path + "/withdrawal", Map.of("why", ""))).hasStatus(422);
        assertThat(post(owner, path + "/withdrawal", Map.of("why", "필요 없어졌습니다.")))
                .hasStatus(302);
        assertThat(get(owner, path)).bodyText().contains("취하하신 신청입니다");
        var again = applied(typed());
        post(officer, "/desk" + again + "/receipt", Map.of());
        post(officer, "/desk" + again + "/opinion", Map.of("verdict", "no", "words", "공장이 없습니다."));
        assertThat(post(city, "/desk" + again + "/refusal", Map.of("words", "")))
                .hasStatus(422);
        assertThat(post(city, "/desk" + again + "/refusal", Map.of("words", "공장등록 뒤 다시 신청해 주십시오.")))
                .hasStatus(302);
        assertThat(get(owner, again)).bodyText().contains("승인하지 않기로", "공장등록 뒤 다시", "이의신청");
        assertThat(post(owner, again + "/objection", Map.of("words", ""))).hasStatus(422);
        assertThat(post(owner, again + "/objection", Map.of("words", "공장등록증을 냈습니다.")))
                .hasStatus(302);
        assertThat(get(city, "/desk" + again)).bodyText().contains("공장등록증을 냈습니다.", "이의신청 결정");
        assertThat(post(city, "/desk" + again + "/objection", Map.of("verdict", "no", "words", "")))
                .hasStatus(422);
        assertThat(post(city, "/desk" + again + "/objection", Map.of("verdict", "yes")))
                .hasStatus(302);
        assertThat(get(owner, again)).bodyText().contains("담당자가 심사하고 있습니다");
    }

    @Test
    void scoresChecksAndStepsAside() {
        var typed = typed();
        typed.remove("said[taxPaid]");
        var path = "/desk" + applied(typed);
        assertThat(post(city, path + "/votes", Map.of("score", "85")))
                .hasStatus(422)
                .bodyText()
                .contains("심사 중인 신청이 아닙니다");
        post(officer, path + "/receipt", Map.of());
        assertThat(post(officer, path + "/checks", Map.of("ticks[limit]", "yes")))
                .hasStatus(409);
        assertThat(get(city, path + "/votes")).hasStatusOk().bodyText().contains("위원 평가");
        assertThat(get(city, path + "/recusal")).hasStatusOk();
        assertThat(post(officer, path + "/checks", Map.of("ticks[tax-paid]", "yes", "words", "대표 900101-1234567")))
                .hasStatus(422)
                .bodyText()
                .contains("주민등록번호", "대표 900101-1234567");
        assertThat(post(officer, path + "/checks", Map.of("ticks[tax-paid]", "yes")))
                .hasStatus(302);
        assertThat(post(city, path + "/votes", Map.of("score", "101", "words", "좋습니다.")))
                .hasStatus(422)
                .bodyText()
                .contains("101", "좋습니다.");
        assertThat(post(city, path + "/votes", Map.of("score", "85", "words", "수출 계약이 있습니다.")))
                .hasStatus(302);
        assertThat(get(officer, path)).bodyText().contains("85점", "평균 85.0점", "수출 계약이 있습니다.");
        assertThat(post(city, path + "/recusal", Map.of("reason", ""))).hasStatus(422);
        assertThat(post(city, path + "/recusal", Map.of("reason", "친척 회사입니다."))).hasStatus(302);
        assertThat(get(city, path)).hasStatus(404);
        assertThat(post(city, path + "/votes", Map.of("score", "1"))).hasStatus(404);
    }

    /** One list for reviewer and decider; what else was typed comes back with the saved checks. */
    @Test
    void showsTheDeciderWhatTheOfficerTickedAndLosesNoText() {
        var typed = typed();
        typed.remove("said[taxPaid]");
        var path = "/desk" + applied(typed);
        post(officer, path + "/receipt", Map.of());
        assertThat(get(city, path)).bodyText().contains("요건 확인", "확인 필요", "기록 없음");
        var saved = post(
                officer, path + "/checks", Map.of("ticks[tax-paid]", "yes", "words", "길게 쓴 의견입니다.", "verdict", "yes"));
        assertThat(saved).hasStatus(302);
        assertThat(mvc.get()
                        .uri(path)
                        .with(Mvc.as(officer))
                        .flashAttrs(new LinkedHashMap<>(saved.getMvcResult().getFlashMap()))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("길게 쓴 의견입니다.");
        assertThat(post(
                        officer,
                        path + "/opinion",
                        Map.of("ticks[tax-paid]", "no", "verdict", "yes", "words", "길게 쓴 의견입니다.", "waiver", "사유")))
                .hasStatus(422)
                .bodyText()
                .contains("길게 쓴 의견입니다.");
        assertThat(post(
                        officer,
                        path + "/opinion",
                        Map.of("ticks[tax-paid]", "yes", "verdict", "yes", "words", "좋습니다.", "waiver", "사유")))
                .hasStatus(302);
        assertThat(get(city, path)).bodyText().contains("직접", "손융자", "충족").doesNotContain("확인 필요");
    }

    @Test
    void asksForMoreAndGetsAPaper() {
        assertThat(get(owner, draft() + "/papers")).bodyText().contains("견적서 또는 매매계약서", "신청한 뒤에 올리기");
        var path = applied(typed());
        assertThat(get(owner, path)).bodyText().contains("견적서 또는 매매계약서", "없음", "서류 올리기");
        post(officer, "/desk" + path + "/receipt", Map.of());
        assertThat(post(officer, "/desk" + path + "/question", Map.of("words", "")))
                .hasStatus(422);
        assertThat(post(officer, "/desk" + path + "/question", Map.of("words", "견적서를 올려 주십시오.", "until", "")))
                .hasStatus(422);
        assertThat(post(
                        officer,
                        "/desk" + path + "/question",
                        Map.of(
                                "words",
                                "견적서를 올려 주십시오.",
                                "until",
                                clock.today().plusDays(14).toString())))
                .hasStatus(302);
        assertThat(get(owner, path)).bodyText().contains("견적서를 올려 주십시오.", "보완 제출");
        assertThat(get(owner, path + "/papers")).hasStatusOk();
        assertThat(get(member("최도현"), path + "/papers")).hasStatus(404);
        assertThat(post(owner, path + "/papers", Map.of("kind", "")))
                .hasStatus(422)
                .bodyText()
                .contains("올릴 파일을 골라");
        assertThat(mvc.post()
                        .uri(path + "/papers")
                        .multipart()
                        .file(new MockMultipartFile(
                                "attachments", "견적서.pdf", null, "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII)))
                        .param("kind", "QUOTE")
                        .with(Mvc.as(owner))
                        .with(csrf())
                        .exchange())
                .hasStatus(302);
        assertThat(get(owner, path)).bodyText().contains("견적서.pdf");
        assertThat(post(owner, path + "/supplement", Map.of("words", ""))).hasStatus(422);
        assertThat(post(owner, path + "/supplement", Map.of("words", "견적서를 올렸습니다.")))
                .hasStatus(302);
        post(officer, "/desk" + path + "/opinion", Map.of("verdict", "yes", "words", "좋습니다."));
        assertThat(post(city, "/desk" + path + "/return", Map.of("words", "다시 보아 주십시오.")))
                .hasStatus(302);
        assertThat(get(officer, "/desk" + path)).bodyText().contains("견적서를 올렸습니다.", "다시 보아 주십시오.");
    }

    @Test
    void keepsNoResidentNumberInADraftAndSubmitsNoneFromBefore() {
        var typed = typed();
        var draft = filled(typed);
        typed.put("bank.branch", "김씨 900101-1234567");
        assertThat(post(owner, draft + "/bank", step(draft, typed)))
                .hasStatus(422)
                .bodyText()
                .contains("주민등록번호로 보이는", "김씨 900101-1234567");
        assertThat(get(owner, draft + "/bank")).bodyText().doesNotContain("900101-1234567");
        database.sql("""
                        update loan_draft set fields = fields || '{"bank.branch": "김씨 900101-1234567"}'
                        where id = cast(? as uuid)""").param(draft.substring(draft.lastIndexOf('/') + 1)).update();
        assertThat(post(owner, draft + "/submission", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("주민등록번호로 보이는");
    }

    private String applied(Map<String, String> typed) {
        var answer = post(owner, filled(typed) + "/submission", Map.of());
        assertThat(answer).hasStatus(302);
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    private String filled(Map<String, String> typed) {
        var draft = draft();
        for (var step : List.of("company", "money", "bank", "papers", "words")) {
            assertThat(post(owner, draft + "/" + step, step(draft, typed))).hasStatus(302);
        }
        assertThat(get(owner, draft + "/check")).hasStatusOk().bodyText().contains("신청 제출");
        return draft;
    }

    private String draft() {
        var begun = get(owner, "/loans/new?programme=" + programme);
        assertThat(begun).hasStatus(302);
        return String.valueOf(begun.getResponse().getRedirectedUrl()).replaceAll("/company$", "");
    }

    /** With the version that the window would have. */
    private Map<String, String> step(String draft, Map<String, String> typed) {
        var all = new LinkedHashMap<>(typed);
        all.put(
                "version",
                String.valueOf(database.sql("select version from loan_draft where id = ?")
                        .param(UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1)))
                        .query(Long.class)
                        .single()));
        return all;
    }

    private Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        typed.putAll(Map.of(
                "said[agreeCOLLECTION]",
                "yes",
                "said[agreeTHIRD_PARTY]",
                "yes",
                "amount",
                "100,000,000",
                "parts[MATERIALS]",
                "60000000",
                "parts[WAGES]",
                "40000000",
                "bank.id",
                bank.toString(),
                "bank.branch",
                "주촌지점",
                "bank.consultedOn",
                clock.today().toString(),
                "said[taxPaid]",
                "yes"));
        typed.putAll(Map.of("said[agreeCREDIT_INFORMATION]", "yes", "said[agreeTAX_INQUIRY]", "yes"));
        return typed;
    }

    private Actor member(String name) {
        var firms = new Firms(server);
        var id = firms.person(name);
        firms.firm("한빛정밀", id);
        return new Actor(id, name, Set.of(Role.COMPANY_ADMIN));
    }

    private Actor person(String name, Role role) {
        var id = new Firms(server).person(name);
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
