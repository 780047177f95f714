package kr.oneroof.advisory.engagement;

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

import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.Browsing;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.JourneyTest;

/** One question from the firm's telephone to the expert's fee, in a real browser. */
@JourneyTest
class AdvisoryJourneyTests {
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
    void comesFromTheQuestionToTheFee() {
        var firm = login(phone, "hanbit");
        firm.navigate(origin() + "/advice");
        look(firm, "phone-advisory-own-list");
        firm.navigate(origin() + "/advice/new");
        look(firm, "phone-advisory-new");
        pressInVain(firm, "자문 신청", "입력하신 내용을 확인해 주십시오");
        look(firm, "phone-advisory-new-wrong");
        firm.locator("#field").selectOption("PRODUCTION");
        firm.locator("#title").fill("열처리 뒤 치수가 틀어집니다");
        firm.locator("#body").fill("열처리 뒤 축의 치수가 0.05mm씩 틀어집니다. 원인을 찾고 싶습니다.");
        press(firm, "자문 신청", "자문을 신청했습니다.");
        var own = firm.url();
        look(firm, "phone-advisory-own-requested");
        var number = own.substring(own.lastIndexOf('/') + 1);
        ask(number);
        try (var field = Chromium.visitorOnPhone()) {
            advise(login(field, "advisor9"), number);
        }
        firm.navigate(own);
        firm.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("결과 확인"))
                .click();
        look(firm, "phone-advisory-own-confirmation");
        press(firm, "내용을 확인했습니다", "결과를 확인했습니다.");
        firm.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("만족도 평가"))
                .click();
        firm.locator("label[for=mark-5]").click();
        look(firm, "phone-advisory-own-review");
        firm.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("평가 제출"))
                .click();
        look(firm, "phone-advisory-own-closed");
        pay(number);
    }

    private void ask(String number) {
        var kim = login(desk, "kim");
        kim.navigate(origin() + "/desk/advisory/" + number + "/screening");
        look(kim, "advisory-screening");
        press(kim, "저장", "검토를 마쳤습니다.");
        look(kim, "advisory-desk-screened");
        press(kim, "1순위에게 제안", "전문가에게 제안했습니다.");
        look(kim, "advisory-desk-offered");
    }

    private void advise(Page expert, String number) {
        expert.navigate(origin() + "/advisor");
        look(expert, "phone-advisor-home");
        expert.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("자문 제안 " + number))
                .click();
        look(expert, "phone-advisor-offer");
        press(expert, "수락", "자문을 수락했습니다.");
        expert.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("열처리 뒤 치수가 틀어집니다"))
                .click();
        look(expert, "phone-advisor-case");
        expert.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("일정 잡기"))
                .click();
        expert.locator("#day").fill(clock.today().minusDays(1).toString());
        look(expert, "phone-advisor-session");
        press(expert, "저장", "일정을 저장하고");
        look(expert, "phone-advisor-planned");
        expert.locator("a[href$='/log']").click();
        expert.locator("textarea").fill("냉각 속도가 일정하지 않아 잔류 응력이 남는 것을 확인했습니다.");
        look(expert, "phone-advisor-log");
        press(expert, "저장", "자문일지를 저장했습니다.");
        expert.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("결과보고서 작성"))
                .click();
        expert.locator("textarea").fill("냉각유 온도를 60도로 유지하고, 열처리 뒤 응력 제거 공정을 더하십시오.");
        look(expert, "phone-advisor-report");
        press(expert, "보고서 제출", "결과보고서를 제출했습니다.");
    }

    private void pay(String number) {
        try (var consulting = Chromium.visitor();
                var office = Chromium.visitor()) {
            var kim = login(consulting, "kim");
            kim.navigate(origin() + "/desk/advisory/" + number);
            look(kim, "advisory-desk-closed");
            press(kim, "자문료 명세 작성", "자문료 명세를 작성했습니다.");
            var director = login(office, "director");
            director.navigate(origin() + "/desk/advisory/fees");
            look(director, "advisory-fees");
            press(director, "유공정 자문료 승인", "자문료를 승인했습니다.");
            look(director, "advisory-fees-approved");
        }
    }

    @Test
    void fitsAllItsPagesOnBothScreens() {
        var expert = database.sql(
                        "select person_id from advisory_expert e join person p on p.id = e.person_id where p.email = ?")
                .param("advisor12@demo.oneroof.kr")
                .query(String.class)
                .single();
        var open = database.sql("select number from advisory_request where state = 'SCREENED' limit 1")
                .query(String.class)
                .single();
        var paths = List.of(
                "/desk/advisory",
                "/desk/advisory/experts",
                "/desk/advisory/experts/new",
                "/desk/advisory/experts/" + expert,
                "/desk/advisory/experts/" + expert + "/profile",
                "/desk/advisory/experts/" + expert + "/appointment",
                "/desk/advisory/experts/" + expert + "/standing/dismissal",
                "/desk/advisory/experts/" + expert + "/ties",
                "/desk/advisory/" + open,
                "/desk/advisory/" + open + "/refusal",
                "/desk/advisory/" + open + "/assignment",
                "/desk/advisory/fees",
                "/desk/advisory/clinic-days");
        for (var visitor : List.of(desk, phone)) {
            walk(visitor, "director", paths);
            var page = visitor.pages().getLast();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("배정안 만들기"))
                    .click();
            look(page, (visitor == desk ? "" : "phone-") + "advisory-clinic-days-planned");
        }
    }

    @Test
    void fitsTheExpertsPagesOnBothScreens() {
        for (var visitor : List.of(desk, phone)) {
            walk(
                    visitor,
                    "advisor",
                    List.of("/advisor", "/advisor/calendar", "/advisor/fees", "/advisor/leave", "/advisor/account"));
        }
    }

    private void walk(BrowserContext visitor, String who, List<String> paths) {
        var page = login(visitor, who);
        for (var path : paths) {
            page.navigate(origin() + path);
            look(
                    page,
                    (visitor == desk ? "" : "phone-") + "advisory-" + who
                            + path.replaceAll("[0-9a-f-]{11,}", "").replaceAll("[^a-z]+", "-"));
        }
    }

    private Page login(BrowserContext visitor, String name) {
        return Browsing.enter(visitor, origin(), name + "@demo.oneroof.kr");
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
