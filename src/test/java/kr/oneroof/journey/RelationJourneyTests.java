package kr.oneroof.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import kr.oneroof.support.Browsing;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.JourneyTest;
import kr.oneroof.support.PageChecks;
import kr.oneroof.support.Screenshots;

/** Cases that belong together, on both kinds of screen. */
@JourneyTest
class RelationJourneyTests {
    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private final BrowserContext desk = Chromium.visitor();
    private final BrowserContext phone = Chromium.visitorOnPhone();

    @AfterEach
    void leave() {
        desk.close();
        phone.close();
    }

    @Test
    void showsMergedLinkedAndSplitCasesToStaffAndCompany() {
        var merged = one("select merged from consultation_merge limit 1");
        var leading = one("select leader from consultation_merge limit 1");
        var common = "/desk/common-difficulties/" + one("select id::text from common_difficulty limit 1");
        var linked = one("select one from consultation_link limit 1");
        for (var visitor : List.of(desk, phone)) {
            var page = visitor.newPage();
            var size = visitor == desk ? "desk" : "phone";
            Browsing.login(page, origin(), "kim@demo.oneroof.kr");
            look(page, "/desk/consultations/" + merged, "relation-merged-" + size);
            look(page, "/desk/consultations/" + merged + "/merger-undoing", "relation-undoing-" + size);
            look(page, "/desk/consultations/" + leading + "/merger", "relation-merger-" + size);
            look(page, "/desk/consultations/" + leading + "/split", "relation-split-" + size);
            look(page, "/desk/consultations/" + linked + "/links", "relation-links-" + size);
            look(page, "/desk/common-difficulties", "relation-common-list-" + size);
            look(page, "/desk/common-difficulties/new", "relation-common-new-" + size);
            look(page, common, "relation-common-" + size);
            look(page, common + "/answer", "relation-common-answer-" + size);
            look(page, common + "/text", "relation-common-text-" + size);
            look(page, common + "/closure", "relation-common-closure-" + size);
        }
        var page = Chromium.visitorOnPhone().newPage();
        Browsing.login(page, origin(), "hanbit@demo.oneroof.kr");
        look(page, "/consultations/" + merged, "relation-own-phone");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("합친 상담 " + leading + " 열기"))
                .click();
        assertThat(page.locator("#content")).containsText("이 상담에 합친 접수 건");
        page.context().close();
    }

    private void look(Page page, String path, String name) {
        page.navigate(origin() + path);
        Screenshots.save(page, name);
        PageChecks.assertFitsTheScreen(page);
        PageChecks.assertAccessible(page);
    }

    private String one(String query) {
        return database.sql(query).query(String.class).single();
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
