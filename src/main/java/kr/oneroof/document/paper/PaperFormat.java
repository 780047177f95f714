package kr.oneroof.document.paper;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.KoreanFormat;

/** Words and numbers on papers, which are Korean whoever prints them; templates of papers know it as {@code words}. */
@Component
public class PaperFormat {
    private static final int BASIS_POINTS_OF_PERCENT = 100;

    private final MessageSource messages;
    private final KoreanFormat korean;

    PaperFormat(MessageSource messages, KoreanFormat korean) {
        this.messages = messages;
        this.korean = korean;
    }

    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.KOREAN);
    }

    public String won(long amount) {
        return of("document.paper.won", "%,d".formatted(amount));
    }

    public String day(LocalDate day) {
        return of("document.paper.day", String.valueOf(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }

    /** {@code the day and 09:00}. */
    public String moment(LocalDateTime moment) {
        return day(moment.toLocalDate()) + " " + moment.toLocalTime().withNano(0);
    }

    /** {@code 2.50 %}. */
    public String rate(BasisPoints rate) {
        return "%d.%02d%%".formatted(rate.value() / BASIS_POINTS_OF_PERCENT, rate.value() % BASIS_POINTS_OF_PERCENT);
    }

    public String businessNumber(String digits) {
        return korean.businessNumber(digits);
    }
}
