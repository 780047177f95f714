package kr.oneroof.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.company.Firms;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.As;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

@ModuleTest
class AuditPagesTests {
    @Autowired
    private WebApplicationContext application;

    @Autowired
    private JdbcClient database;

    @Autowired
    private SeoulClock clock;

    private MockMvcTester mvc;
    private Firms firms;
    private PersonId admin;
    private CompanyId hanbit;

    @BeforeEach
    void enter() {
        mvc = Mvc.of(application);
        firms = new Firms(application);
        admin = firms.person("이한빛");
        hanbit = firms.firm("한빛정밀", admin);
    }

    @Test
    void tellsTheCompanyWhichRequestWasLookedAtAndWhy() {
        look("2026-000137", "document.reason.VERIFICATION");
        assertThat(get("/company/looks", new Actor(admin, "이한빛", Set.of(Role.COMPANY_ADMIN))))
                .hasStatusOk()
                .bodyText()
                .contains("김상담", "2026-000137", "사실 확인")
                .doesNotContain("document.reason");
    }

    @Test
    void showsThePrivacyOfficerNamesNotIds() {
        look("company:" + hanbit, "");
        assertThat(officer("/audit/looks"))
                .hasStatusOk()
                .bodyText()
                .contains("한빛정밀", "192.0.2.7")
                .doesNotContain("company:" + hanbit);
    }

    @Test
    void keepsThatAnAdministratorLookedAtSomebodysAccount() {
        assertThat(mvc.get().uri("/admin/people/" + admin).locale(Locale.KOREAN).with(As.actor(Role.ADMIN)))
                .hasStatusOk();
        assertThat(database.sql("select what from look where subject = ?")
                        .param("person:" + admin)
                        .query(String.class)
                        .list())
                .containsExactly("audit.look.person");
        assertThat(officer("/audit/looks")).bodyText().contains("이한빛", "계정 정보");
    }

    @Test
    void showsTheAuditorWhoseCompanyWasChangedByName() {
        assertThat(mvc.get()
                        .uri("/audit/changes?subject=company:" + hanbit)
                        .locale(Locale.KOREAN)
                        .with(As.actor(Role.AUDITOR)))
                .hasStatusOk()
                .bodyText()
                .contains("<td>한빛정밀</td>", "기업 등록", "<td>이한빛</td>")
                .doesNotContain("??");
    }

    @Test
    void keepsTheRemarkThatIsTooLongInItsField() {
        var remark = "점검했음 ".repeat(201);
        assertThat(check(YearMonth.from(clock.today()).minusMonths(2), remark))
                .hasStatus(422)
                .bodyText()
                .contains(remark, "1,000자 이하");
    }

    @Test
    void checksAMonthOnceAndOnlyWhenItIsOver() {
        var month = YearMonth.from(clock.today()).minusMonths(3);
        assertThat(check(month, "열람자 900101-1234567"))
                .hasStatus(422)
                .bodyText()
                .contains("remark-error", "주민등록번호", "900101-1234567");
        assertThat(check(month, "")).hasStatus(422).bodyText().contains("1자 이상 1,000자 이하로");
        assertThat(check(month, "이상 없음")).flash().containsEntry("notice", "audit.checked");
        check(month, "다시 적음");
        assertThat(officer("/audit/looks?month=" + month))
                .bodyText()
                .contains("이상 없음")
                .doesNotContain("다시 적음");
        assertThat(check(YearMonth.from(clock.today()), "너무 이름"))
                .flash()
                .containsEntry("notice", "audit.check-refused");
    }

    private MvcTestResult check(YearMonth month, String remark) {
        return mvc.post()
                .uri("/audit/checks")
                .locale(Locale.KOREAN)
                .with(csrf())
                .with(As.actor(Role.PRIVACY_OFFICER))
                .param("month", month.toString())
                .param("remark", remark)
                .exchange();
    }

    private MvcTestResult officer(String path) {
        return mvc.get()
                .uri(path)
                .locale(Locale.KOREAN)
                .with(As.actor(Role.PRIVACY_OFFICER))
                .exchange();
    }

    private MvcTestResult get(String path, Actor actor) {
        return mvc.get().uri(path).locale(Locale.KOREAN).with(As.actor(actor)).exchange();
    }

    private void look(String subject, String reason) {
        database.sql("""
                        insert into look (at, actor_id, actor, unit, source, company_id, subject, what, reason)
                        values (?, ?, '김상담', '기업SOS팀', '192.0.2.7', ?, ?, 'audit.look.request', ?)""")
                .params(
                        clock.instant().atOffset(ZoneOffset.UTC),
                        PersonId.fresh().value(),
                        hanbit.value(),
                        subject,
                        reason)
                .update();
    }
}
