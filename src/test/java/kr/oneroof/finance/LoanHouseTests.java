package kr.oneroof.finance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.options.SelectOption;

import kr.oneroof.support.Browsing;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.HouseTest;
import kr.oneroof.support.PageChecks;

/** A company applies on a phone, the officer reviews, the city decides. */
@HouseTest
class LoanHouseTests {
    @LocalServerPort
    private int port;

    @Test
    void appliesReviewsAndDecides() {
        try (var one = Chromium.visitorOnPhone(); var two = Chromium.visitor(); var three = Chromium.visitor()) {
            var hanbit = Browsing.enter(one, origin(), "hanbit@demo.oneroof.kr");
            hanbit.navigate(origin() + "/loans");
            PageChecks.look(hanbit, "finance-own-phone");
            hanbit.getByLabel("2026 하반기 경영안정자금 신청").first().click();
            Browsing.pressInVain(hanbit, "신청 제출", "목록에서 골라");
            hanbit.locator("#amount").fill("100,000,000");
            hanbit.locator("#part-MATERIALS").fill("100,000,000");
            hanbit.locator("#bank\\.id").selectOption(new SelectOption().setLabel("동부은행"));
            hanbit.locator("#bank\\.branch").fill("주촌지점");
            hanbit.locator("#bank\\.consultedOn").fill(LocalDate.now().minusDays(2).toString());
            hanbit.locator("label[for='said-taxPaid-yes']").click();
            PageChecks.look(hanbit, "finance-apply-phone");
            Browsing.press(hanbit, "신청 제출", "신청을 접수했습니다");
            PageChecks.look(hanbit, "finance-receipt-phone");
            var number = hanbit.url().replaceAll(".*/", "");

            var officer = Browsing.enter(two, origin(), "loan@demo.oneroof.kr");
            officer.navigate(origin() + "/desk/loans");
            PageChecks.look(officer, "finance-loans-desk");
            officer.navigate(origin() + "/desk/loans/" + number);
            Browsing.press(officer, "심사 시작", "심사를 시작했습니다");
            officer.locator("label[for='verdict-yes']").click();
            officer.locator("#words").fill("요건을 갖추었습니다.");
            PageChecks.look(officer, "finance-review");
            Browsing.press(officer, "의견 올리기", "심사 의견을 올렸습니다");

            var city = Browsing.enter(three, origin(), "city@demo.oneroof.kr");
            city.navigate(origin() + "/desk/loans/" + number);
            PageChecks.look(city, "finance-decision");
            Browsing.press(city, "추천 결정", "추천을 결정했습니다");
            hanbit.reload();
            assertThat(hanbit.locator("#content")).containsText("추천이 결정되었습니다");
        }
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
