package kr.oneroof.consultation.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.Complexity;
import kr.oneroof.consultation.Triage;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.support.Browsing;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.JourneyTest;
import kr.oneroof.support.PageChecks;
import kr.oneroof.support.Screenshots;

/** 김상담 at his desk, in a real browser. */
@JourneyTest
class WorkbenchJourneyTests {
    private static final String TEAM = "기업SOS팀";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext house;

    @Autowired
    private PersonQueries people;

    @Autowired
    private AnswerTemplateService templates;

    private BrowserContext desk;
    private BrowserContext phone;
    private WorkbenchTown town;
    private CompanyId company;
    private PersonId jiwon;

    @BeforeEach
    void open() {
        desk = Chromium.visitor();
        phone = Chromium.visitorOnPhone();
        town = new WorkbenchTown(house);
        company = town.company("나전금속");
        jiwon = people.findByEmail("jiwon@demo.oneroof.kr").orElseThrow().id();
    }

    @AfterEach
    void leave() {
        desk.close();
        phone.close();
    }

    @Test
    void walksACaseFromTriageToItsEndAndOpensItFromTheFigure() {
        var number = town.file(
                company,
                jiwon,
                Category.TRADE,
                "해상운임 급등으로 수출이 어렵습니다",
                "3월부터 부산항 해상운임이 두 배로 올랐습니다. 물류비 지원을 받을 수 있는지 알고 싶습니다.");
        templates.add(new AnswerTemplateService.Wording(
                Category.TRADE, "물류비 안내 " + number, "{company} 귀하, '{title}' 문의에 답합니다. 수출 물류바우처를 신청하실 수 있습니다."));
        var page = login(desk, "kim@demo.oneroof.kr");
        page.navigate(origin() + "/desk/consultations");
        look(page, "desk-board");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("해상운임 급등").setExact(false))
                .first()
                .click();
        look(page, "desk-case");
        triage(page);
        assign(page);
        ask(page, number);
        extend(page);
        answer(page, number);
        look(page, "desk-case-closed");
        openFromTheFigure(number);
    }

    private void triage(Page page) {
        step(page, "분류하기");
        page.locator("label[for=complexity-SIMPLE]").click();
        page.locator("#unit").selectOption(TEAM);
        look(page, "desk-triage");
        send(page, "이대로 분류", "상담을 분류했습니다.");
    }

    private void assign(Page page) {
        step(page, "담당자 지정");
        look(page, "desk-assignment");
        send(page, "담당자로 지정", "담당자를 지정했습니다.");
    }

    private void ask(Page page, RequestNumber number) {
        step(page, "보완 요청");
        page.locator("#question").fill("최근 석 달의 운임 명세를 보내 주십시오.");
        look(page, "desk-supplement");
        send(page, "보완 요청 보내기", "보완을 요청했습니다.");
        town.inquiries.giveMore(company, number, jiwon, "명세를 보냅니다.", List.of());
        page.reload();
    }

    private void extend(Page page) {
        step(page, "기한 연장");
        page.locator("#days").fill("30");
        page.locator("#reason").fill("운임 자료를 더 확인해야 합니다.");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("연장").setExact(true))
                .click();
        assertThat(page.locator("#days-error")).containsText("처음 처리기간보다 길게");
        assertThat(page.locator("#reason")).hasValue("운임 자료를 더 확인해야 합니다.");
        look(page, "desk-extension-refused");
        page.locator("#days").fill("3");
        send(page, "연장", "처리기한을 연장하고");
    }

    private void answer(Page page, RequestNumber number) {
        step(page, "답변하기");
        page.locator("#template").selectOption(new SelectOption().setLabel("물류비 안내 " + number));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("서식 불러오기"))
                .click();
        assertThat(page.locator("#text"))
                .hasValue("나전금속 귀하, '해상운임 급등으로 수출이 어렵습니다' 문의에 답합니다. " + "수출 물류바우처를 신청하실 수 있습니다.");
        page.locator("#outcome").selectOption("GUIDED");
        look(page, "desk-answer");
        send(page, "답변 보내기", "답변을 보냈습니다.");
    }

    private void openFromTheFigure(RequestNumber number) {
        try (var city = Chromium.visitor()) {
            var page = login(city, "city@demo.oneroof.kr");
            page.navigate(origin() + "/figures/consultations");
            assertThat(page.locator("table")).containsText(number.value());
            assertThat(page.locator("#content")).not().containsText("나전금속");
            look(page, "desk-records");
            // In a town this small the trade cases of a category are those of one or two companies.
            page.navigate(origin() + "/figures/consultations?counted=SOLVED_WIDELY&category=TRADE");
            assertThat(page.locator("#content")).not().containsText(number.value());
        }
    }

    @Test
    void showsWhatTheOtherDidToWhoeverComesSecond() {
        var number = town.file(company, jiwon, Category.TRADE, "특허 출원 비용");
        town.service.triage(town.seen(number), new Triage(Category.TRADE, Complexity.SIMPLE, TEAM));
        var kim = login(desk, "kim@demo.oneroof.kr");
        kim.navigate(origin() + "/desk/consultations/" + number + "/triage");
        try (var other = Chromium.visitor()) {
            var jung = login(other, "jung@demo.oneroof.kr");
            jung.navigate(origin() + "/desk/consultations/" + number + "/triage");
            jung.locator("#category").selectOption("PATENT");
            send(jung, "이대로 분류", "상담을 분류했습니다.");
        }
        kim.locator("label[for=complexity-COMPLEX]").click();
        kim.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("이대로 분류"))
                .click();
        assertThat(kim.locator("#late")).containsText("정현장");
        assertThat(kim.locator("#late")).containsText("특허");
        assertThat(kim.locator("#complexity-COMPLEX")).isChecked();
        look(kim, "desk-late");
        send(kim, "이대로 분류", "상담을 분류했습니다.");
    }

    @Test
    void fitsAPhone() {
        var number = town.file(company, jiwon, Category.INFRASTRUCTURE, "공단 진입로가 좁아 대형 화물차가 다니지 못합니다");
        town.service.triage(town.seen(number), new Triage(Category.INFRASTRUCTURE, Complexity.COMPLEX, TEAM));
        var page = login(phone, "kim@demo.oneroof.kr");
        for (var path : List.of(
                "/desk/consultations?tab=group",
                "/desk/consultations/list",
                "/desk/answer-templates",
                "/desk/answer-templates/new",
                "/desk/consultations/" + number,
                "/desk/consultations/" + number + "/transfer",
                "/figures/consultations")) {
            page.navigate(origin() + path);
            PageChecks.assertFitsTheScreen(page);
            look(page, "phone" + path.replaceAll("[^a-z]+", "-"));
        }
    }

    private Page login(BrowserContext visitor, String email) {
        var page = visitor.newPage();
        Browsing.login(page, origin(), email);
        return page;
    }

    private String origin() {
        return "http://localhost:" + port;
    }

    private static void step(Page page, String name) {
        page.locator("#content nav")
                .first()
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
    }

    private static void send(Page page, String button, String done) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        assertThat(page.locator("#content [role=status]").first()).containsText(done);
    }

    private static void look(Page page, String name) {
        Screenshots.save(page, name);
        PageChecks.assertAccessible(page);
    }
}
