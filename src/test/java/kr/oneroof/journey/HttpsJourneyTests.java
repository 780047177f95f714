package kr.oneroof.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import kr.oneroof.support.ApartTest;
import kr.oneroof.support.Wire;

/** OneRoof behind a proxy that ends TLS. */
@ApartTest
class HttpsJourneyTests {
    private static final String PASSWORD = "a long enough word";
    private static final Map<String, String> BY_PROXY = Map.of("Host", "oneroof.example", "X-Forwarded-Proto", "https");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PasswordEncoder passwords;

    @Test
    void bindsEveryCookieToTheHost() {
        var email = UUID.randomUUID() + "@example.org";
        var id = UUID.randomUUID();
        database.sql("""
                insert into person (id, email, password_hash, name, phone, unit, language, created_at, confirmed_at, version)
                values (?, ?, ?, '박지원', '', '', 'ko', now(), now(), 0)""").params(id, email, passwords.encode(PASSWORD)).update();
        database.sql("insert into person_role values (?, 'COMPANY_STAFF')")
                .param(id)
                .update();
        var form = Wire.get(port, "/login", BY_PROXY);
        assertThat(form.header("Set-Cookie")).hasSize(1).allMatch(HttpsJourneyTests::isBound);
        var answer =
                post("/login", form, form.cookie("__Host-csrf"), "username=" + email + "&password=a+long+enough+word");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).containsExactly("/");
        assertThat(answer.cookie("__Host-SESSION")).isNotEmpty();
        assertThat(answer.header("Set-Cookie")).allMatch(HttpsJourneyTests::isBound);
        var account = Wire.get(port, "/account", with("Cookie", answer.cookie("__Host-SESSION")));
        assertThat(account.status()).isEqualTo(200);
        assertThat(account.header("Strict-Transport-Security")).isNotEmpty();
        var language = post("/language", form, form.cookie("__Host-csrf"), "to=en&back=/answers");
        assertThat(language.header("Set-Cookie")).isNotEmpty().allMatch(HttpsJourneyTests::isBound);
        assertThat(Wire.get(port, "/notices", BY_PROXY).header("Set-Cookie"))
                .isNotEmpty()
                .allMatch(HttpsJourneyTests::isBound);
        var refused = post("/login", form, form.cookie("__Host-csrf"), "username=x@example.org&password=y");
        assertThat(refused.header("Set-Cookie")).isNotEmpty().allMatch(HttpsJourneyTests::isBound);
    }

    @Test
    void knowsItsNamesAndNotTheMachines() {
        assertThat(Wire.get(port, "/login", BY_PROXY).status()).isEqualTo(200);
        assertThat(Wire.get(port, "/login", Map.of("Host", "www.oneroof.example:443"))
                        .status())
                .isEqualTo(200);
        assertThat(Wire.get(port, "/login", Map.of()).status()).as("localhost").isEqualTo(421);
        assertThat(Wire.get(port, "/login", Map.of("Host", "evil.example")).body())
                .contains("https://oneroof.example");
        assertThat(Wire.get(port, "/login", Map.of("Host", "oneroof.example", "X-Forwarded-Host", "evil.example"))
                        .status())
                .isEqualTo(421);
        assertThat(Wire.get(port, "/actuator/health/liveness", Map.of()).status())
                .isEqualTo(200);
    }

    private Wire.Answer post(String path, Wire.Answer form, String cookies, String fields) {
        return Wire.post(
                port,
                path,
                with("Cookie", cookies),
                fields + "&_csrf=" + URLEncoder.encode(form.token(), StandardCharsets.UTF_8));
    }

    private static Map<String, String> with(String name, String value) {
        return Map.of("Host", "oneroof.example", "X-Forwarded-Proto", "https", name, value);
    }

    private static boolean isBound(String cookie) {
        return cookie.startsWith("__Host-")
                && cookie.contains("; Path=/")
                && cookie.contains("; Secure")
                && cookie.contains("; HttpOnly")
                && cookie.contains("; SameSite=Lax")
                && !cookie.contains("Domain");
    }
}
