package kr.oneroof.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.identity.Role;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.As;
import kr.oneroof.support.Browsing;
import kr.oneroof.support.JourneyTest;
import kr.oneroof.support.Mvc;

/** Who came in, who was refused, who went, and what people from outside looked at. */
@JourneyTest
class AccessLogJourneyTests {
    private static final Instant MORNING = Instant.parse("2026-12-01T00:00:00Z");

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private JdbcClient database;

    private final String source = Mvc.freshSource();
    private final MockHttpSession session =
            new MockHttpSession(null, UUID.randomUUID().toString());
    private MockMvcTester mvc;

    @BeforeEach
    void enter() {
        mvc = Mvc.of(application);
    }

    @ParameterizedTest
    @CsvSource({"ADVISOR, advisor@demo.oneroof.kr", "BANK_USER, bank@demo.oneroof.kr"})
    void keepsEveryLookOfPeopleFromOutside(Role role, String email) throws IOException {
        var unkept = new ArrayList<String>();
        var opened = 0;
        for (var path : pathsOf(role)) {
            var before = looks(email);
            var answer = mvc.get().uri(path).with(As.person(email)).exchange();
            if (answer.getResponse().getStatus() == 200) {
                opened++;
                if (looks(email) == before) {
                    unkept.add(path);
                }
            }
        }
        assertThat(unkept).isEmpty();
        assertThat(opened).isGreaterThan(2);
    }

    @Test
    void keepsNoLookOfAPageThatSomebodyFromOutsideMayNotSee() {
        var before = looks("bank@demo.oneroof.kr");
        assertThat(mvc.get().uri("/bank/loans/2099-999999").with(As.person("bank@demo.oneroof.kr")))
                .hasStatus(404);
        assertThat(mvc.get().uri("/account").with(As.person("bank@demo.oneroof.kr")))
                .hasStatusOk();
        assertThat(looks("bank@demo.oneroof.kr")).isEqualTo(before);
    }

    @Test
    void keepsLogInLogOutAndRefusalWithNameAndSource() {
        assertThat(logIn("jung@demo.oneroof.kr", "wrong")).hasRedirectedUrl("/login?refused");
        assertThat(logIn("nobody@example.org", "wrong")).hasRedirectedUrl("/login?refused");
        assertThat(logIn("jung@demo.oneroof.kr", Browsing.PASSWORD)).hasRedirectedUrl("/");
        assertThat(mvc.post().uri("/logout").session(session).with(csrf()).remoteAddress(source))
                .hasRedirectedUrl("/?goodbye");
        assertThat(rows())
                .containsExactly(
                        "identity.login-failed 정현장 WRONG_PASSWORD",
                        "identity.login-failed  NO_ACCOUNT",
                        "identity.logged-in 정현장 ",
                        "identity.logged-out 정현장 ASKED");
        assertThat(database.sql(
                                "select count(*) from audit_row where subject like '%nobody@%' or detail like '%nobody@%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(mvc.get()
                        .uri("/audit/changes?action=identity.logged-in")
                        .locale(Locale.KOREAN)
                        .with(As.person("audit@demo.oneroof.kr")))
                .hasStatusOk()
                .bodyText()
                .contains("정현장", "로그인");
    }

    @ParameterizedTest
    @CsvSource({"jung@demo.oneroof.kr, 10", "jiwon@demo.oneroof.kr, 12"})
    void endsASessionThatLivedTooLongHoweverBusyItIs(String email, int hours) {
        SeoulClock.at(MORNING, () -> assertThat(logIn(email, Browsing.PASSWORD)).hasRedirectedUrl("/"));
        SeoulClock.at(
                MORNING.plus(Duration.ofHours(hours)).minusSeconds(1),
                () -> assertThat(notices()).hasStatusOk());
        SeoulClock.at(
                MORNING.plus(Duration.ofHours(hours)),
                () -> assertThat(notices()).hasRedirectedUrl("/login"));
        assertThat(rows()).last().asString().startsWith("identity.logged-out").endsWith("LONGEST");
    }

    @Test
    void countsWrongPresentPasswordsAtTheChange() {
        assertThat(logIn("staff6@demo.oneroof.kr", Browsing.PASSWORD)).hasRedirectedUrl("/");
        for (var tries = 0; tries < 5; tries++) {
            assertThat(change("wrong")).hasStatus(422);
        }
        assertThat(change(Browsing.PASSWORD)).hasStatus(422);
        assertThat(mvc.post()
                        .uri("/account/password")
                        .session(session)
                        .with(csrf())
                        .remoteAddress(Mvc.freshSource())
                        .locale(Locale.KOREAN)
                        .param("present", Browsing.PASSWORD)
                        .param("password", "staff6@demo.oneroof.kr"))
                .hasStatus(422)
                .bodyText()
                .contains("이메일 주소, 이름, 회사 이름을");
    }

    private MvcTestResult change(String present) {
        return mvc.post()
                .uri("/account/password")
                .session(session)
                .with(csrf())
                .remoteAddress(source)
                .param("present", present)
                .param("password", "winterlicher Kaffeeduft")
                .exchange();
    }

    private MvcTestResult notices() {
        return mvc.get().uri("/notices").session(session).remoteAddress(source).exchange();
    }

    private MvcTestResult logIn(String email, String password) {
        return mvc.post()
                .uri("/login")
                .session(session)
                .with(csrf())
                .remoteAddress(source)
                .param("username", email)
                .param("password", password)
                .exchange();
    }

    private List<String> rows() {
        return database.sql("""
                        select action || ' ' || actor || ' ' || detail from audit_row where source = ? and action like 'identity.log%'
                        order by id""").param(source).query(String.class).list();
    }

    private int looks(String email) {
        return database.sql("select count(*) from look l join person p on p.id = l.actor_id where p.email = ?")
                .param(email)
                .query(Integer.class)
                .single();
    }

    private static List<String> pathsOf(Role role) throws IOException {
        var text = new ClassPathResource("access-matrix.csv").getContentAsString(StandardCharsets.UTF_8);
        return Arrays.stream(text.split("\n"))
                .map(line -> line.split(",", 3))
                .filter(cells -> cells[0].equals("GET") && cells[2].strip().equals(role.name()))
                .map(cells -> cells[1].replace("{quarter}", "2026Q3"))
                .filter(path -> !path.contains("{"))
                .toList();
    }
}
