package kr.oneroof.finance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.microsoft.playwright.options.SelectOption;

import kr.oneroof.support.Browsing;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.HouseTest;
import kr.oneroof.support.PageChecks;

/** A company moved away: the officer proposes, the company speaks on a phone, the city decides, the money comes back; and then it was a mistake. */
@HouseTest
class AftercareHouseTests {
    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient database;

    @Test
    void recoversWhatWasPaidTooMuch() {
        var number = database.sql("select number from loan where approved = 200000000").query(String.class).single();
        try (var one = Chromium.visitor(); var two = Chromium.visitorOnPhone(); var three = Chromium.visitor()) {
            var officer = Browsing.enter(one, origin(), "loan@demo.oneroof.kr");
            officer.navigate(origin() + "/desk/aftercare");
            PageChecks.look(officer, "aftercare-desk");
            officer.navigate(origin() + "/desk/aftercare/loans/" + number);
            officer.locator("#what\\.kind").selectOption(new SelectOption().setLabel("관외 이전"));
            officer.locator("#what\\.action").selectOption(new SelectOption().setLabel("지원중단과 환수"));
            officer.locator("#days\\.on").fill("2026-05-20");
            officer.locator("#days\\.from").fill("2026-05-20");
            officer.locator("#words").fill("법인등기부에서 본점과 공장의 관외 이전을 확인했습니다.");
            PageChecks.look(officer, "aftercare-propose");
            Browsing.press(officer, "조치 제안", "조치를 제안하고 기업에 의견을 물었습니다");

            var hanbit = Browsing.enter(two, origin(), "hanbit@demo.oneroof.kr");
            hanbit.navigate(origin() + "/loans/" + number + "/aftercare");
            hanbit.locator("textarea[name='words']").first().fill("5월에 공장을 옮긴 것이 맞습니다. 나누어 내게 해 주십시오.");
            PageChecks.look(hanbit, "aftercare-own-phone");
            Browsing.press(hanbit, "의견 내기", "의견을 냈습니다");

            var city = Browsing.enter(three, origin(), "city@demo.oneroof.kr");
            city.navigate(origin() + "/desk/aftercare");
            city.locator("#content td a").getByText(number).last().click();
            city.locator("#money\\.instalments").fill("3");
            city.locator("#words").fill("공장이 관내에 없는 날에 지급한 금액을 돌려받습니다.");
            PageChecks.look(city, "aftercare-decide");
            Browsing.press(city, "조치 결정", "조치를 결정했습니다");
            PageChecks.look(city, "aftercare-decided");

            var measure = city.url();
            officer.navigate(measure);
            officer.locator("#days\\.on").fill(LocalDate.now().minusDays(1).toString());
            officer.locator("#money\\.amount").fill("100,000");
            Browsing.press(officer, "납부 기록", "납부를 기록했습니다");
            city.navigate(origin() + "/desk/loan-figures?year=2026");
            assertThat(city.locator("#content")).containsText("환수 결정");
            PageChecks.look(city, "loan-figures");
            city.locator("#content td a").first().click();
            PageChecks.look(city, "loan-figures-behind");

            city.navigate(measure);
            city.locator("#words").fill("이전 신고가 잘못 확인되었습니다.");
            Browsing.press(city, "결정 취소", "결정을 취소했습니다");
            city.navigate(origin() + "/desk/loan-book/" + number);
            assertThat(city.locator("#content")).containsText("2026년 3분기 945,205원");
        }
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
