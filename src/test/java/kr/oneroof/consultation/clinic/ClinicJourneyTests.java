package kr.oneroof.consultation.clinic;

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
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

import kr.oneroof.document.CameraFiles;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.Browsing;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.JourneyTest;

/** An expert's day at 한빛정밀, in a real browser, at the desk and on the phone. */
@JourneyTest
class ClinicJourneyTests {
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
    void comesFromTheRequestOnAPhoneToTheSignature() {
        var owner = people.findByEmail("hanbit@demo.oneroof.kr").orElseThrow().id();
        var company = database.sql("select company_id from company_member where person_id = ?")
                .param(owner.value())
                .query((row, index) -> new CompanyId(row.getObject(1, java.util.UUID.class)))
                .single();
        var number = new ClinicTown(house).caseOf(company, owner);
        var firm = login(phone, "hanbit");
        request(firm, number);
        var kim = login(desk, "kim");
        kim.navigate(origin() + "/desk/consultations/" + number + "/clinic");
        look(kim, "clinic-desk-requested");
        review(kim);
        try (var office = Chromium.visitor()) {
            var director = login(office, "director");
            director.navigate(origin() + "/desk/consultations/" + number + "/clinic");
            look(director, "clinic-desk-approval");
            press(director, "승인", "승인하고 예산을 배정했습니다.");
        }
        visit(kim, number);
        sign(firm, number);
    }

    private void request(Page firm, RequestNumber number) {
        firm.navigate(origin() + "/consultations/" + number);
        firm.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("현장클리닉 신청하기"))
                .click();
        look(firm, "phone-clinic-request");
        firm.locator("#goal").fill("도금 불량의 원인을 찾고 싶습니다.");
        pressInVain(firm, "현장클리닉 신청", "입력하신 내용을 확인해 주십시오");
        look(firm, "phone-clinic-request-wrong");
        firm.locator("label[for=agreed]").click();
        press(firm, "현장클리닉 신청", "현장클리닉을 신청했습니다.");
        look(firm, "phone-clinic-own");
    }

    private void review(Page kim) {
        kim.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("검토·수행계획"))
                .click();
        kim.locator("#experts").fill("박기술(표면처리기술사)");
        kim.locator("#plan").fill("전처리 공정의 약품 농도와 온도를 확인합니다.");
        look(kim, "clinic-review");
        press(kim, "검토 완료", "검토를 마쳤습니다.");
    }

    private void visit(Page kim, RequestNumber number) {
        kim.navigate(origin() + "/desk/consultations/" + number + "/clinic/visits");
        kim.locator("#day").fill(clock.today().minusDays(1).toString());
        look(kim, "clinic-visit");
        press(kim, "방문일 저장", "방문일을 저장하고");
        try (var field = Chromium.visitorOnPhone()) {
            var outside = login(field, "kim");
            outside.navigate(origin() + "/desk/consultations/" + number + "/clinic");
            look(outside, "phone-clinic-desk");
            outside.locator("a[href$='/log']").click();
            outside.locator("#done").fill("약품 농도가 기준보다 낮아 조정했습니다.");
            outside.locator("#album").setInputFiles(new FilePayload("현장.jpg", "image/jpeg", CameraFiles.jpg(6)));
            look(outside, "phone-clinic-log");
            press(outside, "방문일지 저장", "방문일지를 저장했습니다.");
        }
        kim.navigate(origin() + "/desk/consultations/" + number + "/clinic/report");
        kim.locator("#text").fill("농도를 맞춘 뒤 불량률이 4.1%에서 0.8%로 줄었습니다.");
        look(kim, "clinic-report");
        press(kim, "보고서 제출", "결과보고서를 제출했습니다.");
        look(kim, "clinic-desk-reported");
    }

    private void sign(Page firm, RequestNumber number) {
        firm.navigate(origin() + "/consultations/" + number + "/clinic");
        firm.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("결과보고서 확인"))
                .click();
        look(firm, "phone-clinic-confirmation");
        press(firm, "내용이 사실과 같음을 확인", "확인했습니다.");
        firm.navigate(origin() + "/consultations/" + number);
        assertThat(firm.locator("#content")).containsText("기업이 현장클리닉 결과를 확인했습니다");
    }

    @Test
    void fitsAllItsPagesOnBothScreens() {
        var number = database.sql("select number from clinic where state = 'APPROVED' order by created_at limit 1")
                .query(String.class)
                .single();
        var visit = database.sql("""
                        select v.id from clinic_visit v join clinic c on c.id = v.clinic_id
                        where c.number = ? and v.state = 'AGREED'""").param(number).query(String.class).single();
        var path = "/desk/consultations/" + number + "/clinic";
        for (var visitor : List.of(desk, phone)) {
            var width = visitor == desk ? "" : "phone-";
            var page = login(visitor, "director");
            for (var one : List.of(
                    "/clinics",
                    "/desk/clinics",
                    "/desk/clinics/budget",
                    path,
                    path + "/visits/" + visit + "/cancellation",
                    path + "/visits/" + visit + "/move",
                    path + "/refusal",
                    path + "/proposal")) {
                page.navigate(origin() + one);
                look(page, width + "clinic" + one.replaceAll("[^a-z]+", "-"));
            }
        }
    }

    @Test
    void opensTheFiguresToTheCityAndTheCentre() {
        for (var visitor : List.of(desk, phone)) {
            var page = login(visitor, visitor == desk ? "director" : "city");
            page.navigate(origin() + "/figures");
            assertThat(page.locator(".or-tile", new Page.LocatorOptions().setHasText("현장클리닉 예산 잔액")))
                    .containsText("원");
            page.locator(".or-tile", new Page.LocatorOptions().setHasText("현장클리닉 예산 잔액"))
                    .locator("a")
                    .click();
            assertThat(page.locator("#content h1")).hasText("지표에 집계된 현장클리닉");
            look(page, (visitor == desk ? "" : "phone-") + "clinic-figures-records");
        }
    }

    private Page login(BrowserContext visitor, String name) {
        return Browsing.enter(visitor, origin(), name + "@demo.oneroof.kr");
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
