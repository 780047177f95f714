package kr.oneroof.finance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.charset.Charset;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import kr.oneroof.support.Browsing;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.HouseTest;
import kr.oneroof.support.PageChecks;

/** A bank's clerk tells and claims, the officer settles, the city approves; the company reads along. */
@HouseTest
class BankHouseTests {
    private static final Charset EXCEL = Charset.forName("MS949");

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient database;

    @Test
    void tellsOfLoansByFile() {
        var number = database.sql("select number from loan where approved = 100000000").query(String.class).single();
        try (var one = Chromium.visitor()) {
            var clerk = Browsing.enter(one, origin(), "bank2@demo.oneroof.kr");
            clerk.navigate(origin() + "/bank");
            PageChecks.look(clerk, "bank-list");
            clerk.navigate(origin() + "/bank/news");
            PageChecks.look(clerk, "bank-news");
            send(clerk, "추천번호,구분,일자,금액\r\n" + number + ",상환,2026-07-01,100000001\r\n없음,금리,2026-07-01,5\r\n");
            assertThat(clerk.locator("#content")).containsText("고칠 줄이 2줄");
            PageChecks.look(clerk, "bank-news-wrong");
            clerk.navigate(origin() + "/bank/news");
            send(clerk, "추천번호,구분,일자,금액\r\n" + number + ",조기상환,2026-07-01,\"30,000,000\"\r\n" + number + ",연체,2026-10-01,\r\n");
            PageChecks.look(clerk, "bank-news-good");
            Browsing.press(clerk, "2줄 저장하기", "파일의 내용을 모두 저장했습니다");
            clerk.navigate(origin() + "/bank/loans/" + number);
            assertThat(clerk.locator("#content")).containsText("70,000,000원");
            PageChecks.look(clerk, "bank-loan");
        }
        try (var phone = Chromium.visitorOnPhone()) {
            var dohyun = Browsing.enter(phone, origin(), "dohyun@demo.oneroof.kr");
            dohyun.navigate(origin() + "/loans/" + number);
            dohyun.getByText("대출과 이차보전금 보기").click();
            assertThat(dohyun.locator("#content")).containsText("연체 중");
            PageChecks.look(dohyun, "bank-own-phone");
        }
    }

    @Test
    void claimsSettlesAndPays() {
        try (var one = Chromium.visitor(); var two = Chromium.visitor(); var three = Chromium.visitor()) {
            var officer = Browsing.enter(one, origin(), "loan@demo.oneroof.kr");
            officer.navigate(origin() + "/desk/claims?quarter=2026-3");
            PageChecks.look(officer, "claims-desk");
            officer.getByText("동부은행").click();
            assertThat(officer.locator("#content")).containsText("금액 다름");
            PageChecks.look(officer, "claim-diff");
            var desk = officer.url();
            officer.locator("#word").fill("1,370원이 더 청구되었습니다. 일수를 확인해 주십시오.");
            Browsing.press(officer, "은행에 확인 요청", "은행에 확인을 요청했습니다");

            var clerk = Browsing.enter(two, origin(), "bank@demo.oneroof.kr");
            clerk.navigate(origin() + "/bank/claims/2026-3");
            assertThat(clerk.locator("#content")).containsText("1,370원이 더 청구");
            var own = clerk.locator("td[data-label='센터 계산액']").last().textContent().replaceAll("\\D", "");
            clerk.locator("input[id^='won-']").fill(own);
            PageChecks.look(clerk, "bank-claim");
            Browsing.press(clerk, "청구하기", "청구했습니다");

            officer.navigate(desk);
            Browsing.press(officer, "정산하고 승인 올리기", "정산해 승인을 올렸습니다");
            var city = Browsing.enter(three, origin(), "city@demo.oneroof.kr");
            city.navigate(desk);
            city.locator("#content details").first().locator("summary").click();
            PageChecks.look(city, "claim-approval");
            city.getByText("지급 승인").and(city.locator("button")).click();
            assertThat(city.locator("#content")).containsText("지급을 승인했습니다");
            assertThat(city.locator("#content")).containsText("이차보전금 지급결의서 2026-");
            officer.navigate(desk);
            officer.locator("#day").fill("2026-10-20");
            Browsing.press(officer, "지급한 날 기록", "지급한 날을 기록했습니다");
            PageChecks.look(officer, "claim-paid");
            officer.navigate(origin() + "/desk/loan-book");
            PageChecks.look(officer, "loan-book");
            officer.locator("#content td a").first().click();
            PageChecks.look(officer, "loan-book-loan");
        }
    }

    private static void send(Page clerk, String text) {
        clerk.locator("#file").setInputFiles(new FilePayload("변동.csv", "text/csv", text.getBytes(EXCEL)));
        clerk.getByText("확인하기").and(clerk.locator("button")).click();
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
