package kr.oneroof.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import kr.oneroof.identity.Role;
import kr.oneroof.support.As;
import kr.oneroof.support.JourneyTest;
import kr.oneroof.support.Mvc;

/**
 * Every address against everybody. {@code access-matrix.csv} says for each endpoint who may come in; an endpoint
 * without a row, or a row without an endpoint, fails.
 */
@JourneyTest
class AccessMatrixTests {
    @Autowired
    private WebApplicationContext application;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private WebInvocationPrivilegeEvaluator doors;

    @Autowired
    private JdbcClient database;

    /**
     * @param who {@code PUBLIC}, {@code ANY} (whoever is logged in), {@code HALFWAY} (password shown, second factor not
     *     yet: no role at all), or names of roles separated by blanks
     */
    record Row(HttpMethod method, String pattern, String who) {
        static Row of(String line) {
            var cells = line.split(",", 3);
            return new Row(HttpMethod.valueOf(cells[0]), cells[1], cells[2].strip());
        }

        boolean letsIn(Role role) {
            return who.equals("PUBLIC")
                    || who.equals("ANY")
                    || Set.of(who.split(" ")).contains(role.name());
        }

        String endpoint() {
            return method + "," + pattern;
        }
    }

    @Test
    void hasARowForEveryEndpointAndNoOther() {
        var rows = rows().stream().map(Row::endpoint).collect(Collectors.toCollection(TreeSet::new));
        assertThat(rows)
                .as("endpoints in access-matrix.csv; add or remove lines METHOD,pattern,WHO")
                .isEqualTo(endpoints());
    }

    @Test
    void letsInWhomItNamesAndNobodyElse() {
        var wrong = new ArrayList<String>();
        for (var row : rows()) {
            var path = filled(row.pattern(), UUID.randomUUID().toString());
            for (var role : Role.values()) {
                if (doors.isAllowed("", path, row.method().name(), As.pass(role)) != row.letsIn(role)) {
                    wrong.add(row.endpoint() + " as " + role);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** One request for each row, so that what the doors decide is what a browser meets. */
    @Test
    void answersWhomItLetsInAndRefusesTheOthers() {
        var mvc = Mvc.of(application);
        var wrong = new ArrayList<String>();
        for (var row : rows()) {
            var somebody = Arrays.stream(Role.values()).filter(row::letsIn).findFirst();
            var status = status(mvc, row, row.pattern(), As.actor(somebody.orElse(Role.CONSULTANT)));
            if ((status == 403) == somebody.isPresent() || status >= 500) {
                wrong.add(row.endpoint() + " as " + somebody + " answered " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void sendsStrangersToTheLogin() {
        var mvc = Mvc.of(application);
        var wrong = new ArrayList<String>();
        for (var row : rows()) {
            var answer = mvc.method(row.method())
                    .uri(filled(row.pattern(), UUID.randomUUID().toString()))
                    .with(csrf())
                    .exchange();
            var location = String.valueOf(answer.getResponse().getHeader("Location"));
            var refused = location.endsWith("/login") || answer.getResponse().getStatus() == 401;
            if (refused == row.who().equals("PUBLIC")
                    && !row.pattern().equals("/login")
                    && !row.pattern().equals("/signup/confirmation")) {
                wrong.add(row.endpoint() + " answered " + answer.getResponse().getStatus() + " " + location);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void opensNoCompanysCaseToAnother() {
        var number = database.sql("""
                        select c.number from consultation_case c join company_member m on m.company_id = c.company_id
                        join person p on p.id = m.person_id where p.email = 'jiwon@demo.oneroof.kr' limit 1""").query(String.class).single();
        var mvc = Mvc.of(application);
        var wrong = new ArrayList<String>();
        var own = status(
                mvc,
                Row.of("GET,/consultations/{number},ANY"),
                "/consultations/" + number,
                As.person("jiwon@demo.oneroof.kr"));
        assertThat(own).isEqualTo(200);
        rows().stream()
                .filter(row -> row.pattern().startsWith("/consultations/{number}")
                        || row.pattern().startsWith("/requests/{number}"))
                .forEach(row -> {
                    var status = status(
                            mvc, row, row.pattern().replace("{number}", number), As.person("dohyun@demo.oneroof.kr"));
                    if (status != 404) {
                        wrong.add(row.endpoint() + " answered a stranger " + status);
                    }
                });
        assertThat(wrong).isEmpty();
    }

    @Test
    void answersMadeUpIdsWithoutAFault() {
        var mvc = Mvc.of(application);
        var wrong = new ArrayList<String>();
        for (var row : rows()) {
            if (!row.pattern().contains("{")) {
                continue;
            }
            for (var madeUp : List.of("x", "2026-1", "%27%3B--", "00000000-0000-0000-0000-00000000000g")) {
                var path = row.pattern().replaceAll("\\{[^}]+}", madeUp);
                var status = status(mvc, row, path, As.actor(Role.values()));
                if (status >= 500 || status == 200 && !row.pattern().startsWith("/figures")) {
                    wrong.add(row.endpoint() + " with " + madeUp + " answered " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static int status(MockMvcTester mvc, Row row, String pattern, RequestPostProcessor who) {
        return mvc.method(row.method())
                .uri(URI.create(filled(pattern, UUID.randomUUID().toString())))
                .with(who)
                .with(csrf())
                .asyncExchange()
                .getResponse()
                .getStatus();
    }

    /** A path of the right form that leads to nothing. */
    private static String filled(String pattern, String id) {
        return pattern.replace("{number}", "2099-999999").replaceAll("\\{[^}]+}", id);
    }

    private Set<String> endpoints() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("kr.oneroof"))
                .filter(entry -> !entry.getKey().getPatternValues().contains("/error"))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(pattern -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> method.name() + "," + pattern)))
                .filter(endpoint -> !endpoint.contains("/test/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Row> rows() {
        try {
            var text = new ClassPathResource("access-matrix.csv").getContentAsString(StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n"))
                    .skip(1)
                    .flatMap(line -> line.isBlank() ? Stream.empty() : Stream.of(Row.of(line)))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
