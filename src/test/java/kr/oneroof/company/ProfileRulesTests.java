package kr.oneroof.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.SeoulClock;

class ProfileRulesTests {
    private static final CompanyProfile HANBIT =
            CompanyProfile.least("한빛정밀", "이한빛", CompanyProfile.EntityType.CORPORATION, "0553201200");

    @Test
    void checksACorporateNumber() {
        assertThat(CorporateNumber.checks("1101110062432")).isTrue();
        assertThat(CorporateNumber.checks("1101110062433")).isFalse();
        assertThat(CorporateNumber.checks("110111006243")).isFalse();
        assertThat(CorporateNumber.checks("")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "010-1234-5678,01012345678",
        "+82-10-1234-5678,01012345678",
        "(055) 123-4567,0551234567",
        "+82 (0)55 123 4567,0551234567",
        "1588-0000,15880000",
        "'',''"
    })
    void readsANumberHoweverItWasTyped(String typed, String digits) {
        assertThat(new CompanySearch(typed).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "가", " 1 "})
    void looksForNothingOnOneLetter(String typed) {
        assertThat(new CompanySearch(typed).isEmpty()).isTrue();
    }

    @Test
    void takesPlaceholdersLiterally() {
        assertThat(new CompanySearch("100%_!가").patterns()).containsExactly("%100가%");
    }

    @Test
    void holdsACertificateValidOnItsFirstAndLastDay() {
        var paper = new Certificate(
                UUID.randomUUID(), Certificate.Kind.WOMEN, "1", LocalDate.of(2025, 8, 12), LocalDate.of(2028, 8, 11));
        assertThat(paper.isValidOn(LocalDate.of(2025, 8, 11))).isFalse();
        assertThat(paper.isValidOn(LocalDate.of(2025, 8, 12))).isTrue();
        assertThat(paper.isValidOn(LocalDate.of(2028, 8, 11))).isTrue();
        assertThat(paper.isValidOn(LocalDate.of(2028, 8, 12))).isFalse();
        assertThat(new Certificate(UUID.randomUUID(), Certificate.Kind.OTHER, "1", LocalDate.of(2000, 1, 1), null)
                        .isValidOn(LocalDate.of(2999, 1, 1)))
                .isTrue();
    }

    @Test
    void tellsOnlyWhatReallyChanged() {
        var company = Company.register(BusinessNumber.typed("110-81-41272"), HANBIT, new SeoulClock());
        assertThat(company.events()).hasExactlyElementsOfTypes(CompanyEvent.Registered.class);
        company.describe(HANBIT, company.version());
        assertThat(company.events()).hasSize(1);
        company.describe(
                CompanyProfile.least("한빛테크", "이한빛", CompanyProfile.EntityType.CORPORATION, ""), company.version());
        assertThat(company.events()).hasSize(2);
        assertThat(company.profile().name()).isEqualTo("한빛테크");
    }

    @Test
    void refusesToOverwriteWhatAnotherSaved() {
        var company = Company.register(BusinessNumber.typed("110-81-41272"), HANBIT, new SeoulClock());
        assertThatThrownBy(() -> company.describe(HANBIT, company.version() + 1))
                .isInstanceOf(ChangedMeanwhile.class);
    }
}
