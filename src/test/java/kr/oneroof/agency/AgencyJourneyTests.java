package kr.oneroof.agency;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

import kr.oneroof.consultation.workbench.WorkbenchTown;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.support.Browsing;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.JourneyTest;
import kr.oneroof.support.PageChecks;

/** A consultation goes on to an agency: consultant, company and agency each see their part of it. */
@JourneyTest
class AgencyJourneyTests {
    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext house;

    @Autowired
    private PersonQueries people;

    @Autowired
    private JdbcClient database;

    @Test
    void walksFromAConsultationToAnAgencyAndToItsResult() {
        var number = ofHanbit();
        try (var one = Chromium.visitor();
                var two = Chromium.visitorOnPhone();
                var three = Chromium.visitorOnPhone()) {
            var kim = Browsing.enter(one, origin(), "kim@demo.oneroof.kr");
            kim.navigate(origin() + "/desk/requests/" + number + "/crossing");
            PageChecks.look(kim, "road-crossing");
            kim.getByText("협력기관 연계: 제가 이어서 담당합니다").click();
            kim.getByLabel("이관 사유").fill("중진공의 정책자금이 알맞습니다.");
            Browsing.press(kim, "이관하기", "계속 담당하십니다");
            PageChecks.look(kim, "road-work");
            kim.navigate(origin() + "/desk/agency-requests/" + number + "/referrals");
            Browsing.pressInVain(kim, "기업에 동의 요청", "기관을 골라 주십시오");
            kim.locator("#agency").selectOption(new SelectOption().setLabel("중소벤처기업진흥공단 지부(예시)"));
            kim.locator("#question").fill("시설자금 대상인지 보아 주십시오.");
            PageChecks.look(kim, "agency-referral");
            Browsing.press(kim, "기업에 동의 요청", "동의를 요청했습니다");

            var hanbit = Browsing.enter(two, origin(), "hanbit@demo.oneroof.kr");
            hanbit.navigate(origin() + "/requests");
            PageChecks.look(hanbit, "road-own-phone");
            hanbit.navigate(origin() + "/requests/" + number + "/agency");
            PageChecks.look(hanbit, "agency-own-phone");
            Browsing.press(hanbit, "동의하고 보내기", "동의하셨습니다");

            var agency = three.newPage();
            agency.navigate(origin() + link());
            PageChecks.look(agency, "agency-partner-phone");
            Browsing.press(agency, "수락", "수락하셨습니다");
            agency.locator("#outcome").fill("시설자금 신청을 받았습니다.");
            Browsing.press(agency, "결과 보내기", "결과를 받았습니다");

            kim.navigate(origin() + "/desk/agency-requests/" + number);
            PageChecks.look(kim, "agency-request");
            Browsing.press(kim, "결과 확인", "결과를 확인했습니다");
            kim.locator("#answer").fill("시설자금 신청을 마쳤습니다.");
            Browsing.press(kim, "결과를 알리고 마치기", "처리를 마쳤습니다");
        }
    }

    @Test
    void keepsTheDirectoryAndShowsItToEverybody() {
        try (var wide = Chromium.visitor();
                var phone = Chromium.visitorOnPhone()) {
            var kim = Browsing.enter(wide, origin(), "kim@demo.oneroof.kr");
            kim.navigate(origin() + "/desk/agencies/new");
            kim.locator("#name").fill("경남신용보증재단(예시) " + UUID.randomUUID());
            Browsing.pressInVain(kim, "저장", "하는 일을 적어 주십시오");
            kim.locator("#services").fill("소상공인 신용보증");
            Browsing.press(kim, "저장", "저장했습니다");
            PageChecks.look(kim, "agency-desk");
            var company = database.sql("select company_id::text from request_file limit 1")
                    .query(String.class)
                    .single();
            for (var path : List.of("/companies/" + company, "/companies/" + company + "/requests")) {
                kim.navigate(origin() + path);
                PageChecks.look(kim, "road-company" + path.length());
            }
            var visitor = phone.newPage();
            visitor.navigate(origin() + "/agencies");
            assertThat(visitor.locator("#content")).containsText("기술보증기금");
            PageChecks.look(visitor, "agency-list-phone");
        }
    }

    @Test
    void decidesOnAHandOver() {
        var number = ofHanbit();
        try (var one = Chromium.visitor();
                var two = Chromium.visitorOnPhone()) {
            var kim = Browsing.enter(one, origin(), "kim@demo.oneroof.kr");
            kim.navigate(origin() + "/desk/requests/" + number + "/crossing");
            kim.getByText("협력기관 연계: 인수를 요청합니다").click();
            kim.getByLabel("이관 사유").fill("기관이 맡을 일입니다.");
            Browsing.press(kim, "이관하기", "인수를 요청했습니다");
            var jung = Browsing.enter(two, origin(), "jung@demo.oneroof.kr");
            jung.navigate(origin() + "/desk/work");
            PageChecks.look(jung, "road-work-phone");
            open(jung, number);
            PageChecks.look(jung, "road-decision-phone");
            Browsing.pressInVain(jung, "돌려보내기", "돌려보내는 사유를 적어 주십시오");
            Browsing.press(jung, "인수하기", "이제 담당자이십니다");
        }
    }

    private static void open(Page page, RequestNumber number) {
        page.locator("a", new Page.LocatorOptions().setHasText("(" + number + ")"))
                .first()
                .click();
    }

    private RequestNumber ofHanbit() {
        var card = people.findByEmail("kim@demo.oneroof.kr").orElseThrow();
        var company = database.sql("""
                        select m.company_id from company_member m join person p on p.id = m.person_id
                        where p.email = 'hanbit@demo.oneroof.kr' limit 1""").query(UUID.class).single();
        return new WorkbenchTown(house)
                .worked(
                        new CompanyId(company),
                        new Actor(card.id(), card.name(), card.roles()),
                        card.unit(),
                        "설비를 바꿀 자금이 필요합니다");
    }

    private String link() {
        return database.sql(
                        "select body from notice_outbox where recipient = 'kosmes@agency.example' order by created_at desc limit 1")
                .query(String.class)
                .single()
                .replaceAll("(?s).*(/partner/[-_A-Za-z0-9]+).*", "$1");
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
