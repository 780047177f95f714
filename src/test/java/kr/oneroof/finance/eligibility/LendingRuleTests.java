package kr.oneroof.finance.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import kr.oneroof.finance.eligibility.Finding.Result;
import kr.oneroof.finance.programme.Programme;
import kr.oneroof.finance.programme.SampleProgramme;
import kr.oneroof.kernel.Won;

/** Each rule alone, and all of them together. */
class LendingRuleTests {
    private static final Programme PROGRAMME = SampleProgramme.published();
    private static final Applicant NOBODY_KNOWS = new Applicant(null, "", "", null, Map.of());

    @Test
    void refusesNobodyForWhatIsNotKnown() {
        var result = EligibilityService.asked(PROGRAMME, usual(), NOBODY_KNOWS);
        assertThat(result.findings()).hasSize(LendingRule.all().size()).allMatch(one -> one.result() == Result.MANUAL);
        assertThat(result.isRefused()).isFalse();
        assertThat(result.isClear()).isFalse();
    }

    @Test
    void letsInAManufacturerOfTheCity() {
        var result = EligibilityService.asked(PROGRAMME, usual(), good());
        assertThat(result.isClear()).isTrue();
        assertThat(result.version()).isEqualTo(LendingRule.VERSION);
    }

    @ParameterizedTest
    @CsvSource({"true, PASS", "false, FAIL", ", MANUAL"})
    void asksForAPlaceInTheCity(@Nullable Boolean inCity, Result expected) {
        assertThat(finding("in-city", new Applicant(inCity, "", "", null, Map.of())))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"MICRO, PASS", "SMALL, PASS", "MEDIUM, PASS", "MIDSIZE, FAIL", "LARGE, FAIL", "'', MANUAL"})
    void asksForASmallOrMediumEnterprise(String size, Result expected) {
        assertThat(finding("size", new Applicant(null, size, "", null, Map.of())))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"10111, PASS", "25924, PASS", "34020, PASS", "35111, FAIL", "09900, FAIL", "64110, FAIL", "'', MANUAL"})
    void asksForAManufacturer(String industry, Result expected) {
        assertThat(finding("industry", new Applicant(null, "", industry, null, Map.of())))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"64110, FAIL", "66202, FAIL", "68112, FAIL", "91249, FAIL", "25924, PASS", "67000, PASS"})
    void shutsOutWhatTheNoticeExcludes(String industry, Result expected) {
        assertThat(finding("excluded-industry", new Applicant(null, "", industry, null, Map.of())))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"200000000, PASS", "200000001, FAIL", "1, PASS"})
    void holdsTheLimitToTheWon(long wanted, Result expected) {
        assertThat(finding("limit", NOBODY_KNOWS.wanting(new Won(wanted)))).isEqualTo(expected);
    }

    @Test
    void countsWhatACompanyHoldsAlready() {
        var held = good().owing(new OutstandingLoanQueries.Sums(
                Map.of(Programme.Code.OPERATING, 150_000_000L, Programme.Code.FACILITY, 90_000_000L), 100_000_000));
        assertThat(finding("limit", held.wanting(new Won(50_000_000)))).isEqualTo(Result.PASS);
        assertThat(finding("limit", held.wanting(new Won(50_000_001)))).isEqualTo(Result.FAIL);
        assertThat(finding("no-open-loan", held)).isEqualTo(Result.FAIL);
        assertThat(finding("no-open-loan", good())).isEqualTo(Result.PASS);
        assertThat(finding("no-open-loan", NOBODY_KNOWS)).isEqualTo(Result.MANUAL);
    }

    @ParameterizedTest
    @EnumSource(Declaration.class)
    void takesTheCompanyAtItsWord(Declaration one) {
        var yes = EligibilityService.asked(PROGRAMME, usual(), new Applicant(null, "", "", null, Map.of(one, true)));
        var no = EligibilityService.asked(PROGRAMME, usual(), new Applicant(null, "", "", null, Map.of(one, false)));
        assertThat(yes.findings())
                .filteredOn(found -> found.result() == Result.PASS)
                .hasSize(1);
        assertThat(no.findings())
                .filteredOn(found -> found.result() == Result.FAIL)
                .singleElement()
                .satisfies(found -> assertThat(found.stated()).isEqualTo("finance.said.no"));
    }

    @Test
    void asksOnlyWhatTheProgrammeSets() {
        var result = EligibilityService.asked(PROGRAMME, Map.of("size", "LARGE"), good());
        assertThat(result.findings()).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo("size");
            assertThat(found.result()).isEqualTo(Result.FAIL);
            assertThat(found.messageKey()).isEqualTo("finance.rule.size");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "25924, '10-34', true",
        "25924, '26-34', false",
        "49231, '10-34, 49', true",
        "25924, '25924', true",
        "25929, '25924', false",
        "2, '10-34', false"
    })
    void readsDivisionsByTheirFirstDigits(String code, String setting, boolean in) {
        assertThat(LendingRule.isIn(code, setting)).isEqualTo(in);
    }

    private static Result finding(String rule, Applicant company) {
        return EligibilityService.asked(PROGRAMME, usual(), company).findings().stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .result();
    }

    private static Map<String, String> usual() {
        return LendingRule.all().stream()
                .collect(Collectors.toMap(
                        LendingRule::code, LendingRule::usual, (one, other) -> one, LinkedHashMap::new));
    }

    private static Applicant good() {
        return new Applicant(
                        true,
                        "SMALL",
                        "25924",
                        new Won(100_000_000),
                        Map.of(
                                Declaration.OPERATING,
                                true,
                                Declaration.TAX_PAID,
                                true,
                                Declaration.INDEPENDENT,
                                true,
                                Declaration.CREDIT_SOUND,
                                true,
                                Declaration.NO_OTHER_SUPPORT,
                                true))
                .owing(OutstandingLoanQueries.Sums.none());
    }
}
