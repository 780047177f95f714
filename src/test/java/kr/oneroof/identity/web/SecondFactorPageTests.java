package kr.oneroof.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

import kr.oneroof.identity.SecondFactorService;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

@ModuleTest
class SecondFactorPageTests {
    private static final String PASSWORD = "a long enough word";
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private SecondFactorService factors;

    private final UUID id = UUID.randomUUID();
    private final PersonId kim = new PersonId(id);
    private final MockHttpSession session = new MockHttpSession();
    private MockMvcTester mvc;
    private String secret = "";
    private List<String> recovery = List.of();

    @BeforeEach
    void enrol() {
        mvc = Mvc.of(application);
        jdbc.sql("""
                insert into person (id, email, password_hash, name, phone, unit, language, created_at, confirmed_at, version)
                values (?, ?, ?, '김상담', '', '', 'ko', now(), now(), 0)
                """)
                .params(id, id + "@example.org", passwords.encode(PASSWORD))
                .update();
        jdbc.sql("insert into person_role values (?, 'CONSULTANT')").param(id).update();
        secret = factors.begin(kim);
        SeoulClock.at(NOON.minusSeconds(600), () -> recovery = factors.enrol(kim, codeAt(NOON.minusSeconds(600))));
    }

    @Test
    void opensNothingUntilTheCodeIsShown() {
        assertThat(logIn()).hasRedirectedUrl("/login/code");
        assertThat(mvc.get().uri("/notices").session(session)).hasRedirectedUrl("/login/code");
        assertThat(mvc.get().uri("/login/code").session(session)).hasStatusOk();
        SeoulClock.at(NOON, () -> {
            assertThat(show(codeAt(NOON))).hasRedirectedUrl("/");
            assertThat(mvc.get().uri("/notices").session(session)).hasStatusOk();
            assertThat(mvc.get().uri("/login/code").session(session)).hasStatus(403);
        });
    }

    @Test
    void leadsToThePageThatWasAskedForFirst() {
        var asked = Objects.requireNonNull(mvc.get()
                .uri("/notices?after=7")
                .session(session)
                .exchange()
                .getResponse()
                .getCookie("asked"));
        logIn();
        SeoulClock.at(
                NOON,
                () -> assertThat(mvc.post()
                                .uri("/login/code")
                                .session(session)
                                .cookie(asked)
                                .with(csrf())
                                .param("code", codeAt(NOON))
                                .exchange())
                        .hasRedirectedUrl("/notices?after=7"));
    }

    @Test
    void refusesAWrongCodeAndTheSameCodeTwice() {
        logIn();
        SeoulClock.at(NOON, () -> {
            assertThat(show("000000")).hasStatus(422);
            assertThat(factors.isShownBy(kim, codeAt(NOON))).isTrue();
            assertThat(show(codeAt(NOON))).hasStatus(422);
        });
    }

    @Test
    void takesEachRecoveryCodeOnce() {
        logIn();
        assertThat(recovery).hasSize(10);
        assertThat(show(recovery.getFirst().toLowerCase())).hasRedirectedUrl("/");
        assertThat(factors.isShownBy(kim, recovery.getFirst())).isFalse();
        assertThat(factors.isShownBy(kim, recovery.getLast())).isTrue();
    }

    @Test
    void slowsDownWhoGuesses() {
        logIn();
        for (var tries = 0; tries < 5; tries++) {
            show("000000");
        }
        SeoulClock.at(NOON, () -> assertThat(show(codeAt(NOON))).hasStatus(422));
    }

    @Test
    void neverShowsTheSecretAgainAndKeepsItEncrypted() {
        assertThat(factors.begin(kim)).isEmpty();
        assertThat(Base64.getEncoder()
                        .encodeToString(jdbc.sql("select secret from second_factor where person_id = ?")
                                .param(id)
                                .query(byte[].class)
                                .single()))
                .doesNotContain(Base64.getEncoder().encodeToString(key()));
    }

    @Test
    void letsWhoLostTheAuthenticatorEnrolAnew() {
        factors.forget(kim);
        assertThat(factors.isEnrolled(kim)).isFalse();
        assertThat(logIn()).hasRedirectedUrl("/");
    }

    private MvcTestResult logIn() {
        return mvc.post()
                .uri("/login")
                .session(session)
                .with(csrf())
                .param("username", id + "@example.org")
                .param("password", PASSWORD)
                .exchange();
    }

    private MvcTestResult show(String code) {
        return mvc.post()
                .uri("/login/code")
                .session(session)
                .with(csrf())
                .param("code", code)
                .exchange();
    }

    private String codeAt(Instant moment) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(new SecretKeySpec(key(), "HmacSHA1"), moment);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The secret as an authenticator reads it. */
    private byte[] key() {
        var bits = new BigInteger("0");
        for (var letter : secret.toCharArray()) {
            bits = bits.shiftLeft(5).or(BigInteger.valueOf(ALPHABET.indexOf(letter)));
        }
        var bytes = bits.toByteArray();
        var key = new byte[20];
        var from = Math.max(0, bytes.length - key.length);
        System.arraycopy(bytes, from, key, key.length - (bytes.length - from), bytes.length - from);
        return key;
    }
}
