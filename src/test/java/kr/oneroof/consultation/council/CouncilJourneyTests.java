package kr.oneroof.consultation.council;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.oneroof.support.Browsing.press;
import static kr.oneroof.support.Browsing.pressInVain;
import static kr.oneroof.support.PageChecks.look;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import kr.oneroof.consultation.clinic.ClinicTown;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.Browsing;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.JourneyTest;

/** A council in a real browser, from the plan to what the applicant reads on the phone. */
@JourneyTest
class CouncilJourneyTests {
    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext house;

    @Autowired
    private PersonQueries people;

    @Autowired
    private JdbcClient database;

    @Autowired
    private SeoulClock clock;

    private BrowserContext desk;
    private BrowserContext office;
    private BrowserContext phone;

    @BeforeEach
    void open() {
        desk = Chromium.visitor();
        office = Chromium.visitor();
        phone = Chromium.visitorOnPhone();
    }

    @AfterEach
    void leave() {
        desk.close();
        office.close();
        phone.close();
    }

    @Test
    void comesFromThePlanToWhatTheApplicantReads() {
        var owner = people.findByEmail("hanbit@demo.oneroof.kr").orElseThrow().id();
        var company = database.sql("select company_id from company_member where person_id = ?")
                .param(owner.value())
                .query((row, index) -> new CompanyId(row.getObject(1, UUID.class)))
                .single();
        var number = new ClinicTown(house).caseOf(company, owner);
        var kim = login(desk, "kim");
        plan(kim);
        var meeting = kim.url();
        place(kim, number, meeting);
        kim.navigate(meeting);
        decide(kim);
        minutes(kim, meeting);
        var director = login(office, "director");
        director.navigate(meeting + "/minutes");
        look(director, "council-minutes-chair");
        director.locator("#content summary").click();
        look(director, "council-minutes-sure");
        press(director, "예, 확정합니다", "회의록을 확정했습니다.");
        look(director, "council-minutes-fixed");
        var firm = login(phone, "hanbit");
        firm.navigate(origin() + "/consultations/" + number);
        assertThat(firm.locator("#content")).containsText("협의체 의결(수용): 시 환경과가 현장을 확인합니다.");
        assertThat(firm.locator("#content")).not().containsText("내부 논의");
        look(firm, "phone-council-applicant");
    }

    private void plan(Page kim) {
        kim.navigate(origin() + "/desk/council");
        kim.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("회의 계획하기"))
                .click();
        kim.locator("#day").fill(clock.today().toString());
        kim.locator("#time").fill("23:59");
        pressInVain(kim, "회의 저장", "입력하신 내용을 확인해 주십시오");
        look(kim, "council-plan-wrong");
        kim.locator("#place").fill("센터 3층 대회의실");
        kim.locator("#chair")
                .selectOption(people.findByEmail("director@demo.oneroof.kr")
                        .orElseThrow()
                        .id()
                        .toString());
        kim.locator("#secretary")
                .selectOption(people.findByEmail("kim@demo.oneroof.kr")
                        .orElseThrow()
                        .id()
                        .toString());
        press(kim, "회의 저장", "회의를 계획하고");
        look(kim, "council-planned");
    }

    private void place(Page kim, RequestNumber number, String meeting) {
        kim.navigate(meeting + "/seats");
        look(kim, "council-seat");
        kim.locator("#name").fill("박기술");
        kim.locator("#agency").fill("한국생산기술연구원");
        kim.locator("#email").fill("park@test.example.kr");
        press(kim, "초대하기", "위원을 초대했습니다.");
        kim.navigate(origin() + "/desk/consultations/" + number);
        kim.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("협의체 안건으로 올리기"))
                .click();
        kim.locator("#meeting").selectOption(meeting.substring(meeting.lastIndexOf('/') + 1));
        kim.locator("#question").fill("현장을 확인할 부서를 정해 주십시오.");
        look(kim, "council-tabling");
        press(kim, "안건으로 올리기", "협의체 안건으로 올렸습니다.");
        look(kim, "council-case");
    }

    private void decide(Page kim) {
        kim.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("출석 기록"))
                .click();
        for (var box : kim.locator("main .krds-form-check label").all()) {
            box.click();
        }
        look(kim, "council-attendance");
        press(kim, "출석 저장", "출석을 기록했습니다.");
        kim.locator("main a[href$='/decision']").first().click();
        kim.locator("label[for=verdict-ADOPTED]").click();
        kim.locator("#applicantText").fill("시 환경과가 현장을 확인합니다.");
        kim.locator("#internalText").fill("내부 논의");
        pressInVain(kim, "의결 저장", "입력하신 내용을 확인해 주십시오");
        look(kim, "council-decision-wrong");
        kim.locator("#responsible").fill("김해시 환경과");
        kim.locator("#workingDays").fill("5");
        press(kim, "의결 저장", "의결을 기록하고");
        look(kim, "council-item");
    }

    private void minutes(Page kim, String meeting) {
        kim.navigate(meeting + "/minutes/draft");
        kim.locator("#text").fill("14시에 개회하고 15시에 폐회했다.");
        look(kim, "council-draft");
        press(kim, "위원장에게 올리기", "회의록을 위원장에게 올렸습니다.");
    }

    @Test
    void fitsAllItsPagesOnBothScreens() {
        var past = one("select id from council_meeting where state = 'FIXED'");
        var coming = one("select id from council_meeting where state = 'PLANNED' order by starts_at desc limit 1");
        var item = one("select id from council_item where meeting_id = '" + past + "' order by position limit 1");
        var next = one("select id from council_item where meeting_id = '" + coming + "' limit 1");
        var proposal = one("select id from council_proposal limit 1");
        for (var visitor : List.of(desk, phone)) {
            var width = visitor == desk ? "" : "phone-";
            var page = login(visitor, "kim");
            for (var one : List.of(
                    "",
                    "/follow-ups",
                    "/proposals",
                    "/proposals/" + proposal,
                    "/proposals/" + proposal + "/reply",
                    "/" + past,
                    "/" + past + "/minutes",
                    "/" + past + "/items/" + item,
                    "/" + past + "/items/" + item + "/done",
                    "/" + coming,
                    "/" + coming + "/plan",
                    "/" + coming + "/items",
                    "/" + coming + "/items/" + next + "/recusal")) {
                page.navigate(origin() + "/desk/council" + one);
                look(
                        page,
                        width + "council"
                                + one.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "")
                                        .replaceAll("[^a-z]+", "-") + (one.contains(past) ? "past" : ""));
            }
            assertThat(page.locator("main")).isVisible();
            page.navigate(origin() + "/desk/council/follow-ups");
            assertThat(page.locator("main")).containsText("기한 지남");
        }
        var city = login(office, "city");
        city.navigate(origin() + "/council/invitations/"
                + one("select s.id from council_seat s join person p on p.id = s.person_id"
                        + " where p.email = 'city@demo.oneroof.kr' and s.meeting_id = '" + coming + "'"));
        look(city, "council-invitation");
    }

    private String one(String sql) {
        return database.sql(sql).query(String.class).single();
    }

    private Page login(BrowserContext visitor, String name) {
        return Browsing.enter(visitor, origin(), name + "@demo.oneroof.kr");
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
