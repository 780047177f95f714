package kr.oneroof.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

class WordingTests {
    private static final List<Object> VISIT = List.of(
            LocalDateTime.of(2026, 11, 24, 14, 0),
            new Won(1_232_876),
            RequestNumber.of(2026, 137),
            URI.create("/consultations/2026-000137?from=mail"));

    private final Wording wording = new Wording(
            bundles(), new NoticeProperties(URI.create("https://oneroof.example/"), "no-reply@oneroof.example"));

    @Test
    void writesDatesMoneyAndLinksAsKoreansDo() {
        assertThat(wording.of("sample.visit.body", Locale.KOREAN, VISIT)).isEqualTo("""
                방문 시각은 2026. 11. 24.(화) 14:00, 지원 금액은 1,232,876원, 접수번호는 2026-000137입니다.
                주소: https://oneroof.example/consultations/2026-000137?from=mail""");
    }

    @Test
    void writesThemInEnglishForWhoeverReadsEnglish() {
        assertThat(wording.of("sample.visit.body", Locale.ENGLISH, VISIT))
                .contains("24 Nov 2026 (Tue) 14:00")
                .contains("KRW 1,232,876")
                .contains("2026-000137")
                .doesNotContainPattern("[가-힣]");
    }

    @Test
    void keepsASubjectOnOneLine() {
        assertThat(wording.line("sample.visit.subject", Locale.ENGLISH, List.of("Monday\r\nBcc: all@example.org")))
                .isEqualTo("The visit is on Monday Bcc: all@example.org");
    }

    @Test
    void doesNotReadPatternsInWhatPeopleTyped() {
        assertThat(wording.of("sample.visit.subject", Locale.KOREAN, List.of("{0} ''quoted''")))
                .isEqualTo("방문 일정이 {0} ''quoted''로 정해졌습니다");
    }

    @Test
    void writesADayWithoutATime() {
        assertThat(wording.of("sample.visit.subject", Locale.KOREAN, List.of(LocalDate.of(2026, 12, 1))))
                .isEqualTo("방문 일정이 2026. 12. 1.(화)로 정해졌습니다");
    }

    private static ResourceBundleMessageSource bundles() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames("messages/sample", "messages/notice");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }
}
