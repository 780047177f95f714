package kr.oneroof.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.support.Browsing;
import kr.oneroof.support.JourneyTest;
import kr.oneroof.support.Wire;

/** Whoever only looks leaves nothing behind, and yet can use every form. */
@JourneyTest
class VisitorJourneyTests {
    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Test
    void leavesNoSessionBehindWhateverPublicPageIsLookedAt() throws IOException {
        var wrong = new ArrayList<String>();
        var before = sessions();
        for (var path : publicPages()) {
            var answer = Wire.get(port, path, Map.of());
            if (answer.status() >= 500 || answer.head().contains("SESSION") || sessions() != before) {
                wrong.add(path + " answered " + answer.status() + " " + answer.header("Set-Cookie"));
                before = sessions();
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void leavesNoSessionBehindAtAClosedDoorNorWithAWrongPassword() {
        var before = sessions();
        assertThat(Wire.get(port, "/notices?after=1", Map.of()).status()).isEqualTo(302);
        assertThat(Wire.get(port, "/nowhere", Map.of()).status()).isEqualTo(302);
        assertThat(Wire.get(port, "/password/reset?token=dead", Map.of()).status())
                .isEqualTo(410);
        var form = Wire.get(port, "/login", Map.of());
        var refused =
                post("/login", form, form.cookie("csrf"), Map.of("username", "nobody@example.org", "password", "x"));
        assertThat(refused.header("Location")).containsExactly("/login?refused");
        var again = Wire.get(port, "/login?refused", Map.of("Cookie", refused.cookie("typed")));
        assertThat(again.body()).contains("value=\"nobody@example.org\"");
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void letsVisitorsSendFormsWithTheirOwnTokenAndNoOther() {
        var form = Wire.get(port, "/signup", Map.of());
        var mine = form.cookie("csrf");
        var fields = Map.of("email", UUID.randomUUID() + "@example.org", "password", "short", "name", "박지원");
        assertThat(post("/signup", form, mine, fields).status()).isEqualTo(422);
        assertThat(post("/signup", form, "", fields).status()).isEqualTo(403);
        assertThat(post("/signup", form, Wire.get(port, "/signup", Map.of()).cookie("csrf"), fields)
                        .status())
                .isEqualTo(403);
        assertThat(Wire.post(port, "/signup", Map.of("Cookie", mine), "email=x").status())
                .isEqualTo(403);
        assertThat(post("/language", form, mine, Map.of("to", "en", "back", "/\t/evil.example"))
                        .header("Location"))
                .containsExactly("/");
        assertThat(post("/language", form, mine, Map.of("to", "en", "back", "/answers?words={x}"))
                        .header("Location"))
                .containsExactly("/answers?words=%7Bx%7D");
    }

    @Test
    void changesSessionAndTokenAtTheLogIn() {
        var closed = Wire.get(port, "/notices?after=1", Map.of());
        var form = Wire.get(port, "/login", Map.of());
        var visitor = form.cookie("csrf") + "; " + closed.cookie("asked");
        var in = post(
                "/login", form, visitor, Map.of("username", "jiwon@demo.oneroof.kr", "password", Browsing.PASSWORD));
        assertThat(in.status()).isEqualTo(302);
        assertThat(in.header("Location")).containsExactly("/notices?after=1");
        var session = in.cookie("SESSION");
        assertThat(session).isNotEmpty();
        assertThat(in.header("Set-Cookie"))
                .anyMatch(set -> set.startsWith("SESSION=")
                        && set.contains("HttpOnly")
                        && set.contains("SameSite=Lax")
                        && set.contains("Path=/")
                        && !set.contains("Secure"));
        assertThat(post("/session", form, session + "; " + visitor, Map.of("x", "y"))
                        .status())
                .as("a form from before the log-in")
                .isEqualTo(403);
        var own = Wire.get(port, "/account", Map.of("Cookie", session));
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.cookie("csrf")).as("members' tokens stay in the session").isEmpty();
        assertThat(post("/session", own, session, Map.of("x", "y")).status()).isEqualTo(204);
        var stranger = Wire.get(port, "/login", Map.of());
        assertThat(post("/session", stranger, session + "; " + stranger.cookie("csrf"), Map.of("x", "y"))
                        .status())
                .as("a visitor's token and cookie beside a member's session")
                .isEqualTo(403);
    }

    @Test
    void saysWhoMayEmbedAndOpenItsPages() {
        var head = Wire.get(port, "/login", Map.of());
        assertThat(head.header("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(head.header("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
    }

    @Test
    void answersTheMachineItselfAndNoOtherName() {
        assertThat(Wire.get(port, "/login", Map.of("Host", "127.0.0.1:" + port)).status())
                .isEqualTo(200);
        assertThat(Wire.get(port, "/login", Map.of("Host", "[::1]:" + port)).status())
                .isEqualTo(200);
        assertThat(Wire.get(port, "/login", Map.of("Host", "LOCALHOST.")).status())
                .isEqualTo(200);
        for (var host : List.of("evil.example", "localhost.evil.example", "127.0.0.2", "10.0.0.1:8080")) {
            var refused = Wire.get(port, "/company", Map.of("Host", host));
            assertThat(refused.status()).as(host).isEqualTo(421);
            assertThat(refused.head() + refused.body()).doesNotContain(host);
        }
        assertThat(Wire.get(port, "/actuator/health", Map.of("Host", "node-7")).status())
                .isEqualTo(200);
    }

    private Wire.Answer post(String path, Wire.Answer form, String cookies, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("_csrf", form.token());
        var body = String.join(
                "&",
                all.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .toList());
        return Wire.post(port, path, cookies.isEmpty() ? Map.of() : Map.of("Cookie", cookies), body);
    }

    private int sessions() {
        return database.sql("select count(*) from spring_session")
                .query(Integer.class)
                .single();
    }

    private static List<String> publicPages() throws IOException {
        var text = new ClassPathResource("access-matrix.csv").getContentAsString(StandardCharsets.UTF_8);
        return Arrays.stream(text.split("\n"))
                .map(line -> line.split(",", 3))
                .filter(cells -> cells[0].equals("GET") && cells[2].strip().equals("PUBLIC"))
                .map(cells -> cells[1].replaceAll("\\{[^}]+}", UUID.randomUUID().toString()))
                .toList();
    }
}
