package kr.oneroof.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.support.As;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

@ModuleTest
class AdministrationPageTests {
    @Autowired
    private WebApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PersonQueries people;

    private MockMvcTester mvc;
    private Actor admin = new Actor(PersonId.fresh(), "문관리", Set.of(Role.ADMIN));
    private PersonId jung = PersonId.fresh();

    @BeforeEach
    void enter() {
        mvc = Mvc.of(application);
        admin = new Actor(onFile("문관리", Role.ADMIN), "문관리", Set.of(Role.ADMIN));
        jung = onFile("정현장", Role.CONSULTANT);
    }

    @Test
    void invitesSomebodyWithALinkToSetThePassword() {
        var email = UUID.randomUUID() + "@example.org";
        assertThat(invite(email)).hasStatus3xxRedirection();
        assertThat(people.findByEmail(email).orElseThrow().roles()).containsExactly(Role.CONSULTANT);
        assertThat(jdbc.sql("select body from notice_outbox where recipient = ?")
                        .param(email)
                        .query(String.class)
                        .single())
                .contains("/password/reset?token=");
        assertThat(invite(email)).hasStatus(422).bodyText().contains(email, "이미 계정이 있는 이메일입니다");
    }

    @Test
    void turnsPagesWithoutAnAddressInTheLink() {
        var unit = "단위" + UUID.randomUUID();
        IntStream.range(0, 31)
                .forEach(n -> jdbc.sql("update person set unit = ? where id = ?")
                        .params(unit, onFile("쪽 " + n, Role.CONSULTANT).value())
                        .update());
        var first = mvc.get()
                .uri("/admin/people")
                .param("words", unit)
                .with(As.actor(admin))
                .exchange();
        var next = Pattern.compile("after=([^\"&]+)\"")
                .matcher(new String(first.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(next.find()).isTrue();
        assertThat(next.group(1)).matches("[0-9a-f-]{36}");
        var second = mvc.get()
                .uri("/admin/people")
                .param("words", unit)
                .param("after", next.group(1))
                .with(As.actor(admin))
                .exchange();
        assertThat(second).hasStatusOk();
        assertThat(new String(second.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).split("쪽 "))
                .hasSize(2);
        assertThat(mvc.get().uri("/admin/people?after=hanbit@demo.oneroof.kr").with(As.actor(admin)))
                .hasStatus4xxClientError();
    }

    @Test
    void keepsWhoChangedWhichRole() {
        assertThat(post("/roles", jung, "roles", "LOAN_OFFICER")).hasRedirectedUrl("/admin/people/" + jung);
        assertThat(people.find(jung).orElseThrow().roles()).containsExactly(Role.LOAN_OFFICER);
        assertThat(jdbc.sql("select role from person_role_history where person_id = ? and by_person = ? order by id")
                        .params(jung.value(), admin.id().value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("CONSULTANT", "LOAN_OFFICER");
    }

    @Test
    void changesNothingOfOnesOwn() {
        assertThat(post("/roles", admin.id(), "roles", "DIRECTOR"))
                .flash()
                .containsEntry("notice", "identity.people.own");
        assertThat(post("/access", admin.id(), "open", "false")).flash().containsEntry("notice", "identity.people.own");
        assertThat(people.find(admin.id()).orElseThrow().roles()).containsExactly(Role.ADMIN);
    }

    @Test
    void neverLosesTheLastAdministrator() {
        jdbc.sql("delete from person_role where role = 'ADMIN' and person_id <> ?")
                .param(admin.id().value())
                .update();
        var deputy = new Actor(onFile("부관리", Role.DIRECTOR), "부관리", Set.of(Role.ADMIN));
        assertThat(mvc.post()
                        .uri("/admin/people/" + admin.id() + "/roles")
                        .with(csrf())
                        .with(As.actor(deputy))
                        .param("roles", "DIRECTOR"))
                .flash()
                .containsEntry("notice", "identity.people.last-admin");
        assertThat(people.find(admin.id()).orElseThrow().roles()).containsExactly(Role.ADMIN);
    }

    @Test
    void locksSomebodyOutAndInAgain() {
        post("/access", jung, "open", "false");
        assertThat(page("/admin/people/" + jung)).hasStatusOk().bodyText().contains("사용 재개");
        post("/access", jung, "open", "true");
        assertThat(page("/admin/people/" + jung)).bodyText().contains("사용 중지").doesNotContain("사용 재개");
    }

    @Test
    void findsPeopleByPartsOfTheirNamesAndTakesWildcardsForLetters() {
        assertThat(page("/admin/people?words=" + jung))
                .hasStatusOk()
                .bodyText()
                .contains("정현장")
                .doesNotContain("문관리<");
        assertThat(page("/admin/people?words=%25%25")).bodyText().doesNotContain("정현장");
    }

    @Test
    void knowsNobodyByAForgedId() {
        assertThat(page("/admin/people/" + UUID.randomUUID())).hasStatus(404);
        assertThat(page("/admin/people/1-or-1")).hasStatus(404);
        assertThat(post("/access", PersonId.fresh(), "open", "false")).hasStatus(404);
    }

    @Test
    void isClosedToEverybodyElse() {
        for (var role : Role.values()) {
            assertThat(mvc.get().uri("/admin/people").with(As.actor(role))).hasStatus(role == Role.ADMIN ? 200 : 403);
        }
        assertThat(mvc.get().uri("/admin/people")).hasRedirectedUrl("/login");
    }

    private MvcTestResult invite(String email) {
        return mvc.post()
                .uri("/admin/people/new")
                .locale(Locale.KOREAN)
                .with(csrf())
                .with(As.actor(admin))
                .param("email", email)
                .param("name", "새사람")
                .param("unit", "기업SOS팀")
                .param("roles", "CONSULTANT")
                .exchange();
    }

    private MvcTestResult page(String path) {
        return mvc.get()
                .uri(URI.create(path))
                .locale(Locale.KOREAN)
                .with(As.actor(admin))
                .exchange();
    }

    private MvcTestResult post(String what, PersonId person, String name, String value) {
        return mvc.post()
                .uri("/admin/people/" + person + what)
                .with(csrf())
                .with(As.actor(admin))
                .param(name, value)
                .exchange();
    }

    /** Found by the id, which stands in the address. */
    private PersonId onFile(String name, Role role) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into person (id, email, password_hash, name, phone, unit, language, created_at, confirmed_at, version)
                values (?, ?, 'none', ?, '', '', 'ko', now(), now(), 0)""").params(id, id + "@example.org", name).update();
        jdbc.sql("insert into person_role values (?, ?)")
                .params(id, role.name())
                .update();
        return new PersonId(id);
    }
}
