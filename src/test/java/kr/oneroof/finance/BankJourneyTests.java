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
import kr.oneroof.support.JourneyTest;
import kr.oneroof.support.PageChecks;

/** A bank's clerk tells of loans by file; the company reads along. */
@JourneyTest
class BankJourneyTests {
    private static final Charset EXCEL = Charset.forName("MS949");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Test
    void tellsOfLoansByFile() {
        var number = database.sql("select number from loan where approved = 100000000")
                .query(String.class)
                .single();
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
            send(
                    clerk,
                    "추천번호,구분,일자,금액\r\n" + number + ",조기상환,2026-07-01,\"30,000,000\"\r\n" + number
                            + ",연체,2026-10-01,\r\n");
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

    private static void send(Page clerk, String text) {
        clerk.locator("#file").setInputFiles(new FilePayload("변동.csv", "text/csv", text.getBytes(EXCEL)));
        clerk.getByText("확인하기").and(clerk.locator("button")).click();
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
