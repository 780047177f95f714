package kr.oneroof.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.microsoft.playwright.Page;

import kr.oneroof.support.Browsing;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.JourneyTest;
import kr.oneroof.support.PageChecks;

/** One request walks through four modules and keeps its number and its story. */
@JourneyTest
class CrossingJourneyTests {
    private static final String REASON = "더 알맞은 곳에서 이어서 돕습니다";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Test
    void walksFromACallOverConsultationAndAdviceToAnAgency() {
        try (var one = Chromium.visitor();
                var two = Chromium.visitor();
                var three = Chromium.visitorOnPhone()) {
            var agent = Browsing.enter(one, origin(), "call@demo.oneroof.kr");
            var number = call(agent);
            agent.navigate(origin() + "/desk/requests/" + number + "/crossing");
            agent.getByText("기업애로 상담: 인수를 요청합니다").click();
            agent.getByLabel("이관 사유").fill(REASON);
            Browsing.press(agent, "이관하기", "인수를 요청했습니다");

            var kim = Browsing.enter(two, origin(), "kim@demo.oneroof.kr");
            kim.navigate(origin() + "/desk/work");
            kim.locator("a", new Page.LocatorOptions().setHasText("(" + number + ")"))
                    .first()
                    .click();
            PageChecks.look(kim, "road-from-call");
            Browsing.press(kim, "인수하기", "이제 담당자이십니다");
            assertThat(kim.locator("#content")).containsText("고무 금형 자금");
            carry(kim, number, "비즈니스자문단");
            kim.navigate(origin() + "/desk/advisory/" + number);
            assertThat(kim.locator("#content")).containsText("고무 금형 자금");
            carry(kim, number, "협력기관 연계");
            kim.navigate(origin() + "/desk/agency-requests/" + number);
            PageChecks.look(kim, "road-fourth-room");

            var hanbit = Browsing.enter(three, origin(), "hanbit@demo.oneroof.kr");
            hanbit.navigate(origin() + "/requests");
            var line = hanbit.locator("tr", new Page.LocatorOptions().setHasText(number));
            assertThat(line).containsText("협력기관 연계");
            assertThat(line).containsText("담당자가 알맞은 기관을 찾고 있습니다");
            line.locator("a").click();
            for (var service : new String[] {"기업애로 상담", "비즈니스자문단", "협력기관 연계"}) {
                assertThat(hanbit.locator("#content")).containsText("다른 업무(" + service + ")로 넘겼습니다. 사유: " + REASON);
            }
            PageChecks.look(hanbit, "road-story-phone");
        }
    }

    /** Somebody of 한빛정밀 calls; the company is known by its number, and the call goes on. */
    private String call(Page agent) {
        var phone = database.sql("select phone from company where name = '한빛정밀'")
                .query(String.class)
                .single();
        agent.navigate(origin() + "/calls/new?from=" + phone);
        agent.locator("#topic").selectOption("finance");
        agent.locator("#note").fill("고무 금형 자금\n대출과 보증을 함께 물으심");
        agent.locator("label[for=consented]").click();
        agent.locator("label[for=outcome-GOING_ON]").click();
        Browsing.press(agent, "통화 기록 저장", "통화를 기록했습니다");
        return database.sql("select number from call_ticket where note like '고무 금형 자금%'")
                .query(String.class)
                .single();
    }

    private void carry(Page kim, String number, String service) {
        kim.navigate(origin() + "/desk/requests/" + number + "/crossing");
        kim.getByText(service + ": 제가 이어서 담당합니다").click();
        kim.getByLabel("이관 사유").fill(REASON);
        Browsing.press(kim, "이관하기", "계속 담당하십니다");
        kim.navigate(origin() + "/desk/work");
        assertThat(kim.locator("tr", new Page.LocatorOptions().setHasText(number)))
                .containsText(service);
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
