package kr.oneroof.advisory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.advisory.AdvisoryTown;
import kr.oneroof.advisory.engagement.EngagementState;
import kr.oneroof.advisory.engagement.EngagementView;
import kr.oneroof.advisory.panel.Field;
import kr.oneroof.advisory.panel.Firm;
import kr.oneroof.advisory.panel.Profession;
import kr.oneroof.advisory.panel.Tie;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** What companies, consultants and experts type into the pages, and what they get to see. */
@ModuleTest
class AdvicePagesTests {
    @Autowired
    private WebApplicationContext context;

    @Autowired
    private SeoulClock clock;

    private AdvisoryTown town;
    private MockMvcTester mvc;
    private AdvisoryTown.Firm firm;

    @BeforeEach
    void open() {
        town = new AdvisoryTown(context);
        mvc = Mvc.of(context);
        firm = town.firm("한빛정밀");
    }

    @Test
    void walksFromTheRequestToThePaymentOverThePages() {
        var lawyer = town.expert("나변호", Profession.LAWYER, Field.LAW);
        var number = filed();
        var page = "/desk/advisory/" + number;
        assertThat(get(firm.owner(), "/advice/" + number))
                .hasStatusOk()
                .bodyText()
                .contains("대금을 받지 못했습니다", "담당자를 정하고");
        assertThat(get(town.kim, page)).hasStatusOk().bodyText().contains("대금을 받지 못했습니다", "검토");
        assertThat(get(town.kim, page + "/screening")).hasStatusOk();
        assertThat(post(town.kim, page + "/screening", screening(number)))
                .hasStatus(302)
                .hasRedirectedUrl(page);
        assertThat(get(town.kim, page)).bodyText().contains("나변호", "1순위에게 제안");
        assertThat(post(town.kim, page + "/offers", Map.of())).hasStatus(302);
        var offer = "/advisor/offers/" + town.open(new RequestNumber(number)).id();
        assertThat(get(lawyer, "/advisor")).hasStatusOk().bodyText().contains(number);
        assertThat(get(lawyer, offer)).hasStatusOk().bodyText().contains("한빛정밀").doesNotContain("석 달째");
        assertThat(post(lawyer, offer + "/acceptance", Map.of())).hasStatus(302).hasRedirectedUrl("/advisor");
        assertThat(post(lawyer, offer + "/acceptance", Map.of()))
                .as("answered twice")
                .hasStatus(409);
        advise(lawyer, town.engagements.of(new RequestNumber(number)).getFirst());
        pay(town.engagements.of(new RequestNumber(number)).getFirst());
    }

    private void advise(Actor lawyer, EngagementView one) {
        var path = "/advisor/cases/" + one.facts().id();
        assertThat(get(lawyer, path)).hasStatusOk().bodyText().contains("석 달째", "한빛정밀");
        var key = UUID.randomUUID().toString();
        var day = clock.today().minusDays(1).toString();
        var slot = Map.of("submission", key, "day", day, "starts", "14:00", "ends", "16:00", "mode", "CENTRE");
        assertThat(post(lawyer, path + "/sessions", slot)).hasStatus(302);
        assertThat(post(lawyer, path + "/sessions", slot)).as("a double click").hasStatus(302);
        assertThat(get(firm.owner(), "/advice/" + one.facts().number()))
                .bodyText()
                .contains("센터 방문", "일정 취소");
        assertThat(get(lawyer, path + "/sessions/" + key + "/log"))
                .hasStatusOk()
                .bodyText()
                .contains("120");
        assertThat(post(lawyer, path + "/sessions/" + key + "/log", Map.of("minutes", "120", "content", "계약서를 보았습니다.")))
                .hasStatus(302);
        assertThat(get(lawyer, path + "/report")).hasStatusOk();
        assertThat(post(lawyer, path + "/report", Map.of("report", "지급명령을 신청하십시오.")))
                .hasStatus(302);
        var own = "/advice/" + one.facts().number() + "/experts/" + one.facts().id();
        assertThat(get(firm.owner(), own + "/confirmation"))
                .hasStatusOk()
                .bodyText()
                .contains("지급명령을 신청하십시오.");
        assertThat(post(firm.owner(), own + "/objection", Map.of("reason", ""))).hasStatus(422);
        assertThat(post(firm.owner(), own + "/confirmation", Map.of())).hasStatus(302);
        assertThat(get(firm.owner(), own + "/review")).hasStatusOk();
        assertThat(post(firm.owner(), own + "/review", Map.of("mark", "6"))).hasStatus(422);
        assertThat(post(firm.owner(), own + "/review", Map.of("mark", "5", "words", "고맙습니다.")))
                .hasStatus(302);
        assertThat(get(lawyer, path + "/review")).hasStatusOk();
        assertThat(post(lawyer, path + "/review", Map.of("mark", "4"))).hasStatus(302);
    }

    private void pay(EngagementView one) {
        var fees = "/desk/advisory/fees";
        assertThat(post(town.kim, fees + "/" + one.facts().id() + "/slip", Map.of()))
                .hasStatus(302);
        assertThat(get(town.director, fees)).hasStatusOk().bodyText().contains("140,000원", "135,380원");
        assertThat(post(town.kim, fees + "/" + one.facts().id() + "/approval", Map.of()))
                .hasStatus(403);
        assertThat(get(town.director, fees + "/" + one.facts().id() + "/return"))
                .hasStatusOk();
        assertThat(post(town.director, fees + "/" + one.facts().id() + "/return", Map.of("reason", "")))
                .hasStatus(422);
        assertThat(post(town.director, fees + "/" + one.facts().id() + "/approval", Map.of()))
                .hasStatus(302);
        var before = town.count("look", "subject = ?", "person:" + one.facts().expert());
        assertThat(post(town.director, fees + "/list", Map.of())).hasStatusOk();
        assertThat(town.count("look", "subject = ?", "person:" + one.facts().expert()))
                .isEqualTo(before + 1);
        assertThat(post(
                        town.director,
                        fees + "/payment",
                        Map.of("engagements", one.facts().id().toString())))
                .hasStatus(302);
        assertThat(town.state(one)).isEqualTo(EngagementState.PAID);
    }

    @Test
    void bringsTheFormBackWithEverythingThatWasTyped() {
        var typed = request();
        typed.put("title", "");
        typed.put("body", "대표 주민번호는 850312-1234567입니다.");
        typed.put("until", "2020-01-01");
        assertThat(post(firm.owner(), "/advice", typed))
                .hasStatus(422)
                .bodyText()
                .contains("850312-1234567", "주민등록번호로 보이는", "제목", "종료일은 시작일과 같거나");
        assertThat(town.count(
                        "advisory_request", "company_id = ?", firm.company().value()))
                .isZero();
        var ok = request();
        assertThat(post(firm.owner(), "/advice", ok)).hasStatus(302);
        assertThat(post(firm.owner(), "/advice", ok)).as("a double click").hasStatus(302);
        assertThat(town.count(
                        "advisory_request", "company_id = ?", firm.company().value()))
                .isEqualTo(1);
        assertThat(get(firm.owner(), "/advice")).hasStatusOk().bodyText().contains("대금을 받지 못했습니다");
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyWasFaster() {
        var number = filed();
        var typed = screening(number);
        typed.put("hours", "17");
        town.requestService.withdraw(firm.company(), new RequestNumber(number), "그만");
        assertThat(post(town.kim, "/desk/advisory/" + number + "/screening", typed))
                .hasStatus(409)
                .bodyText()
                .contains("17", "그사이 진행 상태가 바뀌었습니다");
        assertThat(post(town.kim, "/desk/advisory/" + number + "/refusal", Map.of("version", "0", "reason", "대상 아님")))
                .hasStatus(409)
                .bodyText()
                .contains("대상 아님");
    }

    @Test
    void opensNothingToAnotherCompanyOrAnotherExpert() {
        town.expert("나변호", Profession.LAWYER, Field.LAW);
        var one = town.engaged(firm);
        var stranger = town.firm("가야테크").owner();
        var other = town.expert("다변호", Profession.LAWYER, Field.LAW);
        var own = "/advice/" + one.facts().number();
        var experts = own + "/experts/" + one.facts().id();
        for (var path : List.of(own, own + "/withdrawal", experts + "/confirmation", experts + "/review")) {
            assertThat(get(stranger, path)).hasStatus(404).bodyText().doesNotContain("거래처");
            assertThat(
                            path.equals(own)
                                    ? get(stranger, path)
                                    : post(stranger, path, Map.of("reason", "x", "mark", "1")))
                    .hasStatus(404);
        }
        var path = "/advisor/cases/" + one.facts().id();
        for (var page : List.of("", "/sessions", "/report", "/review")) {
            assertThat(get(other, path + page)).hasStatus(404).bodyText().doesNotContain("거래처");
        }
        assertThat(post(other, path + "/report", Map.of("report", "남의 보고서"))).hasStatus(404);
        assertThat(post(
                        other,
                        "/advisor/offers/"
                                + town.offers
                                        .of(one.facts().number())
                                        .getFirst()
                                        .id() + "/acceptance",
                        Map.of()))
                .hasStatus(404);
    }

    @Test
    void keepsEachLookOfAnExpert() {
        var lawyer = town.expert("나변호", Profession.LAWYER, Field.LAW);
        var one = town.engaged(firm);
        get(lawyer, "/advisor/cases/" + one.facts().id());
        get(lawyer, "/advisor/cases/" + one.facts().id());
        assertThat(town.count(
                        "look",
                        "subject = ? and actor_id = ? and company_id = ?",
                        one.facts().number().value(),
                        lawyer.id().value(),
                        firm.company().value()))
                .isEqualTo(2);
    }

    @Test
    void closesTheCaseToADismissedExpertAtOnce() {
        var lawyer = town.expert("나변호", Profession.LAWYER, Field.LAW);
        var one = town.engaged(firm);
        var path = "/advisor/cases/" + one.facts().id();
        assertThat(get(lawyer, path)).hasStatusOk();
        town.appointments.dismiss(lawyer.id(), town.decision("해촉"));
        assertThat(get(lawyer, path)).hasStatus(404);
        assertThat(get(lawyer, "/advisor"))
                .hasStatusOk()
                .bodyText()
                .contains("해촉")
                .doesNotContain("거래처");
    }

    @Test
    void neverShowsACompanyWhoWasKeptOffAndWhy() {
        var tied = town.expert("가변호", Profession.LAWYER, Field.LAW);
        town.service.enterTie(
                tied.id(), new Tie(UUID.randomUUID(), Tie.Kind.SHAREHOLDER, new Firm("한빛정밀", ""), null), town.kim.id());
        town.expert("나변호", Profession.LAWYER, Field.LAW);
        var number = town.screened(firm, 1);
        town.offerService.askNext(number);
        assertThat(get(town.kim, "/desk/advisory/" + number)).bodyText().contains("가변호", "이해관계가 있습니다(한빛정밀)");
        assertThat(get(firm.owner(), "/advice/" + number)).bodyText().doesNotContain("가변호", "나변호", "이해관계");
        town.refuse(number);
        assertThat(get(firm.owner(), "/advice/" + number)).bodyText().doesNotContain("나변호", "사양");
        assertThat(get(firm.owner(), "/requests/" + number + "/history"))
                .bodyText()
                .doesNotContain("나변호");
    }

    @Test
    void takesARefusalWithAReasonFromTheList() {
        var lawyer = town.expert("나변호", Profession.LAWYER, Field.LAW);
        var number = town.screened(firm, 1);
        town.offerService.askNext(number);
        var path = "/advisor/offers/" + town.open(number).id() + "/refusal";
        assertThat(get(lawyer, path)).hasStatusOk();
        assertThat(post(lawyer, path, Map.of("reason", "WHATEVER", "words", "바쁩니다.")))
                .hasStatus(422)
                .bodyText()
                .contains("바쁩니다.");
        assertThat(post(lawyer, path, Map.of("reason", "OTHER", "words", ""))).hasStatus(422);
        assertThat(post(lawyer, path, Map.of("reason", "BUSY", "words", ""))).hasStatus(302);
        assertThat(post(lawyer, path, Map.of("reason", "BUSY", "words", "")))
                .as("again")
                .hasStatus(409);
        assertThat(get(town.kim, "/desk/advisory/" + number)).bodyText().contains("일정이 맞지 않음");
    }

    private String filed() {
        var location = post(firm.owner(), "/advice", request()).getResponse().getRedirectedUrl();
        return String.valueOf(location).substring("/advice/".length());
    }

    private Map<String, String> request() {
        return new HashMap<>(Map.of(
                "submission",
                UUID.randomUUID().toString(),
                "title",
                "대금을 받지 못했습니다",
                "body",
                "거래처가 석 달째 대금을 주지 않습니다.",
                "field",
                "LAW",
                "language",
                "KO",
                "from",
                clock.today().toString(),
                "until",
                clock.today().plusDays(20).toString(),
                "competitors",
                "경쟁정밀\n다른정밀"));
    }

    private Map<String, String> screening(String number) {
        var version = town.advices.require(new RequestNumber(number)).facts().version();
        var typed = request();
        typed.putAll(Map.of(
                "task",
                "ADVICE",
                "hours",
                "4",
                "ceiling",
                "280,000",
                "seats",
                "1",
                "version",
                String.valueOf(version)));
        return typed;
    }

    private MvcTestResult get(Actor actor, String path) {
        return mvc.get().uri(path).with(Mvc.as(actor)).exchange();
    }

    private MvcTestResult post(Actor actor, String path, Map<String, String> typed) {
        var request = mvc.post().uri(path).with(Mvc.as(actor)).with(csrf());
        typed.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }
}
