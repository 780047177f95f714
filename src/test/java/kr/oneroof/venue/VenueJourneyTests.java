package kr.oneroof.venue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.Browsing;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.JourneyTest;
import kr.oneroof.support.PageChecks;

/**
 * A booking from the quote to the settlement: a visitor reckons, a company asks on a phone, the manager runs the day.
 */
@JourneyTest
class VenueJourneyTests {
    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private SeoulClock clock;

    @Test
    void goesFromTheQuoteToTheSettlement() {
        var day = clock.today().plusDays(24);
        try (var one = Chromium.visitorOnPhone();
                var two = Chromium.visitor();
                var three = Chromium.visitor()) {
            quotes(three.newPage(), day);
            var hanbit = Browsing.enter(one, origin(), "hanbit@demo.oneroof.kr");
            var number = asks(hanbit, day);
            var manager = Browsing.enter(two, origin(), "venue@demo.oneroof.kr");
            decides(manager, number);
            hanbit.navigate(origin() + "/venue/bookings/" + number);
            PageChecks.look(hanbit, "venue-permit-phone");
            assertThat(hanbit.locator("#content")).containsText("사용허가서");
            uses(manager, number);
            hanbit.navigate(origin() + "/venue/bookings/" + number);
            assertThat(hanbit.locator("#content")).containsText("모두 마쳤습니다");
            reads(manager);
        }
    }

    private void quotes(Page visitor, LocalDate day) {
        visitor.setDefaultTimeout(60_000);
        visitor.navigate(origin() + "/venue?day=" + day);
        PageChecks.look(visitor, "venue-day");
        visitor.locator("#content").getByText("세미나실 2").first().click();
        PageChecks.look(visitor, "venue-room");
        visitor.navigate(visitor.url() + "?week=" + day);
        PageChecks.look(visitor, "venue-week");
        visitor.navigate(origin() + "/venue/quote");
        visitor.locator("#rooms label")
                .filter(new Locator.FilterOptions().setHasText("세미나실 2"))
                .click();
        visitor.locator("#blocks label")
                .filter(new Locator.FilterOptions().setHasText("오전"))
                .click();
        visitor.locator("#day").fill(day.toString());
        visitor.locator("#content button[type=submit]").click();
        assertThat(visitor.locator("#content")).containsText("예상 대관료");
        PageChecks.look(visitor, "venue-quote");
    }

    /** @return number of the booking */
    private String asks(Page hanbit, LocalDate day) {
        hanbit.navigate(origin() + "/venue?day=" + day);
        PageChecks.look(hanbit, "venue-day-phone");
        hanbit.locator("#content td a[aria-label*='세미나실 2']").first().click();
        PageChecks.look(hanbit, "venue-choose-phone");
        Browsing.pressInVain(emptied(hanbit), "이 시간 잡아 두기", "사용일");
        hanbit.locator("#day").fill(day.toString());
        hanbit.locator("#content button[type=submit]").first().click();
        assertThat(hanbit.locator("#content")).containsText("잡아 두었습니다");
        hanbit.locator("[name='what.title']").fill("품질관리 사내 교육");
        hanbit.locator("[name='what.purpose']").selectOption(new SelectOption().setLabel("기업 행사"));
        hanbit.locator("[name='what.attendees']").fill("500");
        hanbit.locator("[name='what.layout']").selectOption(new SelectOption().setIndex(1));
        Browsing.pressInVain(hanbit, "신청하기", "정원보다 많습니다");
        PageChecks.look(hanbit, "venue-draft-phone");
        hanbit.locator("[name='what.attendees']").fill("30");
        Browsing.press(hanbit, "신청하기", "대관을 신청했습니다");
        PageChecks.look(hanbit, "venue-own-phone");
        return hanbit.url().replaceAll(".*/(\\d{4}-\\d{6}).*", "$1");
    }

    private static Page emptied(Page page) {
        page.locator("#day").fill("");
        return page;
    }

    private void decides(Page manager, String number) {
        manager.navigate(origin() + "/desk/venue");
        PageChecks.look(manager, "venue-desk");
        manager.locator("#content td a").getByText(number).click();
        Browsing.press(manager, "검토 시작", "검토를 시작했습니다");
        PageChecks.look(manager, "venue-desk-review");
        Browsing.press(manager, "사용 승인", "사용을 승인했습니다");
        var owed = database.sql("select total + deposit from venue_booking where number = ?")
                .param(number)
                .query(Long.class)
                .single();
        manager.locator("[name=won]").first().fill(String.valueOf(owed + 1));
        manager.locator("[name=at]").first().fill(clock.today().toString());
        Browsing.pressInVain(manager, "입금 기록", "낼 금액보다 많습니다");
        manager.locator("[name=won]").first().fill(String.valueOf(owed));
        Browsing.press(manager, "입금 기록", "입금을 기록했습니다");
        PageChecks.look(manager, "venue-desk-paid");
    }

    /** The day of use is made today, because OneRoof's clock is everybody's. */
    private void uses(Page manager, String number) {
        var today = clock.today();
        var ends = SeoulClock.onTheWall().atOffset(ZoneOffset.UTC);
        database.sql("update venue_slot set day = ?, starts_at = ?, ends_at = ? where number = ?")
                .params(today, ends.minusHours(3), ends, number)
                .update();
        database.sql("update venue_booking set starts_at = ?, ends_at = ? where number = ?")
                .params(ends.minusHours(3), ends, number)
                .update();
        manager.navigate(origin() + "/desk/venue/day");
        PageChecks.look(manager, "venue-day-list");
        manager.navigate(origin() + "/venue/board");
        PageChecks.look(manager, "venue-board");
        assertThat(manager.locator("#content")).containsText("품질관리 사내 교육");
        manager.navigate(origin() + "/desk/venue/" + number);
        Browsing.press(manager, "입장 확인", "입장을 기록했습니다");
        manager.locator("[name=at]").first().fill(clock.now().toString().substring(0, 16));
        Browsing.press(manager, "퇴장 기록", "퇴장을 기록했습니다");
        manager.locator("[name=words]").first().fill("이상 없습니다.");
        Browsing.press(manager, "사용 후 점검", "점검 결과를 기록했습니다");
        var back = database.sql("select deposit - overtime_won from venue_booking where number = ?")
                .param(number)
                .query(Long.class)
                .single();
        manager.locator("[name=won]").first().fill(String.valueOf(back));
        manager.locator("[name=at]").first().fill(clock.today().toString());
        Browsing.press(manager, "반환 기록", "반환을 기록했습니다");
        PageChecks.look(manager, "venue-desk-closed");
    }

    @Test
    void booksForACompanyThatCalls() {
        var day = clock.today().plusDays(26);
        try (var wide = Chromium.visitor();
                var narrow = Chromium.visitorOnPhone()) {
            var manager = Browsing.enter(wide, origin(), "venue@demo.oneroof.kr");
            enters(manager, day, "");
            enters(Browsing.enter(narrow, origin(), "venue@demo.oneroof.kr"), day.plusDays(1), "-phone");
            manager.navigate(origin() + "/desk/venue");
            PageChecks.look(manager, "venue-desk-entered");
        }
    }

    private void enters(Page manager, LocalDate day, String size) {
        manager.navigate(origin() + "/venue?day=" + day);
        manager.locator("#content td a[aria-label*='세미나실 2']").first().click();
        manager.locator("#words").fill("한빛");
        manager.locator("#content form button[type=submit]").first().click();
        PageChecks.look(manager, "venue-enter-find" + size);
        manager.locator("#content td a").first().click();
        PageChecks.look(manager, "venue-enter-choose" + size);
        manager.locator("#content button[type=submit]").first().click();
        manager.locator("[name='what.title']").fill("전화로 부탁한 교육");
        manager.locator("[name='what.purpose']").selectOption(new SelectOption().setLabel("기업 행사"));
        manager.locator("[name='what.attendees']").fill("20");
        manager.locator("[name='what.layout']").selectOption(new SelectOption().setIndex(1));
        manager.getByText("방문", new Page.GetByTextOptions().setExact(true)).click();
        manager.locator("[name='caller.name']").fill("이한빛");
        manager.locator("[name='caller.phone']").fill("055-320-1200");
        manager.locator("[name='caller.consent']").fill("창구에서 읽어 드리고 동의를 받음");
        Browsing.pressInVain(manager, "신청하기", "동의를 확인한 뒤");
        PageChecks.look(manager, "venue-enter-draft" + size);
        manager.locator("label[for^='caller.agreed']").click();
        Browsing.press(manager, "신청하기", "대관 신청을 접수했습니다");
        PageChecks.look(manager, "venue-enter-receipt" + size);
    }

    private void reads(Page manager) {
        manager.navigate(origin() + "/desk/venue/figures");
        PageChecks.look(manager, "venue-figures");
        manager.navigate(origin() + "/desk/venue/rules");
        PageChecks.look(manager, "venue-rules");
        manager.navigate(origin() + "/desk/venue/rules/new?facility=CENTRE");
        PageChecks.look(manager, "venue-rules-new");
        manager.navigate(origin() + "/desk/venue/closures");
        PageChecks.look(manager, "venue-closures");
        manager.navigate(origin() + "/desk/venue/payments");
        PageChecks.look(manager, "venue-payments");
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
