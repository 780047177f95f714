package kr.oneroof.consultation.custody;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;

import kr.oneroof.consultation.workbench.WorkbenchTown;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.Browsing;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.JourneyTest;
import kr.oneroof.support.PageChecks;
import kr.oneroof.support.Screenshots;

/** Two consultants on one case, and every page of custody on a desk and on a phone. */
@JourneyTest
class CustodyJourneyTests {
    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext house;

    @Autowired
    private PersonQueries people;

    @Autowired
    private CustodyService service;

    @Autowired
    private SeoulClock clock;

    private WorkbenchTown town;
    private Actor kim;
    private Actor jung;

    @BeforeEach
    void open() {
        town = new WorkbenchTown(house);
        kim = person("kim");
        jung = person("jung");
    }

    @Test
    void showsTheSecondVisitorToTheFirstWithinFiveSeconds() {
        var number = town.worked(town.company("나전금속"), kim, "기업SOS팀", "함께 보는 상담");
        try (var one = Chromium.visitor();
                var two = Chromium.visitor()) {
            var first = one.newPage();
            Browsing.login(first, origin(), "kim@demo.oneroof.kr");
            var second = two.newPage();
            Browsing.login(second, origin(), "jung@demo.oneroof.kr");
            first.navigate(origin() + "/desk/consultations/" + number);
            second.navigate(origin() + "/desk/consultations/" + number + "/answer");
            assertThat(first.locator("[data-here]"))
                    .containsText(jung.fullName(), new LocatorAssertions.ContainsTextOptions().setTimeout(5000));
            assertThat(second.locator("[data-here]")).containsText(kim.fullName());
            Screenshots.save(first, "custody-presence");
            PageChecks.assertAccessible(first);
        }
    }

    @Test
    void readsWellOnADeskAndOnAPhone() {
        var number = town.worked(town.company("나전금속"), kim, "기업SOS팀", "공단 진입로가 좁아 화물차가 다니지 못합니다");
        var referral = UUID.randomUUID();
        var handover = UUID.randomUUID();
        service.refer(
                new CustodyRequest(referral, number, jung.id(), new Addressee("기업SOS팀", jung.id()), "현장을 확인해 주십시오."),
                clock.today());
        service.handOver(
                new CustodyRequest(handover, number, kim.id(), new Addressee("기업SOS팀", jung.id()), "현장 사안입니다."));
        var path = "/desk/consultations/" + number;
        look(
                "jung",
                List.of(
                        path,
                        path + "/handover",
                        path + "/referral",
                        path + "/transfer",
                        path + "/confidentiality",
                        "/desk/handovers/" + handover,
                        "/desk/referrals/" + referral,
                        "/desk/consultations?tab=handed",
                        "/desk/consultations?tab=group"));
        look("kim", List.of(inView() + "/progress", inView()));
        look("director", List.of("/desk/confidential/" + one("confidential") + "/opening", "/desk/consultations/list"));
    }

    @Test
    void letsACompanyAskForMoreTimeAndFileInConfidence() {
        var asked = town.database().sql("""
                        select c.number from consultation_case c join company_member m on m.company_id = c.company_id
                        join person p on p.id = m.person_id where p.email = 'hanbit@demo.oneroof.kr'
                        and c.status = 'SUPPLEMENT_REQUESTED' limit 1""").query(String.class).single();
        look(
                "hanbit",
                List.of(
                        "/consultations/" + asked,
                        "/consultations/" + asked + "/supplement-extension",
                        "/consultations/new"));
    }

    private String inView() {
        return "/desk/consultations/" + one("status = 'MONITORING'");
    }

    private RequestNumber one(String condition) {
        return new RequestNumber(town.database()
                .sql("select number from consultation_case where " + condition + " limit 1")
                .query(String.class)
                .single());
    }

    private void look(String who, List<String> paths) {
        try (var wide = Chromium.visitor();
                var phone = Chromium.visitorOnPhone()) {
            for (var visitor : List.of(wide, phone)) {
                var page = visitor.newPage();
                Browsing.login(page, origin(), who + "@demo.oneroof.kr");
                paths.forEach(path -> check(page, path, visitor == wide ? "custody" : "custody-phone"));
            }
        }
    }

    private void check(Page page, String path, String name) {
        page.navigate(origin() + path);
        Screenshots.save(
                page, name + path.replaceAll("[0-9a-f]{8}-[-0-9a-f]+|[0-9]", "").replaceAll("[^a-z]+", "-"));
        PageChecks.assertAccessible(page);
        PageChecks.assertFitsTheScreen(page);
    }

    private Actor person(String name) {
        var card = people.findByEmail(name + "@demo.oneroof.kr").orElseThrow();
        return new Actor(card.id(), card.name(), card.roles());
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
