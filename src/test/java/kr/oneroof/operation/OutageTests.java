package kr.oneroof.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.context.support.ServletRequestHandledEvent;

import com.zaxxer.hikari.HikariDataSource;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import kr.oneroof.OneRoofApplication;
import kr.oneroof.identity.DemoPeople;
import kr.oneroof.notice.LetterBell;
import kr.oneroof.support.Browsing;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.DatabaseServer;
import kr.oneroof.support.PageChecks;
import kr.oneroof.support.Relay;

/** The whole application with the demo's people, its real database behind a line that breaks and falls silent. */
@Tag("process")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutageTests {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern REFERENCE = Pattern.compile("(?:참조번호|[Rr]eference)[^:<]*: ([0-9a-f]{8})");
    private static final Pattern STYLES = Pattern.compile("href=\"(/css/[^\"]+\\.css)\"");
    private static final List<String> PAGES =
            List.of("/answers", "/", "/login", "/consultations", "/favicon.ico", "/venue");
    private static final Set<String> READ_FROM_DATABASE = Set.of("/answers", "/venue");
    /** A connection is waited for a second (by the pool alone for thirty); the rest is patience with a busy machine. */
    private static final Duration PROMPT = Duration.ofSeconds(10);

    private static final Duration SOON = Duration.ofSeconds(30);

    /** Where the log goes otherwise: what an outage says would fill pages. */
    private Appender<ILoggingEvent> console;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Queue<String> visited = new ConcurrentLinkedQueue<>();
    private volatile List<String> visitedBeforeReady = List.of();
    private Relay line;
    private ConfigurableApplicationContext running;
    private String origin;

    @BeforeAll
    void open() throws Exception {
        var database = DatabaseServer.freshDatabase();
        var server = URI.create(database.url().substring("jdbc:".length()));
        line = new Relay(server.getHost(), server.getPort());
        var url = "jdbc:postgresql://127.0.0.1:" + line.port() + server.getPath();
        var application = new SpringApplication(OneRoofApplication.class);
        application.addListeners(this::note);
        running = application.run(
                "--server.port=0",
                "--oneroof.operation.warm-up=true",
                "--spring.datasource.hikari.connection-timeout=1000",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + database.role(),
                "--spring.datasource.password=" + database.password(),
                "--spring.flyway.url=" + database.url(),
                "--spring.flyway.user=" + database.owner(),
                "--spring.flyway.password=" + database.ownerPassword());
        DemoPeople.plantIn(running);
        console = root().getAppender("CONSOLE");
        origin = "http://127.0.0.1:" + running.getEnvironment().getRequiredProperty("local.server.port");
    }

    @AfterAll
    void shut() throws Exception {
        line.restore();
        running.close();
        line.close();
    }

    @BeforeEach
    void listen() {
        log.list = new CopyOnWriteArrayList<>();
        log.start();
        root().detachAppender(console);
        root().addAppender(log);
    }

    @AfterEach
    void comesBack() throws Exception {
        line.restore();
        awaitBack();
        root().detachAppender(log);
        root().addAppender(console);
    }

    private static ch.qos.logback.classic.Logger root() {
        return (ch.qos.logback.classic.Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    }

    @Test
    void visitsThePublicPagesBeforeItSaysThatItIsReady() {
        assertThat(visitedBeforeReady)
                .contains("/", "/login", "/answers", "/venue", "/loan-programmes", "/signup")
                .anyMatch(path -> path.startsWith("/krds/krds-"))
                .anyMatch(path -> path.startsWith("/js/"));
    }

    @Test
    void answersACrowdAtOnceWhenTheDatabaseIsGone() throws Exception {
        line.cut();
        assertAllPrompt(crowd());
        assertAllPrompt(crowd());
    }

    @Test
    void answersACrowdAtOnceWhenTheDatabaseIsSilent() throws Exception {
        assertThat(crowd()).noneMatch(answer -> answer.status() >= 500);
        line.silence();
        assertAllPrompt(crowd());
        assertAllPrompt(crowd());
    }

    @Test
    void letsRequestsWaitTheirTurnWhileAllConnectionsAreBusy() throws Exception {
        var database = running.getBean(DataSource.class);
        var busy = new ArrayList<Connection>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each = 0; each < database.unwrap(HikariDataSource.class).getMaximumPoolSize(); each++) {
                busy.add(database.getConnection());
            }
            var page = people.submit(() -> get(visitor(), "/answers").statusCode());
            assertThatThrownBy(() -> page.get(3, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            for (var one : busy) {
                one.close();
            }
            assertThat(page.get(SOON.toSeconds(), TimeUnit.SECONDS)).isEqualTo(200);
        } finally {
            for (var one : busy) {
                one.close();
            }
        }
    }

    @Test
    void keepsThePersonLoggedInThroughAnOutage() throws Exception {
        var kim = visitor();
        assertThat(login(kim, "kim@demo.oneroof.kr").statusCode()).isEqualTo(302);
        assertThat(get(kim, "/account").statusCode()).isEqualTo(200);
        line.cut();
        assertThat(get(kim, "/account").statusCode()).isEqualTo(503);
        line.restore();
        awaitBack();
        assertThat(get(kim, "/account").statusCode()).isEqualTo(200);
    }

    @Test
    void callsNoPasswordWrongThatNobodyCouldCheck() throws Exception {
        var visitor = visitor();
        var form = get(visitor, "/login").body();
        line.cut();
        var refused = post(visitor, "/login", form, "username=kim@demo.oneroof.kr&password=" + Browsing.PASSWORD);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("다시 보내 주십시오");
    }

    @Test
    void answersBeforeTheOutageIsKnown() throws Exception {
        var kim = visitor();
        assertThat(login(kim, "kim@demo.oneroof.kr").statusCode()).isEqualTo(302);
        var visitor = visitor();
        var form = get(visitor, "/login").body();
        var monitor = running.getBean(DatabaseMonitor.class);
        monitor.stop();
        try {
            line.cut();
            for (var path : List.of(
                    "/account", "/desk/consultations", "/calls", "/answers", "/", "/actuator/health/readiness")) {
                assertThat(get(kim, path).statusCode()).as(path).isEqualTo(503);
            }
            var refused = post(visitor, "/login", form, "username=kim@demo.oneroof.kr&password=" + Browsing.PASSWORD);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("다시 보내 주십시오");
            assertAllPrompt(crowd());
            assertThat(log.list).anyMatch(event -> event.getFormattedMessage().contains(reference(refused.body())));
        } finally {
            line.restore();
            monitor.start();
        }
        awaitBack();
        assertThat(get(kim, "/account").statusCode()).isEqualTo(200);
    }

    @Test
    void tellsEverybodyOneReferenceThatStandsInTheLog() throws Exception {
        line.cut();
        awaitAway();
        var page = get(visitor(), "/answers");
        assertThat(page.headers().firstValue("Retry-After")).hasValue("10");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.body())
                .contains("lang=\"ko\"")
                .contains("잠시 이용하실 수 없습니다")
                .doesNotContain("Exception");
        var reference = reference(page.body());
        assertThat(reference(
                        get(visitor(), "/venue", "Accept-Language", "en-GB").body()))
                .isEqualTo(reference);
        assertThat(log.list).anyMatch(event -> event.getFormattedMessage().contains(reference));
        var styles = STYLES.matcher(page.body());
        assertThat(styles.find()).isTrue();
        assertThat(get(visitor(), styles.group(1)).statusCode()).isEqualTo(200);
    }

    @Test
    void speaksTheReadersLanguageAndTheCallersFormat() throws Exception {
        line.cut();
        awaitAway();
        assertThat(get(visitor(), "/", "Accept-Language", "en").body())
                .contains("lang=\"en\"")
                .contains("Out of service");
        assertThat(get(visitor(), "/", "Cookie", "language=en").body()).contains("Out of service");
        assertThat(get(visitor(), "/", "HX-Request", "true").body())
                .startsWith("<section")
                .doesNotContain("<html");
        var data = get(visitor(), "/", "Accept", "application/json");
        assertThat(data.statusCode()).isEqualTo(503);
        assertThat(data.body()).startsWith("{").contains("\"reference\":").contains("\"error\":");
        assertThat(get(visitor(), "/css/no-such-file.css").statusCode())
                .as("files need no database")
                .isEqualTo(404);
    }

    @Test
    void showsAPageThatEverybodyCanUse() throws Exception {
        line.cut();
        awaitAway();
        for (var visitor : List.of(Chromium.visitor(), Chromium.visitorOnPhone())) {
            try (visitor;
                    var page = visitor.newPage()) {
                page.navigate(origin + "/consultations");
                PageChecks.look(page, "outage-" + page.viewportSize().width);
                assertThat(page.locator("h1").textContent()).isEqualTo("잠시 이용하실 수 없습니다");
            }
        }
    }

    @Test
    void isNotReadyButAliveMeanwhile() throws Exception {
        assertThat(get(visitor(), "/actuator/health/readiness").statusCode()).isEqualTo(200);
        line.cut();
        awaitAway();
        assertThat(get(visitor(), "/actuator/health/readiness").statusCode()).isEqualTo(503);
        assertThat(get(visitor(), "/actuator/health/liveness").statusCode()).isEqualTo(200);
        line.restore();
        awaitBack();
        assertThat(get(visitor(), "/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    @Test
    void leavesTheLogInPeace() throws Exception {
        line.cut();
        awaitAway();
        log.list.clear();
        crowd();
        LetterBell.ring(running);
        await().pollDelay(Duration.ofSeconds(3)).atMost(SOON).until(() -> true);
        assertThat(List.copyOf(log.list))
                .filteredOn(event -> event.getLevel().isGreaterOrEqual(ch.qos.logback.classic.Level.WARN))
                .extracting(ILoggingEvent::getFormattedMessage)
                .isEmpty();
    }

    private void note(ApplicationEvent event) {
        if (event instanceof ServletRequestHandledEvent request) {
            visited.add(request.getRequestUrl());
        } else if (event instanceof AvailabilityChangeEvent<?> change
                && change.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
            visitedBeforeReady = List.copyOf(visited);
        }
    }

    private record Answer(String page, int status, Duration took) {
        /** An outage is said; what needs no database may answer as ever until the outage is known. */
        boolean isHonest() {
            return status == 503 || !READ_FROM_DATABASE.contains(page) && status < 500;
        }
    }

    private List<Answer> crowd() throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var client = visitor();
            var visits = IntStream.range(0, 60)
                    .mapToObj(each -> (Callable<Answer>) () -> {
                        var began = System.nanoTime();
                        var answer = get(client, PAGES.get(each % PAGES.size()));
                        return new Answer(
                                PAGES.get(each % PAGES.size()),
                                answer.statusCode(),
                                Duration.ofNanos(System.nanoTime() - began));
                    })
                    .toList();
            return people.invokeAll(visits).stream()
                    .map(done -> done.resultNow())
                    .toList();
        }
    }

    private static void assertAllPrompt(List<Answer> answers) {
        assertThat(answers)
                .hasSize(60)
                .allMatch(Answer::isHonest)
                .allMatch(answer -> answer.took().compareTo(PROMPT) < 0);
    }

    private void awaitAway() {
        await().atMost(SOON).until(() -> running.getBean(DatabaseState.class).isAway());
    }

    private void awaitBack() {
        await().atMost(SOON)
                .until(() -> !running.getBean(DatabaseState.class).isAway()
                        && get(visitor(), "/answers").statusCode() == 200);
    }

    private static HttpClient visitor() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    private HttpResponse<String> get(HttpClient visitor, String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(origin + path)).timeout(Duration.ofSeconds(60));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return visitor.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> login(HttpClient visitor, String email) throws Exception {
        return post(
                visitor,
                "/login",
                get(visitor, "/login").body(),
                "username=" + email + "&password=" + Browsing.PASSWORD);
    }

    private HttpResponse<String> post(HttpClient visitor, String path, String page, String fields) throws Exception {
        var token = TOKEN.matcher(page);
        assertThat(token.find()).isTrue();
        return visitor.send(
                HttpRequest.newBuilder(URI.create(origin + path))
                        .timeout(Duration.ofSeconds(60))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                fields + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String reference(String page) {
        var found = REFERENCE.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }
}
