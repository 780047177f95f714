package kr.oneroof.consultation.outreach;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.oneroof.support.Browsing.press;
import static kr.oneroof.support.Browsing.pressInVain;
import static kr.oneroof.support.PageChecks.look;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

import kr.oneroof.document.CameraFiles;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.Browsing;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.JourneyTest;

/**
 * A day in the industrial complex, in a real browser: planned at the desk, walked with a phone, reported at the desk.
 */
@JourneyTest
class TourJourneyTests {
    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private SeoulClock clock;

    private BrowserContext desk;
    private BrowserContext phone;

    @BeforeEach
    void open() {
        desk = Chromium.visitor();
        phone = Chromium.visitorOnPhone();
    }

    @AfterEach
    void leave() {
        desk.close();
        phone.close();
    }

    @Test
    void goesFromThePlanOverThePhoneToTheReport() {
        var kim = login(desk, "kim");
        plan(kim);
        var path = kim.url();
        addFirm(kim, "한빛정밀", "09:00");
        addFirm(kim, "가야테크", "09:30");
        press(kim, "가야테크 한 칸 위로", "방문 순서를 바꾸었습니다.");
        look(kim, "outreach-tour-planned");
        press(kim, "순회 시작", "순회를 시작했습니다.");
        walk(path);
        kim.navigate(path + "/report");
        look(kim, "outreach-report-form");
        pressInVain(kim, "보고서 제출하고 순회 마치기", "순회 요약을 적어 주십시오.");
        kim.locator("#text").fill("채용이 공통된 어려움입니다.");
        press(kim, "보고서 제출하고 순회 마치기", "보고서를 제출하고 순회를 마쳤습니다.");
        look(kim, "outreach-report");
        kim.locator("#content td a[href^='/desk/consultations/']").first().click();
        assertThat(kim.locator("#content")).containsText("순회 ‘주촌 가을 순회’");
    }

    private void plan(Page kim) {
        kim.navigate(origin() + "/desk/tours");
        look(kim, "outreach-list");
        kim.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("순회 계획하기"))
                .click();
        kim.locator("#title").fill("주촌 가을 순회");
        kim.locator("#day").fill(clock.today().minusDays(1).toString());
        kim.locator("#complex").fill("골든루트산업단지");
        kim.locator("#meetingPoint").fill("관리사무소 앞");
        kim.locator("#guests").fill("이주무관, 김해시청");
        pressInVain(kim, "계획 저장", "지난 날짜입니다.");
        look(kim, "outreach-plan-told");
        kim.locator("#day").fill(clock.today().toString());
        kim.locator("label[for=told]").click();
        press(kim, "계획 저장", "순회를 계획했습니다.");
    }

    private void addFirm(Page kim, String name, String at) {
        kim.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("기업 추가하기"))
                .click();
        kim.locator("#words").fill(name);
        kim.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("기업 찾기"))
                .click();
        look(kim, "outreach-firms");
        kim.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("방문 기업으로 추가 " + name))
                .click();
        kim.locator("#at").fill(at);
        look(kim, "outreach-firm");
        press(kim, "방문 기업에 추가", "방문 기업을 추가하고 기업에 알렸습니다.");
    }

    private void walk(String path) {
        var field = login(phone, "jung");
        field.navigate(path + "/day");
        look(field, "phone-outreach-day");
        press(field, "한빛정밀 도착", "도착을 기록했습니다.");
        look(field, "phone-outreach-day-arrived");
        field.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("한빛정밀 상담 접수하기"))
                .click();
        field.locator("#category").selectOption("LABOUR");
        field.locator("#title").fill("숙련공을 구하지 못합니다");
        field.locator("#body").fill("석 달째 지원자가 없습니다.");
        look(field, "phone-outreach-case");
        pressInVain(field, "상담 접수하기", "동의를 받아야 접수할 수 있습니다.");
        field.locator("label[for=consent]").click();
        field.locator("#consentHow").fill("방문 서면 동의");
        field.locator("#album").setInputFiles(new FilePayload("현장.jpg", "image/jpeg", CameraFiles.jpg(6)));
        press(field, "상담 접수하기", "상담을 접수했습니다.");
        press(field, "한빛정밀 상담 마침", "상담 마침을 기록했습니다.");
        field.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("가야테크 만나지 못함"))
                .click();
        look(field, "phone-outreach-absence");
        field.locator("#text").fill("대표 출장");
        press(field, "기록하기", "만나지 못한 것으로 기록했습니다.");
        look(field, "phone-outreach-day-done");
    }

    @Test
    void fitsItsPagesOnBothScreensForStaffFirmsAndTheCity() {
        var planned = tour("PLANNED");
        var stop = database.sql("select id from outreach_stop where tour_id = ?::uuid limit 1")
                .param(planned)
                .query(String.class)
                .single();
        var reported = tour("REPORTED");
        for (var wide : List.of(true, false)) {
            try (var staff = wide ? Chromium.visitor() : Chromium.visitorOnPhone();
                    var firm = wide ? Chromium.visitor() : Chromium.visitorOnPhone();
                    var office = wide ? Chromium.visitor() : Chromium.visitorOnPhone()) {
                var name = wide ? "outreach" : "phone-outreach";
                var director = login(staff, "director");
                for (var one : List.of(
                        "",
                        "/new",
                        "/" + planned,
                        "/" + planned + "/change",
                        "/" + planned + "/firms",
                        "/" + planned + "/stops/" + stop,
                        "/" + planned + "/calling-off",
                        "/" + planned + "/day",
                        "/" + reported + "/report")) {
                    director.navigate(origin() + "/desk/tours" + one);
                    look(
                            director,
                            name + "-all"
                                    + one.replace(planned, "planned")
                                            .replace(reported, "reported")
                                            .replace(stop, "one")
                                            .replace('/', '-'));
                }
                lookAt(login(firm, "hanbit"), "/visits", name + "-own");
                var city = login(office, "city");
                lookAt(city, "/figures", name + "-figures");
                lookAt(city, "/figures/outreach?counted=TOURS&from=2026-01&until=2199-12", name + "-records");
                lookAt(director, "/figures/outreach?counted=CASES&from=2026-01&until=2199-12", name + "-records-cases");
            }
        }
    }

    private String tour(String status) {
        return database.sql("select id from outreach_tour where status = ? order by planned_at limit 1")
                .param(status)
                .query(String.class)
                .single();
    }

    private Page login(BrowserContext visitor, String name) {
        return Browsing.enter(visitor, origin(), name + "@demo.oneroof.kr");
    }

    private String origin() {
        return "http://localhost:" + port;
    }

    private void lookAt(Page page, String path, String name) {
        page.navigate(origin() + path);
        look(page, name);
    }
}
