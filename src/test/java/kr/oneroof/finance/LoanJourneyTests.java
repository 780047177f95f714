package kr.oneroof.finance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

import kr.oneroof.finance.application.LoanConsent;
import kr.oneroof.finance.programme.Programme;
import kr.oneroof.finance.programme.ProgrammeDraft;
import kr.oneroof.finance.programme.ProgrammeService;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;
import kr.oneroof.support.Browsing;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.JourneyTest;
import kr.oneroof.support.PageChecks;

/** A company applies on a phone, the officer reviews, the city decides. */
@JourneyTest
class LoanJourneyTests {
    @LocalServerPort
    private int port;

    @Autowired
    private ProgrammeService making;

    @Autowired
    private PersonQueries people;

    @Autowired
    private SeoulClock clock;

    /** Open whenever the test runs. */
    private void open() {
        var id = UUID.randomUUID();
        var officer = people.findByEmail("loan@demo.oneroof.kr").orElseThrow().id();
        making.draft(
                id,
                new ProgrammeDraft(
                        new ProgrammeDraft.Name(2050, Programme.Code.OPERATING, 1, "2050-1", "특별 경영안정자금"),
                        new ProgrammeDraft.Window(
                                clock.now().minusDays(1), clock.now().plusDays(30)),
                        new Won(300_000_000),
                        new Won(9_000_000),
                        LoanTown.terms(250),
                        List.of(),
                        Map.of("limit", "yes", "tax-paid", "yes", "industry", "10-34")),
                officer);
        making.propose(id, officer);
        making.publish(
                id,
                true,
                people.findByEmail("city@demo.oneroof.kr").orElseThrow().id());
    }

    @Test
    void appliesReviewsAndDecides() {
        open();
        try (var one = Chromium.visitorOnPhone();
                var two = Chromium.visitor();
                var three = Chromium.visitor()) {
            var hanbit = Browsing.enter(one, origin(), "hanbit@demo.oneroof.kr");
            hanbit.navigate(origin() + "/loans");
            PageChecks.look(hanbit, "finance-own-phone");
            hanbit.getByLabel("2050 특별 경영안정자금 신청").first().click();
            PageChecks.look(hanbit, "finance-step-company-phone");
            next(hanbit);
            assertThat(hanbit.locator("#amount")).hasValue("200,000,000");
            hanbit.locator("#amount").fill("");
            Browsing.pressInVain(hanbit, "저장하고 다음", "신청 금액");
            hanbit.locator("#amount").fill("100,000,000");
            hanbit.locator("#part-MATERIALS").fill("100,000,000");
            PageChecks.look(hanbit, "finance-step-money-phone");
            next(hanbit);
            hanbit.locator("#bank\\.id").selectOption(new SelectOption().setLabel("동부은행"));
            hanbit.locator("#bank\\.branch").fill("주촌지점");
            hanbit.locator("#bank\\.consultedOn")
                    .fill(new SeoulClock().today().minusDays(2).toString());
            next(hanbit);
            PageChecks.look(hanbit, "finance-step-papers-phone");
            next(hanbit);
            hanbit.locator("label[for='said-taxPaid-yes']").click();
            for (var consent : LoanConsent.values()) {
                hanbit.locator("label[for='said-" + consent.field() + "']").click();
            }
            PageChecks.look(hanbit, "finance-step-words-phone");
            next(hanbit);
            PageChecks.look(hanbit, "finance-step-check-phone");
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

    private static void next(Page page) {
        var here = page.url();
        page.getByText("저장하고 다음").click();
        page.waitForURL(url -> !url.equals(here));
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
