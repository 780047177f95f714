package kr.oneroof.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class KoreanFormatTests {
    private final KoreanFormat korean = new KoreanFormat();

    @BeforeEach
    void readsKorean() {
        LocaleContextHolder.setLocale(Locale.KOREAN);
    }

    @AfterEach
    void forgetsTheReader() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void writesTheDayWithItsWeekday() {
        assertThat(korean.date(LocalDate.of(2026, 11, 24))).isEqualTo("2026. 11. 24.(화)");
        assertThat(korean.date(LocalDate.of(2027, 1, 3))).isEqualTo("2027. 1. 3.(일)");
        assertThat(korean.date(null)).isEmpty();
    }

    @Test
    void writesTheTimeInSeoulWhateverItIsGiven() {
        assertThat(korean.dateTime(LocalDateTime.of(2026, 11, 24, 14, 0))).isEqualTo("2026. 11. 24.(화) 14:00");
        assertThat(korean.dateTime(Instant.parse("2026-11-24T15:30:00Z"))).isEqualTo("2026. 11. 25.(수) 00:30");
        assertThat(korean.date(Instant.parse("2026-11-24T15:30:00Z"))).isEqualTo("2026. 11. 25.(수)");
    }

    @Test
    void writesEnglishDatesForAnEnglishReader() {
        LocaleContextHolder.setLocale(Locale.UK);
        assertThat(korean.dateTime(LocalDateTime.of(2026, 11, 24, 14, 0))).isEqualTo("24 Nov 2026 (Tue) 14:00");
        assertThat(korean.won(1_232_876L)).isEqualTo("KRW 1,232,876");
        assertThat(korean.duration(Duration.ofMinutes(750))).isEqualTo("12 h 30 min");
    }

    @Test
    void writesMoneyInGroupsOfThree() {
        assertThat(korean.won(1_232_876L)).isEqualTo("1,232,876원");
        assertThat(korean.won(new Won(0))).isEqualTo("0원");
    }

    @ParameterizedTest
    @CsvSource({
        "0212345678,02-1234-5678",
        "021234567,02-123-4567",
        "0551234567,055-123-4567",
        "01012345678,010-1234-5678",
        "15881234,1588-1234",
        "16001234,1600-1234",
        "05012345678,0501-234-5678",
        "050212345678,0502-1234-5678",
        "07012345678,070-1234-5678",
        "+14155550100,+14155550100",
        "119,119"
    })
    void writesPhoneNumbersAsTheyAreRead(String digits, String written) {
        assertThat(korean.phone(digits)).isEqualTo(written);
    }

    @Test
    void writesBusinessNumbersInThreeParts() {
        assertThat(korean.businessNumber("1234567891")).isEqualTo("123-45-67891");
        assertThat(korean.businessNumber("12")).isEqualTo("12");
    }

    @ParameterizedTest
    @CsvSource({"480,8시간", "750,12시간 30분", "30,30분", "0,0분"})
    void writesDurationsInHoursAndMinutes(long minutes, String written) {
        assertThat(korean.duration(Duration.ofMinutes(minutes))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"512,1 KB", "1536,1 KB", "20971520,20.0 MB"})
    void writesTheSizeOfAFile(long bytes, String written) {
        assertThat(korean.fileSize(bytes)).isEqualTo(written);
    }
}
