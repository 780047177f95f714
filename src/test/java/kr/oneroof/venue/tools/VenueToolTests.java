package kr.oneroof.venue.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;
import kr.oneroof.venue.VenueChargeTests;

/** The calculator answers people with lines and programs with two numbers. */
@ModuleTest
class VenueToolTests {
    private static final String PATH = "/tools/venue-charge";

    @Autowired
    private WebApplicationContext application;

    private MockMvcTester mvc;

    @BeforeEach
    void open() {
        mvc = Mvc.of(application);
    }

    static Stream<CSVRecord> acceptance() throws Exception {
        return VenueChargeTests.acceptance();
    }

    @ParameterizedTest
    @MethodSource("acceptance")
    void answersProgramsAsTheReferenceDoes(CSVRecord row) {
        var asked = mvc.get().uri(PATH).remoteAddress(Mvc.freshSource()).accept(MediaType.APPLICATION_JSON);
        row.toMap().forEach((name, value) -> {
            if (!name.equals("charge_won") && !name.equals("refund_won")) {
                asked.param(name, value);
            }
        });
        assertThat(asked.exchange())
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"chargeWon\": %s, \"refundWon\": %s}"
                        .formatted(row.get("charge_won"), row.get("refund_won")));
    }

    @ParameterizedTest
    @CsvSource({
        "base_won, 십만",
        "blocks, 0",
        "discount_percent, 101",
        "overtime_minutes, -1",
        "cause, WEATHER",
        "evening, maybe"
    })
    void tellsProgramsWhichFieldIsWrong(String field, String value) {
        var asked = mvc.get().uri(PATH).remoteAddress(Mvc.freshSource()).accept(MediaType.APPLICATION_JSON);
        Stream.of("base_won", "blocks").filter(name -> !name.equals(field)).forEach(name -> asked.param(name, "1"));
        assertThat(asked.param(field, value).exchange())
                .hasStatus(400)
                .bodyText()
                .contains(field);
    }

    @Test
    void showsPeopleEachLine() {
        assertThat(mvc.get()
                        .uri(PATH)
                        .remoteAddress(Mvc.freshSource())
                        .accept(MediaType.TEXT_HTML)
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("대관료 계산");
        assertThat(mvc.get()
                        .uri(PATH)
                        .remoteAddress(Mvc.freshSource())
                        .param("base_won", "55,000")
                        .param("holiday", "true")
                        .param("blocks", "2")
                        .param("equipment_won", "50500")
                        .param("cancelled_days_before", "2")
                        .accept(MediaType.TEXT_HTML)
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("212,850원", "148,990원", "부가가치세");
        assertThat(mvc.get()
                        .uri(PATH)
                        .remoteAddress(Mvc.freshSource())
                        .param("base_won", "x")
                        .accept(MediaType.TEXT_HTML)
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("value=\"x\"", "기본 대관료를");
    }
}
