package kr.oneroof.advisory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.advisory.AdvisoryTown;
import kr.oneroof.advisory.panel.Field;
import kr.oneroof.advisory.panel.Profession;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** The pages of the panel: registering, appointing, ties, leave, account. */
@ModuleTest
class PanelPagesTests {
    @Autowired
    private WebApplicationContext context;

    @Autowired
    private SeoulClock clock;

    private AdvisoryTown town;
    private MockMvcTester mvc;

    @BeforeEach
    void open() {
        town = new AdvisoryTown(context);
        mvc = Mvc.of(context);
    }

    @Test
    void registersAndAppointsAnExpert() {
        var one = town.person("나변호", Role.ADVISOR);
        var typed = expert(one);
        assertThat(get(town.kim, "/desk/advisory/experts/new"))
                .hasStatusOk()
                .bodyText()
                .contains("나변호");
        assertThat(post(town.kim, "/desk/advisory/experts/new", without(typed, "licenceNumber")))
                .hasStatus(422)
                .bodyText()
                .contains("예시사무소", "자격번호");
        typed.add("org", "");
        assertThat(post(town.kim, "/desk/advisory/experts/new", typed)).hasStatus(302);
        var path = "/desk/advisory/experts/" + one.id();
        assertThat(get(town.kim, path))
                .hasStatusOk()
                .bodyText()
                .contains("나변호", "2019-77", "후보")
                .doesNotContain("/appointment");
        assertThat(get(town.kim, path + "/appointment")).hasStatus(403);
        assertThat(get(town.director, path + "/appointment"))
                .hasStatusOk()
                .bodyText()
                .contains(clock.today().toString());
        var term = form(
                "submission",
                UUID.randomUUID().toString(),
                "from",
                clock.today().toString(),
                "to",
                clock.today().plusYears(2).toString(),
                "reason",
                "");
        assertThat(post(town.director, path + "/appointment", term)).hasStatus(422);
        term.set("reason", "공개 모집");
        assertThat(post(town.director, path + "/appointment", term)).hasStatus(302);
        assertThat(post(town.director, path + "/appointment", term))
                .as("a double click")
                .hasStatus(302);
        assertThat(town.panel.view(one.id()).terms()).hasSize(1);
        assertThat(get(town.kim, "/desk/advisory/experts?state=APPOINTED"))
                .hasStatusOk()
                .bodyText()
                .contains("나변호");
        assertThat(get(town.kim, path + "/profile")).hasStatusOk().bodyText().contains("2019-77");
    }

    @Test
    void suspendsResumesAndDismissesWithReasons() {
        var path = "/desk/advisory/experts/"
                + town.expert("나변호", Profession.LAWYER, Field.LAW).id() + "/standing/";
        for (var deed : List.of("suspension", "resumption", "dismissal")) {
            assertThat(get(town.director, path + deed)).hasStatusOk();
            assertThat(post(town.director, path + deed, form("reason", ""))).hasStatus(422);
            assertThat(post(town.director, path + deed, form("reason", "사유"))).hasStatus(302);
        }
        assertThat(post(town.director, path + "dismissal", form("reason", "또")))
                .hasStatus(409)
                .bodyText()
                .contains("또");
        assertThat(get(town.director, path + "promotion")).hasStatus(404);
        assertThat(get(town.kim, path + "dismissal")).hasStatus(403);
    }

    @Test
    void entersAndRemovesATie() {
        var one = town.expert("나변호", Profession.LAWYER, Field.LAW);
        var path = "/desk/advisory/experts/" + one.id() + "/ties";
        assertThat(get(town.kim, path)).hasStatusOk();
        assertThat(post(
                        town.kim,
                        path,
                        form(
                                "submission",
                                UUID.randomUUID().toString(),
                                "kind",
                                "OFFICER",
                                "firm",
                                "가야테크",
                                "businessNumber",
                                "123")))
                .hasStatus(422)
                .bodyText()
                .contains("가야테크");
        assertThat(post(
                        town.kim,
                        path,
                        form("submission", UUID.randomUUID().toString(), "kind", "OFFICER", "firm", "가야테크")))
                .hasStatus(302);
        var tie = town.panel.require(one.id()).ties().getFirst();
        assertThat(post(town.kim, path + "/" + tie.id() + "/removal", form())).hasStatus(302);
        assertThat(town.panel.require(one.id()).ties()).isEmpty();
        assertThat(post(town.kim, path + "/" + tie.id() + "/removal", form())).hasStatus(404);
    }

    @Test
    void letsExpertsSayWhenTheyAreAwayAndWhereFeesGo() {
        var one = town.expert("나변호", Profession.LAWYER, Field.LAW);
        var day = clock.today().plusDays(5).toString();
        assertThat(get(one, "/advisor/leave")).hasStatusOk();
        assertThat(post(
                        one,
                        "/advisor/leave",
                        form("submission", UUID.randomUUID().toString(), "firstDay", day, "lastDay", "x")))
                .hasStatus(422)
                .bodyText()
                .contains(day);
        assertThat(post(
                        one,
                        "/advisor/leave",
                        form("submission", UUID.randomUUID().toString(), "firstDay", day, "lastDay", day)))
                .hasStatus(302);
        assertThat(post(
                        one,
                        "/advisor/leave",
                        form("submission", UUID.randomUUID().toString(), "firstDay", day, "lastDay", day)))
                .hasStatus(422)
                .bodyText()
                .contains("겹칩니다");
        assertThat(get(one, "/advisor/account")).hasStatusOk();
        assertThat(post(one, "/advisor/account", form("bank", "예시은행", "account", "12")))
                .hasStatus(422)
                .bodyText()
                .contains("예시은행");
        assertThat(post(one, "/advisor/account", form("bank", "예시은행", "account", "110-203-040506")))
                .hasStatus(302);
        assertThat(get(one, "/advisor/fees"))
                .hasStatusOk()
                .bodyText()
                .contains("****0506")
                .doesNotContain("110203040506");
        assertThat(get(town.kim, "/desk/advisory/experts/" + one.id()))
                .bodyText()
                .contains("****0506")
                .doesNotContain("110203040506");
    }

    @Test
    void showsASecretAddressOnceAndRevokesIt() {
        var one = town.expert("나변호", Profession.LAWYER, Field.LAW);
        assertThat(get(one, "/advisor/calendar")).hasStatusOk();
        var answer = post(one, "/advisor/calendar/feed", form());
        assertThat(answer).hasStatus(302);
        var word = String.valueOf(answer.getMvcResult().getFlashMap().get("word"));
        var feed = mvc.get().uri("/feeds/advisor/" + word).exchange();
        assertThat(feed).hasStatusOk().bodyText().contains("BEGIN:VCALENDAR");
        assertThat(post(one, "/advisor/calendar/revocation", form())).hasStatus(302);
        assertThat(mvc.get().uri("/feeds/advisor/" + word).exchange()).hasStatus(404);
    }

    @Test
    void setsTermsFromADayThatHasNotBegun() {
        var day = clock.today().plusDays(10);
        var typed = terms(clock.today().toString());
        assertThat(get(town.kim, "/desk/advisory/terms")).hasStatus(403);
        assertThat(get(town.kim, "/desk/advisory/experts")).bodyText().doesNotContain("/desk/advisory/terms");
        assertThat(get(town.director, "/desk/advisory/experts")).bodyText().contains("/desk/advisory/terms");
        assertThat(get(town.director, "/desk/advisory/terms"))
                .hasStatusOk()
                .bodyText()
                .contains("70,000원");
        assertThat(post(town.director, "/desk/advisory/terms", typed))
                .hasStatus(422)
                .bodyText()
                .contains("내일 이후", "81234");
        typed.set("validFrom", day.toString());
        typed.set("pay.dayCap", "81233");
        assertThat(post(town.director, "/desk/advisory/terms", typed))
                .hasStatus(422)
                .bodyText()
                .contains("적을 수 없습니다");
        typed.set("pay.dayCap", "400000");
        assertThat(post(town.director, "/desk/advisory/terms", typed)).hasStatus(302);
        assertThat(get(town.director, "/desk/advisory/terms")).bodyText().contains("81,234원", "시행 예정");
        assertThat(town.panel.terms().hourRate().amount()).isEqualTo(70_000);
        SeoulClock.at(
                day.atTime(9, 0),
                () -> assertThat(town.panel.terms().hourRate().amount()).isEqualTo(81_234));
        assertThat(town.count("audit_row", "action = 'advisory.terms-set' and subject = ?", day.toString()))
                .isOne();
        town.database()
                .sql("delete from advisory_terms where valid_from = ?")
                .param(day)
                .update();
    }

    private static LinkedMultiValueMap<String, String> terms(String from) {
        return form(
                "validFrom",
                from,
                "pay.hourRate",
                "81234",
                "pay.dayCap",
                "400000",
                "pay.incomeTaxBp",
                "300",
                "pay.localTaxBp",
                "1000",
                "pay.noShowMinutes",
                "60",
                "times.freeSessions",
                "5",
                "times.offerDays",
                "2",
                "times.reportDays",
                "7",
                "times.confirmDays",
                "7",
                "times.accessDays",
                "30");
    }

    private static LinkedMultiValueMap<String, String> expert(Actor one) {
        var typed = form(
                "person",
                one.id().toString(),
                "group",
                "COUNSEL",
                "profession",
                "LAWYER",
                "licenceNumber",
                "2019-77",
                "org",
                "예시사무소",
                "region",
                "GIMHAE",
                "mainField",
                "LAW",
                "industries",
                "25, 29",
                "starts",
                "09:00",
                "ends",
                "18:00",
                "hourRate",
                "70,000",
                "monthlyLimit",
                "4",
                "pledgedOn",
                "2026-01-05",
                "languages",
                "KO");
        List.of("1", "2", "3").forEach(day -> typed.add("days", day));
        return typed;
    }

    private static LinkedMultiValueMap<String, String> without(
            LinkedMultiValueMap<String, String> typed, String field) {
        var rest = new LinkedMultiValueMap<>(typed);
        rest.remove(field);
        return rest;
    }

    private static LinkedMultiValueMap<String, String> form(String... pairs) {
        var typed = new LinkedMultiValueMap<String, String>();
        for (var place = 0; place < pairs.length; place += 2) {
            typed.add(pairs[place], pairs[place + 1]);
        }
        return typed;
    }

    private MvcTestResult get(Actor actor, String path) {
        return mvc.get().uri(path).with(Mvc.as(actor)).exchange();
    }

    private MvcTestResult post(Actor actor, String path, LinkedMultiValueMap<String, String> typed) {
        return mvc.post()
                .uri(path)
                .with(Mvc.as(actor))
                .with(csrf())
                .params(typed)
                .exchange();
    }
}
