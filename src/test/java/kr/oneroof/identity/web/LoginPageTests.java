package kr.oneroof.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.identity.Role;
import kr.oneroof.support.As;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

@ModuleTest
class LoginPageTests {
    private static final String PASSWORD = "a long enough word";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PasswordEncoder passwords;

    private final String email = UUID.randomUUID() + "@example.org";
    private MockMvcTester mvc;

    @BeforeEach
    void enter() {
        mvc = Mvc.of(application);
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into person (id, email, password_hash, name, phone, unit, language, created_at, confirmed_at, version)
                values (?, ?, ?, '박지원', '', '', 'ko', now(), now(), 0)
                """).params(id, email, passwords.encode(PASSWORD)).update();
        jdbc.sql("insert into person_role values (?, 'COMPANY_STAFF')")
                .param(id)
                .update();
    }

    @Test
    void letsInWhoKnowsThePasswordWhateverTheCaseOfTheAddress() {
        assertThat(logIn(email.toUpperCase(), PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void answersTheSameToAWrongPasswordAndAnUnknownAddress() {
        assertThat(logIn(email, "wrong")).hasRedirectedUrl("/login?refused");
        assertThat(logIn("nobody-" + email, "wrong")).hasRedirectedUrl("/login?refused");
    }

    @Test
    void locksAfterFiveFailuresEvenForTheRightPassword() {
        for (var tries = 0; tries < 5; tries++) {
            logIn(email, "wrong");
        }
        assertThat(logIn(email, PASSWORD)).hasRedirectedUrl("/login?refused");
    }

    @Test
    void keepsDisabledAndUnconfirmedPeopleOut() {
        jdbc.sql("update person set confirmed_at = null where email = ?")
                .param(email)
                .update();
        assertThat(logIn(email, PASSWORD)).hasRedirectedUrl("/login?refused");
        jdbc.sql("update person set disabled_at = now() where email = ?")
                .param(email)
                .update();
        assertThat(logIn(email, PASSWORD)).hasRedirectedUrl("/login?refused");
    }

    @Test
    void leadsBackToThePageThatAskedForTheLogin() {
        var closed = mvc.get().uri("/notices?after=1").exchange();
        assertThat(closed).hasRedirectedUrl("/login");
        assertThat(mvc.post()
                        .uri("/login")
                        .cookie(Objects.requireNonNull(closed.getResponse().getCookie("asked")))
                        .with(csrf())
                        .param("username", email)
                        .param("password", PASSWORD))
                .hasRedirectedUrl("/notices?after=1");
    }

    @Test
    void staysWhenAskedTo() {
        assertThat(mvc.post().uri("/session").with(csrf()).with(As.actor(Role.COMPANY_STAFF)))
                .hasStatus(204);
        assertThat(mvc.post().uri("/session").with(csrf())).hasRedirectedUrl("/login");
    }

    private MvcTestResult logIn(String address, String password) {
        return mvc.post()
                .uri("/login")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(email);
                    return request;
                })
                .param("username", address)
                .param("password", password)
                .exchange();
    }
}
