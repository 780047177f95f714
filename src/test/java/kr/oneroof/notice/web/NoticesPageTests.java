package kr.oneroof.notice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

@ModuleTest
class NoticesPageTests {
    @Autowired
    private WebApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    private final Actor jiwon = Mvc.stranger(Role.COMPANY_STAFF);
    private MockMvcTester mvc;

    @BeforeEach
    void open() {
        mvc = Mvc.of(application);
    }

    @Test
    void showsOnesOwnAndMarksTheNew() {
        told(jiwon, "답변이 등록되었습니다");
        told(Mvc.stranger(Role.COMPANY_STAFF), "남의 소식");
        assertThat(mvc.get().uri("/notices").locale(Locale.KOREAN).with(Mvc.as(jiwon)))
                .hasStatusOk()
                .bodyText()
                .contains("답변이 등록되었습니다", "새 알림", "1건")
                .doesNotContain("남의 소식", "받은 알림이 없습니다");
        assertThat(mvc.get().uri("/notices").locale(Locale.KOREAN).with(Mvc.as(Mvc.stranger(Role.ADVISOR))))
                .hasStatusOk()
                .bodyText()
                .contains("받은 알림이 없습니다");
    }

    @Test
    void escapesWhatSomebodyTypedIntoIt() {
        told(jiwon, "<script>alert(1)</script>");
        assertThat(mvc.get().uri("/notices").with(Mvc.as(jiwon)))
                .bodyText()
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void leadsToThePageAndMarksTheEntryRead() {
        var id = told(jiwon, "답변이 등록되었습니다");
        assertThat(mvc.get().uri("/notices/" + id).with(Mvc.as(jiwon)))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/consultations/2026-000137");
        assertThat(unread()).isZero();
    }

    @Test
    void knowsNothingOfAnothersNoticeOrOfAForgedId() {
        var id = told(jiwon, "답변이 등록되었습니다");
        assertRefused("/notices/" + id, Mvc.stranger(Role.CONSULTANT));
        assertRefused("/notices/1-or-1", jiwon);
        assertThat(unread()).isOne();
    }

    @Test
    void marksAllReadOnlyFromOurOwnPage() {
        told(jiwon, "하나");
        told(jiwon, "둘");
        assertThat(mvc.post().uri("/notices/reading").with(Mvc.as(jiwon))).hasStatus(403);
        assertThat(unread()).isEqualTo(2);
        assertThat(mvc.post().uri("/notices/reading").with(csrf()).with(Mvc.as(jiwon)))
                .hasRedirectedUrl("/notices")
                .flash()
                .containsEntry("notice", "notice.all-read");
        assertThat(unread()).isZero();
    }

    @Test
    void hidesTheDevelopersPageOutsideTheDemo() {
        assertThat(mvc.get()
                        .uri("/dev/mail")
                        .with(Mvc.as(Mvc.stranger(Role.ADMIN)))
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isIn(403, 404);
    }

    @Test
    void tellsTheAdministratorWhatNeverArrivedAndSendsItAgain() {
        var admin = Mvc.as(Mvc.stranger(Role.ADMIN));
        var id = jdbc.sql("""
                insert into notice_outbox (channel, recipient, language, subject, body, attempts, failed_at, failure)
                values ('EMAIL', 'jiwon@example.org', 'ko', '[원루프] 접수', '', 8, now(), 'the mail server is away')
                returning id
                """).query(UUID.class).single();
        assertThat(mvc.get().uri("/admin/letters").locale(Locale.KOREAN).with(admin))
                .hasStatusOk()
                .bodyText()
                .contains("ji***@example.org", "the mail server is away", "8회")
                .doesNotContain("jiwon@");
        assertThat(mvc.post()
                        .uri("/admin/letters/" + id + "/attempt")
                        .with(csrf())
                        .with(admin))
                .hasRedirectedUrl("/admin/letters");
        assertThat(jdbc.sql("select failed_at is null from notice_outbox where id = ?")
                        .param(id)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void showsThatToNobodyElse() {
        for (var role : Role.values()) {
            var expected = role == Role.ADMIN ? 200 : 403;
            assertThat(mvc.get().uri("/admin/letters").with(Mvc.as(Mvc.stranger(role))))
                    .hasStatus(expected);
        }
    }

    private void assertRefused(String path, Actor actor) {
        assertThat(mvc.get().uri(path).with(Mvc.as(actor))).hasStatus(404);
    }

    private UUID told(Actor person, String subject) {
        return jdbc.sql("""
                insert into notice (person_id, template, subject, body, path, created_at)
                values (?, 'sample.visit', ?, '', '/consultations/2026-000137', now()) returning id
                """)
                .params(person.id().value(), subject)
                .query(UUID.class)
                .single();
    }

    private int unread() {
        return jdbc.sql("select count(*) from notice where person_id = ? and read_at is null")
                .param(jiwon.id().value())
                .query(Integer.class)
                .single();
    }
}
