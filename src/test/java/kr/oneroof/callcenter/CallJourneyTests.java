package kr.oneroof.callcenter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.oneroof.support.Browsing.press;
import static kr.oneroof.support.Browsing.pressInVain;
import static kr.oneroof.support.PageChecks.look;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.Browsing;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.JourneyTest;

/**
 * A day at the call centre in a real browser: the keyboard alone, two agents, a callback, and all pages on both
 * screens.
 */
@JourneyTest
class CallJourneyTests {
    private static final Logger LOG = LoggerFactory.getLogger(CallJourneyTests.class);
    private static final Duration LONGEST = Duration.ofSeconds(25);
    /** How long a hand needs from key to key, so that the run is not faster than a person. */
    private static final int KEY_MILLIS = 60;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private BrowserContext desk;

    @BeforeEach
    void open() {
        desk = Chromium.visitor();
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void savesATicketWithin25SecondsByTheKeyboardAlone() {
        var page = login(desk, "call");
        var phone = database.sql("select phone from company where name = '한빛정밀'")
                .query(String.class)
                .single();
        page.navigate(origin() + "/calls/new");
        // What an agent knows by heart after a day: the topic's digit.
        var digit = page.locator("#topic option[value=finance]")
                .textContent()
                .strip()
                .substring(0, 1);
        var started = System.nanoTime();
        page.navigate(origin() + "/calls/new?from=+82-" + phone.substring(1, 3) + "-" + phone.substring(3));
        assertThat(page.locator("#topic")).isFocused();
        assertThat(page.locator("#company input:checked")).hasCount(1);
        type(page, digit);
        var topic = page.locator("#topic").inputValue();
        key(page, "Tab");
        key(page, "Tab");
        type(page, "시설자금 이차보전 신청 시기를 물으심. 공고 일정을 안내함");
        for (var step = 0; step < 3; step++) {
            key(page, "Tab");
        }
        assertThat(page.locator("#consented")).isFocused();
        key(page, "Space");
        key(page, "Tab");
        assertThat(page.locator("[data-save]")).isFocused();
        key(page, "Enter");
        assertThat(page.locator("#content [role=status]").first()).containsText("통화를 기록했습니다.");
        var took = Duration.ofNanos(System.nanoTime() - started);
        LOG.info("From the ringing telephone to the saved ticket by the keyboard alone: {} ms", took.toMillis());
        Assertions.assertThat(took).isLessThan(LONGEST);
        Assertions.assertThat(topic).isEqualTo("finance");
        Assertions.assertThat(database.sql("""
                        select count(*) from call_ticket t join company c on c.id = t.company_id where c.name = '한빛정밀'
                        and t.state = 'CLOSED' and t.consented and t.note like '시설자금 이차보전 신청 시기를%'""").query(Integer.class).single()).isOne();
    }

    private static void key(Page page, String key) {
        page.keyboard().press(key, new Keyboard.PressOptions().setDelay(KEY_MILLIS));
    }

    private static void type(Page page, String text) {
        page.keyboard().type(text, new Keyboard.TypeOptions().setDelay(KEY_MILLIS));
    }

    @Test
    void goesFromAnUnknownCallerOverTheCheckToAColleague() {
        var page = login(desk, "call");
        page.navigate(origin() + "/calls/new?from=010-7777-" + (1000 + System.nanoTime() % 9000));
        assertThat(page.locator("#content")).containsText("찾은 기업이 없습니다");
        page.locator("#topic").selectOption("labour");
        page.locator("#note").fill("퇴직금 정산을 물으심");
        page.locator("#words").fill("가야테크");
        page.keyboard().press("Enter");
        assertThat(page.locator("#company")).containsText("가야테크");
        assertThat(page.locator("#note")).hasValue("퇴직금 정산을 물으심");
        look(page, "calls-new-found");
        pressInVain(page, "통화 기록 저장", "어느 기업인지");
        page.locator("label[for=company-0]").click();
        page.locator("label[for=outcome-GOING_ON]").click();
        press(page, "통화 기록 저장", "통화를 기록했습니다.");
        look(page, "calls-ticket");
        page.getByText("본인 확인하기").click();
        pressInVain(page, "확인 결과 기록", "무엇으로 확인했는지");
        page.locator("label[for=facts-CEO]").click();
        page.locator("label[for=facts-BUSINESS_NUMBER]").click();
        page.locator("label[for=right-yes]").click();
        press(page, "확인 결과 기록", "본인 확인을 기록했습니다.");
        page.getByText("동료에게 전환하기").click();
        page.locator("#receiver").selectOption(new SelectOption().setLabel("김상담 · 기업SOS팀"));
        page.locator("#reason").fill("노무 전문 상담이 필요합니다");
        look(page, "calls-ticket-handing");
        press(page, "전환 요청", "전환을 요청했습니다.");
        var path = page.url();
        try (var other = Chromium.visitor()) {
            var kim = login(other, "kim");
            kim.navigate(path);
            press(kim, "수락하기", "통화를 맡았습니다.");
            kim.locator("#result").fill("퇴직금 정산 방법을 안내함");
            press(kim, "처리 완료", "처리를 마쳤습니다.");
            look(kim, "calls-ticket-closed");
        }
    }

    @Test
    void callsAVisitorBack() {
        try (var street = Chromium.visitorOnPhone()) {
            var visitor = street.newPage();
            visitor.navigate(origin() + "/callback");
            look(visitor, "phone-callback");
            pressInVain(visitor, "예약하기", "성함을 적어 주십시오.");
            visitor.locator("#name").fill("박대표");
            visitor.locator("#phone").fill("010-8888-1234");
            visitor.locator("#topic").selectOption("export");
            visitor.locator("label[for=agreed]").click();
            visitor.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("예약하기"))
                    .click();
            assertThat(visitor.locator("#content")).containsText("까지 전화드리겠습니다");
            look(visitor, "phone-callback-sent");
        }
        var page = login(desk, "call");
        page.navigate(origin() + "/calls/callbacks");
        look(page, "calls-callbacks");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("다음 콜백 받기"))
                .click();
        look(page, "calls-callback-taken");
        press(page, "통화했습니다", "통화한 것으로 기록했습니다.");
    }

    @Test
    void renewsTheBoardByItself() {
        var page = login(desk, "call");
        page.navigate(origin() + "/calls/board");
        look(page, "calls-board");
        var before = page.locator("[data-live] .value").first().textContent();
        database.sql("insert into call_ringing (reference, from_number, rang_at) values (?, '01012341234', ?)")
                .params("test:" + System.nanoTime(), SeoulClock.onTheWall().atOffset(ZoneOffset.UTC))
                .update();
        assertThat(page.locator("[data-live] .value").first()).not().hasText(before);
        page.navigate(origin() + "/calls");
        assertThat(page.locator("[data-live]")).containsText("010-****-1234");
        look(page, "calls-desk-ringing");
        page.locator("[data-live] a").first().click();
        assertThat(page.locator("#topic")).isFocused();
    }

    @Test
    void fitsItsPagesOnBothScreens() {
        for (var wide : List.of(true, false)) {
            try (var staff = visitor(wide);
                    var firm = visitor(wide);
                    var office = visitor(wide)) {
                var name = wide ? "" : "phone-";
                var call = login(staff, "call");
                for (var one : List.of(
                        "",
                        "/new",
                        "/new?from=055-320-1200",
                        "/callbacks",
                        "/happycalls",
                        "/topics",
                        "/topics/finance",
                        "/board",
                        "/" + ticket("CALLBACK_WAIT"),
                        "/" + ticket("TRANSFERRED_INTERNAL"),
                        "/" + ticket("TRANSFERRED_EXTERNAL"),
                        "/" + ticket("CLOSED"),
                        "/" + ticket("ABANDONED"))) {
                    call.navigate(origin() + "/calls" + one);
                    look(call, name + "calls-all" + one.replaceAll("[/?=]", "-"));
                }
                var owner = login(firm, "hanbit");
                owner.navigate(origin() + "/company/callback");
                look(owner, name + "calls-own-callback");
                var city = login(office, "city");
                city.navigate(origin() + "/figures");
                look(city, name + "calls-figures");
                city.navigate(origin() + "/figures/calls?counted=OFFERED&from=2026-01&until=2099-12");
                look(city, name + "calls-records");
            }
        }
    }

    private static BrowserContext visitor(boolean wide) {
        return wide ? Chromium.visitor() : Chromium.visitorOnPhone();
    }

    private String ticket(String state) {
        return database.sql("select number from call_ticket where state = ? order by number limit 1")
                .param(state)
                .query(String.class)
                .single();
    }

    private Page login(BrowserContext visitor, String name) {
        return Browsing.enter(visitor, origin(), name + "@demo.oneroof.kr");
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
