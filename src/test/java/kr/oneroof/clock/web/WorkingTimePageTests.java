package kr.oneroof.clock.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

@ModuleTest
class WorkingTimePageTests {
    @Autowired
    private WebApplicationContext application;

    @SuppressWarnings("NullAway.Init")
    private MockMvcTester mvc;

    @BeforeEach
    void open() {
        mvc = Mvc.of(application);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/acceptance/working-time.csv", numLinesToSkip = 1)
    void answersProgramsAsTheAcceptanceTable(
            String filedAt, String unit, String period, @Nullable String waiting, String dueAt) {
        var answer = ask(MediaType.APPLICATION_JSON, filedAt, unit, period, waiting == null ? "" : waiting);
        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.dueAt").isEqualTo(dueAt);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.lines[*].minutes")
                .asArray()
                .satisfies(minutes -> assertThat(Arrays.stream(minutes)
                                .mapToInt(one -> (Integer) one)
                                .sum())
                        .isEqualTo(Integer.parseInt(period) * ("DAYS".equals(unit) ? 480 : 60)));
    }

    @Test
    void showsPeopleTheAccountDayByDay() {
        assertThat(ask(MediaType.TEXT_HTML, "2025-10-02T13:00", "DAYS", "7", "2025-10-02T15:00/2025-10-13T10:00"))
                .hasStatusOk()
                .bodyText()
                .contains("2025. 10. 21.(화) 14:00", "개천절", "추석", "대체공휴일(추석)", "한글날", "토요일", "신청인의 회신", "56시간");
    }

    @Test
    void opensWithAnEmptyQuestionForAnybody() {
        assertThat(mvc.get().uri("/tools/working-time").locale(Locale.KOREAN).accept(MediaType.ALL))
                .hasStatusOk()
                .bodyText()
                .contains("처리기한 계산기")
                .doesNotContain("계산 결과");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2025-06-31T10:00 | DAYS | 7 | '' | filedAt",
                "'' | DAYS | 7 | '' | filedAt",
                "yesterday | DAYS | 7 | '' | filedAt",
                "2015-06-01T10:00 | DAYS | 7 | '' | filedAt",
                "2028-06-01T10:00 | DAYS | 7 | '' | filedAt",
                "+999999999-12-31T23:59 | DAYS | 7 | '' | filedAt",
                "2025-06-02T10:00 | WEEKS | 7 | '' | unit",
                "2025-06-02T10:00 | - | 7 | '' | unit",
                "2025-06-02T10:00 | DAYS | 0 | '' | period",
                "2025-06-02T10:00 | DAYS | -1 | '' | period",
                "2025-06-02T10:00 | DAYS | 3651 | '' | period",
                "2025-06-02T10:00 | HOURS | 30001 | '' | period",
                "2025-06-02T10:00 | HOURS | 99999999999 | '' | period",
                "2025-06-02T10:00 | DAYS | 3650 | '' | period",
                "2025-06-02T10:00 | DAYS | seven | '' | period",
                "2025-06-02T10:00 | DAYS | 7 | nonsense | waiting",
                "2025-06-02T10:00 | DAYS | 7 | 2025-06-03T10:00/2025-06-02T10:00 | waiting",
                "2025-06-02T10:00 | DAYS | 7 | 2025-06-03T10:00 | waiting",
                "2025-06-02T10:00 | DAYS | 7 | 2025-06-03T10:00/2025-06-03T11:00/2025-06-03T12:00 | waiting",
                "2025-06-02T10:00 | DAYS | 7 | 2025-06-03T10:00/+999999999-06-03T11:00 | waiting",
                "2025-06-02T10:00 | DAYS | 7 | 2025-06-03T10:00/2099-06-03T11:00 | period"
            })
    void tellsWhatIsWrongBesideTheField(
            String filedAt, @Nullable String unit, String period, String waiting, String field) {
        var program = ask(MediaType.APPLICATION_JSON, filedAt, unit, period, waiting);
        assertThat(program)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors")
                .asMap()
                .containsOnlyKeys(field);
        var page = ask(MediaType.TEXT_HTML, filedAt, unit, period, waiting);
        assertThat(page)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"" + field + "-error\"", "value=\"" + period + "\"");
    }

    @Test
    void tellsEveryObjectionAtOnceAndKeepsWhatWasTyped() {
        var page = ask(MediaType.TEXT_HTML, "2025-06-02T10:00", "DAYS", "<b>", "a;b");
        assertThat(page)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("period-error", "waiting-error", "&lt;b&gt;", "a;b")
                .doesNotContain("<b>");
    }

    @Test
    void refusesMoreWaitsThanAnybodyHas() {
        var many = "2025-06-03T10:00/2025-06-03T11:00;".repeat(101);
        assertThat(ask(MediaType.APPLICATION_JSON, "2025-06-02T10:00", "DAYS", "7", many))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var much = "2025-06-03T10:00/2025-06-03T11:00;".repeat(100);
        assertThat(ask(MediaType.APPLICATION_JSON, "2025-06-02T10:00", "DAYS", "7", much))
                .hasStatusOk();
    }

    private MvcTestResult ask(MediaType accept, String filedAt, @Nullable String unit, String period, String waiting) {
        var request = mvc.get()
                .uri("/tools/working-time")
                .locale(Locale.KOREAN)
                .accept(accept)
                .remoteAddress(Mvc.freshSource())
                .param("filedAt", filedAt)
                .param("period", period)
                .param("waiting", waiting);
        return (unit == null ? request : request.param("unit", unit)).exchange();
    }
}
