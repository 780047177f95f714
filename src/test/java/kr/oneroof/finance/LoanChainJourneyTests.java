package kr.oneroof.finance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.Browsing;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.JourneyTest;
import kr.oneroof.support.PageChecks;

/**
 * One loan of the demo town from the notice to the recovery: the company reads, the bank claims, the officer settles,
 * the city pays; then the company moves away, and what was paid too much comes back, until it turns out to be a
 * mistake.
 */
@JourneyTest
class LoanChainJourneyTests {
    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Test
    void goesFromTheNoticeToTheRecovery() {
        var number = database.sql("select number from loan where approved = 200000000")
                .query(String.class)
                .single();
        try (var one = Chromium.visitor();
                var two = Chromium.visitor();
                var three = Chromium.visitor();
                var four = Chromium.visitorOnPhone()) {
            var hanbit = Browsing.enter(four, origin(), "hanbit@demo.oneroof.kr");
            reads(hanbit, number);
            var officer = Browsing.enter(one, origin(), "loan@demo.oneroof.kr");
            var city = Browsing.enter(three, origin(), "city@demo.oneroof.kr");
            var claim = disputes(officer);
            claims(Browsing.enter(two, origin(), "bank@demo.oneroof.kr"), number);
            pays(officer, city, claim);
            hanbit.navigate(origin() + "/loans/" + number + "/book");
            assertThat(hanbit.locator("#content")).containsText("2026년 3분기 945,205원");
            var measure = recovers(officer, hanbit, city, number);
            takesItBack(officer, city, measure, number);
        }
    }

    /** Notice, application, letter and book, as the company finds them. */
    private void reads(Page hanbit, String number) {
        hanbit.navigate(origin() + "/loan-programmes");
        hanbit.getByText("2026 상반기 경영안정자금").click();
        assertThat(hanbit.locator("#content")).containsText("우대 기업");
        hanbit.navigate(origin() + "/loans/" + number);
        assertThat(hanbit.locator("#content")).containsText("이차보전 융자 추천서");
        PageChecks.look(hanbit, "chain-application-phone");
        hanbit.getByText("대출과 이차보전금 보기").click();
        assertThat(hanbit.locator("#content")).containsText("200,000,000원");
        PageChecks.look(hanbit, "chain-book-phone");
    }

    /** @return address of the claim */
    private String disputes(Page officer) {
        officer.navigate(origin() + "/desk/claims?quarter=2026-3");
        PageChecks.look(officer, "claims-desk");
        officer.locator("#content td a").getByText("동부은행").click();
        assertThat(officer.locator("#content")).containsText("금액 다름");
        PageChecks.look(officer, "claim-diff");
        officer.locator("#word").fill("1,370원이 더 청구되었습니다. 일수를 확인해 주십시오.");
        Browsing.press(officer, "은행에 확인 요청", "은행에 확인을 요청했습니다");
        return officer.url();
    }

    private void claims(Page clerk, String number) {
        clerk.navigate(origin() + "/bank/claims/2026-3");
        assertThat(clerk.locator("#content")).containsText("1,370원이 더 청구");
        var own = clerk.locator("td[data-label='센터 계산액']").last().textContent().replaceAll("\\D", "");
        clerk.locator("#won-" + number).fill(own);
        PageChecks.look(clerk, "bank-claim");
        Browsing.press(clerk, "다시 청구하기", "청구했습니다");
    }

    private void pays(Page officer, Page city, String claim) {
        officer.navigate(claim);
        Browsing.press(officer, "정산하고 승인 올리기", "정산해 승인을 올렸습니다");
        city.navigate(claim);
        assertThat(city.locator("#content")).containsText("남은 예산");
        city.locator("#content details").first().locator("summary").click();
        PageChecks.look(city, "claim-approval");
        city.getByText("지급 승인").and(city.locator("button")).click();
        assertThat(city.locator("#content")).containsText("지급을 승인했습니다");
        assertThat(city.locator("#content")).containsText("이차보전금 지급결의서 2026-");
        officer.navigate(claim);
        officer.locator("#day").fill("2026-10-20");
        Browsing.press(officer, "지급한 날 기록", "지급한 날을 기록했습니다");
        PageChecks.look(officer, "claim-paid");
        officer.navigate(origin() + "/desk/loan-book");
        PageChecks.look(officer, "loan-book");
        officer.locator("#content td a").first().click();
        PageChecks.look(officer, "loan-book-loan");
    }

    /** @return address of the measure */
    private String recovers(Page officer, Page hanbit, Page city, String number) {
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

        hanbit.navigate(origin() + "/loans/" + number + "/aftercare");
        hanbit.locator("textarea[name='words']").first().fill("5월에 공장을 옮긴 것이 맞습니다. 나누어 내게 해 주십시오.");
        PageChecks.look(hanbit, "aftercare-own-phone");
        Browsing.press(hanbit, "의견 내기", "의견을 냈습니다");

        city.navigate(origin() + "/desk/aftercare");
        city.locator("#content td a").getByText(number).last().click();
        city.locator("#money\\.instalments").fill("3");
        city.locator("#words").fill("공장이 관내에 없는 날에 지급한 금액을 돌려받습니다.");
        PageChecks.look(city, "aftercare-decide");
        Browsing.press(city, "조치 결정", "조치를 결정했습니다");
        PageChecks.look(city, "aftercare-decided");
        hanbit.reload();
        assertThat(hanbit.locator("#content")).containsText("1회차");
        assertThat(hanbit.locator("#content")).containsText("융자 사후관리 조치 통지서");
        PageChecks.look(hanbit, "aftercare-own-decided-phone");
        return city.url();
    }

    private void takesItBack(Page officer, Page city, String measure, String number) {
        officer.navigate(measure);
        officer.locator("#days\\.on").fill(new SeoulClock().today().minusDays(1).toString());
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
        officer.reload();
        officer.locator("#days\\.on").fill(new SeoulClock().today().minusDays(1).toString());
        officer.locator("#money\\.amount").fill("100,000");
        PageChecks.look(officer, "aftercare-refund");
        Browsing.press(officer, "돌려준 금액 기록", "돌려준 금액을 기록했습니다");
        city.navigate(origin() + "/desk/loan-book/" + number);
        assertThat(city.locator("#content")).containsText("2026년 3분기 945,205원");
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
