package kr.oneroof.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** What strangers can ask for, and how often. */
@ModuleTest
class SourceLimitPageTests {
    private static final String LOAN = """
            {"from": "2026-01-01", "to": "2026-03-31", "day_basis": "365", "subsidy_bp": 250, "support_from": "2026-01-20",
             "support_until": "2028-12-31", "movements": [{"on": "2026-01-20", "won": 200000000}],
             "loan_rates": [{"from": "2026-01-20", "bp": 500}]}""";
    private static final Instant NOON = Instant.parse("2026-12-01T03:00:00Z");

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private JdbcClient database;

    private final String source = Mvc.freshSource();
    private MockMvcTester mvc;

    @BeforeEach
    void enter() {
        mvc = Mvc.of(application);
    }

    /** Counted on other days than today, and shared with all tests of this context. */
    @AfterEach
    void forgetWhatAllDidTogether() {
        database.sql("delete from request_count where key like '%-of-all:%'").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"interest-subsidy", "venue-charge", "working-time"})
    void answersProgramsTwentyTimesASecondAndThenTellsThemWhenToComeBack(String tool) {
        SeoulClock.at(NOON, () -> {
            IntStream.range(0, 20).forEach(n -> assertThat(asked(tool)).hasStatusOk());
            var refused = asked(tool);
            assertThat(refused)
                    .hasStatus(429)
                    .hasHeader("Retry-After", "1")
                    .hasContentTypeCompatibleWith("application/json");
            assertThat(refused).bodyText().contains("\"errors\"", "잠시 기다리셨다가");
        });
        SeoulClock.at(NOON.plusSeconds(1), () -> assertThat(asked(tool)).hasStatusOk());
    }

    @Test
    void showsPeopleAPageWhenAToolIsAskedTooOften() {
        SeoulClock.at(NOON, () -> {
            IntStream.range(0, 20).forEach(n -> asked("working-time"));
            assertThat(mvc.get()
                            .uri("/tools/working-time")
                            .accept(MediaType.TEXT_HTML)
                            .locale(Locale.KOREAN)
                            .remoteAddress(source))
                    .hasStatus(429)
                    .hasHeader("Retry-After", "1")
                    .bodyText()
                    .contains("짧은 시간에 요청이 너무 많았습니다");
        });
    }

    @Test
    void takesTenSignUpsAnHourFromOneNetworkAndKeepsWhatTheEleventhTyped() {
        SeoulClock.at(NOON, () -> {
            for (var n = 0; n < 10; n++) {
                assertThat(signUp(source.replace("::1", "::" + n), "a" + n)).hasRedirectedUrl("/signup/sent");
            }
            var refused = signUp(source.replace("::1", ":ffff::"), "late");
            assertThat(refused).hasStatus(429).bodyText().contains("60분 뒤에", address("late"), "이신청");
            assertThat(letters("late")).isZero();
            assertThat(signUp("198.51.100.77", "elsewhere")).hasRedirectedUrl("/signup/sent");
        });
        SeoulClock.at(
                NOON.plusSeconds(3600),
                () -> assertThat(signUp(source, "later")).hasRedirectedUrl("/signup/sent"));
    }

    @Test
    void takesTwoHundredSignUpsAnHourFromAllTogether() {
        var later = NOON.plus(Duration.ofDays(100));
        SeoulClock.at(later, () -> {
            assertThat(signUp(source, "first")).hasRedirectedUrl("/signup/sent");
            database.sql("update request_count set counted = 200 where key like 'sign-up-of-all:%'")
                    .update();
            assertThat(signUp(Mvc.freshSource(), "another")).hasStatus(429);
            assertThat(letters("another")).isZero();
        });
        SeoulClock.at(
                later.plus(Duration.ofHours(1)),
                () -> assertThat(signUp(Mvc.freshSource(), "later")).hasRedirectedUrl("/signup/sent"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/password/forgotten", "/signup/letter"})
    void sendsTenLettersAnHourForOneSource(String path) {
        SeoulClock.at(NOON, () -> {
            Supplier<MvcTestResult> ask = () -> mvc.post()
                    .uri(path)
                    .with(csrf())
                    .remoteAddress(source)
                    .param("email", address("nobody"))
                    .exchange();
            IntStream.range(0, 10).forEach(n -> assertThat(ask.get()).hasStatus3xxRedirection());
            assertThat(ask.get()).hasStatus(429).hasHeader("Retry-After", "3600");
        });
    }

    @Test
    void promisesFiveCallsAnHourToOneNetworkButNeverRefusesTheSameWishAgain() {
        SeoulClock.at(NOON, () -> {
            var key = UUID.randomUUID().toString();
            assertThat(wish(key, "0553210000", 0)).hasRedirectedUrl("/callback/sent");
            IntStream.range(1, 5)
                    .forEach(n -> assertThat(wish(UUID.randomUUID().toString(), "055321000" + n, n))
                            .hasRedirectedUrl("/callback/sent"));
            assertThat(wish(UUID.randomUUID().toString(), "0553210009", 9))
                    .hasStatus(429)
                    .bodyText()
                    .contains("대표전화로 연락해", "김방문");
            assertThat(wish(key, "0553210000", 0)).hasRedirectedUrl("/callback/sent");
        });
    }

    private MvcTestResult asked(String tool) {
        var path = "/tools/" + tool;
        var request = switch (tool) {
            case "interest-subsidy" ->
                mvc.post().uri(path).contentType(MediaType.APPLICATION_JSON).content(LOAN);
            case "venue-charge" -> mvc.get().uri(path + "?base_won=100000&blocks=1");
            default -> mvc.get().uri(path + "?filedAt=2026-11-30T10:00&unit=DAYS&period=7");
        };
        return request.accept(MediaType.APPLICATION_JSON)
                .locale(Locale.KOREAN)
                .remoteAddress(source)
                .exchange();
    }

    private MvcTestResult signUp(String from, String name) {
        return mvc.post()
                .uri("/signup")
                .locale(Locale.KOREAN)
                .with(csrf())
                .remoteAddress(from)
                .param("email", address(name))
                .param("password", "winterlicher Kaffeeduft")
                .param("name", "이신청")
                .param("terms", "true")
                .param("privacy", "true")
                .exchange();
    }

    private MvcTestResult wish(String key, String phone, int host) {
        return mvc.post()
                .uri("/callback")
                .locale(Locale.KOREAN)
                .with(csrf())
                .remoteAddress(source.replace("::1", "::" + host))
                .param("key", key)
                .param("name", "김방문")
                .param("phone", phone)
                .param("topic", "finance")
                .param("note", "")
                .param("agreed", "true")
                .exchange();
    }

    private String address(String name) {
        return name + "@" + source.replace(':', '-').replaceAll("-+", "-") + ".example.org";
    }

    private int letters(String name) {
        return database.sql("select count(*) from notice_outbox where recipient = ?")
                .param(address(name))
                .query(Integer.class)
                .single();
    }
}
