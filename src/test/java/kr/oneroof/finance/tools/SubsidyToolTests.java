package kr.oneroof.finance.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The public calculator, asked by people and by programs. */
@ModuleTest
class SubsidyToolTests {
    private static final String PATH = "/tools/interest-subsidy";

    @Autowired
    private WebApplicationContext application;

    private MockMvcTester mvc;

    @BeforeEach
    void open() {
        mvc = Mvc.of(application);
    }

    static Stream<JsonNode> acceptance() {
        try (var file = SubsidyToolTests.class.getResourceAsStream("/acceptance/interest-subsidy.json")) {
            return JsonMapper.shared()
                    .readTree(Objects.requireNonNull(file).readAllBytes())
                    .valueStream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @ParameterizedTest
    @MethodSource("acceptance")
    void answersProgramsAsTheReferenceDoes(JsonNode row) {
        var asked = ((ObjectNode) row).deepCopy().without(List.of("id", "subsidy_won"));
        var answer = post(asked.toString());
        assertThat(answer).hasStatusOk();
        var body = JsonMapper.shared().readTree(text(answer));
        assertThat(body.get("subsidyWon").asLong())
                .as(row.get("id").asString())
                .isEqualTo(row.get("subsidy_won").asLong());
        assertThat(redone(body.get("lines")))
                .as("the lines by a calculator")
                .isCloseTo(row.get("subsidy_won").asDouble(), Offset.offset(1.0));
        assertThat(answer.getResponse().getHeader("Set-Cookie")).isNull();
    }

    private static double redone(JsonNode lines) {
        return lines.valueStream()
                .mapToDouble(line -> line.get("balanceWon").asDouble()
                        * line.get("rateBp").asInt()
                        * line.get("days").asInt()
                        / 10_000
                        / line.get("yearDays").asInt())
                .sum();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"from|2026-02-30", "to|2025-12-31", "day_basis|360", "support_from|\"\"", "stopped_on|yesterday"})
    void tellsProgramsWhichFieldIsWrong(String field, String value) {
        var answer = post(question().put(field, value).toString());
        assertThat(answer).hasStatus(400);
        assertThat(JsonMapper.shared().readTree(text(answer)).get("errors").propertyNames())
                .contains(field);
    }

    @Test
    void refusesWhatCannotBeReckoned() {
        assertThat(post("{")).hasStatus(400);
        assertThat(post("[]")).hasStatus(400);
        assertThat(post("{}")).hasStatus(400).bodyText().contains("movements", "loan_rates", "subsidy_bp");
        assertThat(post(question().put("subsidy_bp", -1).toString())).hasStatus(400);
        var overpaid = question();
        overpaid.withArray("movements").addObject().put("on", "2026-02-01").put("won", -200_000_001L);
        assertThat(post(overpaid.toString())).hasStatus(400).bodyText().contains("빌린 돈보다");
        var crowded = question();
        for (var row = 0; row < 1_000; row++) {
            crowded.withArray("movements").addObject().put("on", "2026-02-01").put("won", 1);
        }
        assertThat(post(crowded.toString())).hasStatus(400);
        assertThat(post(question().put("to", "2076-01-01").toString())).hasStatus(400);
        assertThat(mvc.post()
                        .uri(PATH)
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("x")
                        .exchange())
                .hasStatus(415);
    }

    @Test
    void showsPeopleEveryLine() {
        assertThat(mvc.get().uri(PATH).exchange()).hasStatusOk().bodyText().contains("이차보전 계산기", "200000000");
        var repaid = typed();
        repaid.put("repayments", "2026-03-01 50,000,000");
        assertThat(ask(repaid))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "2026년 1분기",
                        "866,438원",
                        "200,000,000원",
                        "40일 ÷ 365일",
                        "2.5%",
                        "866,438.35원에서 마지막에 한 번 1원 미만을 버려 866,438원");
        var stopped = typed();
        stopped.put("days.stoppedOn", "2026-02-10");
        assertThat(ask(stopped)).hasStatusOk().bodyText().contains("287,671원");
    }

    /** No line is cut by itself; the sum is, once. */
    @Test
    void saysWhereItCutsToWholeWon() {
        var asked = question().put("to", "2026-01-22");
        asked.withArray("movements").addObject().put("on", "2026-01-21").put("won", -100_000_000L);
        var answer = JsonMapper.shared().readTree(text(post(asked.toString())));
        assertThat(answer.get("lines")
                        .valueStream()
                        .map(line -> line.get("exactWon").asString()))
                .containsExactly("13698.6301", "13698.6301");
        assertThat(answer.get("exactWon").asString()).isEqualTo("27397.2602");
        assertThat(answer.get("subsidyWon").asLong()).isEqualTo(27_397);
        assertThat(answer.get("rounding").asString()).isEqualTo("SUM_CUT_TO_WHOLE_WON_ONCE");
        var year = typed();
        year.put("days.until", "2026-06-30");
        assertThat(ask(year)).hasStatusOk().bodyText().contains("분기마다 따로 버린 금액을 더한 합계 2,219,177원", "972,602.73원에서");
    }

    @Test
    void saysBesideTheFieldWhatIsWrong() {
        var typed = typed();
        typed.putAll(Map.of("amount", "0", "subsidyRate", "2,5", "repayments", "gestern", "days.basis", "Y"));
        assertThat(ask(typed)).hasStatus(422).bodyText().contains("gestern", "2,5", "1부터", "한 줄에 하나씩");
        var overpaid = typed();
        overpaid.put("repayments", "2026-02-01 900,000,000");
        assertThat(ask(overpaid)).hasStatus(422).bodyText().contains("빌린 돈보다");
        var backwards = typed();
        backwards.put("days.until", "2025-01-01");
        assertThat(ask(backwards)).hasStatus(422).bodyText().contains("10년까지");
    }

    private MvcTestResult ask(Map<String, String> typed) {
        var request = mvc.get().uri(PATH);
        typed.forEach(request::param);
        return request.exchange();
    }

    private static Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        typed.putAll(Map.of(
                "amount",
                "200,000,000",
                "drawnOn",
                "2026-01-20",
                "subsidyRate",
                "2.5",
                "loanRate",
                "5",
                "repayments",
                "",
                "days.from",
                "2026-01-01",
                "days.until",
                "2026-03-31",
                "days.basis",
                "FIXED_365"));
        return typed;
    }

    private static ObjectNode question() {
        var asked = JsonMapper.shared()
                .createObjectNode()
                .put("from", "2026-01-01")
                .put("to", "2026-03-31")
                .put("day_basis", "365")
                .put("subsidy_bp", 250)
                .put("support_from", "2026-01-20")
                .put("support_until", "2028-12-31");
        asked.putArray("movements").addObject().put("on", "2026-01-20").put("won", 200_000_000L);
        asked.putArray("loan_rates").addObject().put("from", "2026-01-20").put("bp", 500);
        return asked;
    }

    private MvcTestResult post(String body) {
        return mvc.post()
                .uri(PATH)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .remoteAddress(Mvc.freshSource())
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
