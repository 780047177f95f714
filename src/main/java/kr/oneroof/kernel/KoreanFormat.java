package kr.oneroof.kernel;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates, money and numbers the way Koreans write them; templates know it as {@code @korean}. */
@Component("korean")
public class KoreanFormat {
    private static final Pattern SEOUL = Pattern.compile("(02)(\\d{3,4})(\\d{4})");
    private static final Pattern NATIONAL = Pattern.compile("(1[568]\\d{2})(\\d{4})");
    private static final Pattern PERSONAL = Pattern.compile("(050\\d)(\\d{3,4})(\\d{4})");
    private static final Pattern REGIONAL = Pattern.compile("(0\\d{2})(\\d{3,4})(\\d{4})");
    private static final Pattern BUSINESS = Pattern.compile("(\\d{3})(\\d{2})(\\d{5})");

    /** {@code 2026. 11. 24.(화)}, or {@code 24 Nov 2026 (Tue)} for a reader of English. */
    public String date(@Nullable TemporalAccessor moment) {
        return moment == null ? "" : of("yyyy. M. d.(E)", "d MMM yyyy (E)").format(inSeoul(moment));
    }

    /** The date and {@code 14:00}. */
    public String dateTime(@Nullable TemporalAccessor moment) {
        return moment == null
                ? ""
                : of("yyyy. M. d.(E) HH:mm", "d MMM yyyy (E) HH:mm").format(inSeoul(moment));
    }

    /** {@code 1,232,876원}. */
    public String won(long amount) {
        return isEnglish() ? "KRW %,d".formatted(amount) : "%,d원".formatted(amount);
    }

    public String won(Won amount) {
        return won(amount.amount());
    }

    /** {@code 2.5%}, {@code 0.75%}. */
    public String percent(BasisPoints rate) {
        return BigDecimal.valueOf(rate.value(), 2).stripTrailingZeros().toPlainString() + "%";
    }

    /** {@code 010-1234-5678}, {@code 055-123-4567}, {@code 02-123-4567}, {@code 1588-1234}; anything else as it is. */
    public String phone(@Nullable String digits) {
        if (digits == null) {
            return "";
        }
        for (var form : new Pattern[] {SEOUL, NATIONAL, PERSONAL, REGIONAL}) {
            var match = form.matcher(digits);
            if (match.matches()) {
                return match.groupCount() == 2
                        ? match.group(1) + "-" + match.group(2)
                        : match.group(1) + "-" + match.group(2) + "-" + match.group(3);
            }
        }
        return digits;
    }

    /** {@code 123-45-67891}. */
    public String businessNumber(@Nullable String digits) {
        return digits == null ? "" : BUSINESS.matcher(digits).replaceFirst("$1-$2-$3");
    }

    /** {@code 3시간 20분}. */
    public String duration(Duration duration) {
        var hours = duration.toHours();
        var minutes = duration.toMinutesPart();
        if (isEnglish()) {
            return hours == 0 ? minutes + " min" : minutes == 0 ? hours + " h" : hours + " h " + minutes + " min";
        }
        return hours == 0 ? minutes + "분" : minutes == 0 ? hours + "시간" : hours + "시간 " + minutes + "분";
    }

    /** {@code 820 KB}, {@code 1.2 MB}. */
    public String fileSize(long bytes) {
        return bytes < 1024 * 1024 ? Math.max(1, bytes / 1024) + " KB" : "%.1f MB".formatted(bytes / (1024.0 * 1024.0));
    }

    private static DateTimeFormatter of(String korean, String english) {
        return isEnglish()
                ? DateTimeFormatter.ofPattern(english, Locale.ENGLISH)
                : DateTimeFormatter.ofPattern(korean, Locale.KOREAN);
    }

    private static boolean isEnglish() {
        return Locale.ENGLISH
                .getLanguage()
                .equals(LocaleContextHolder.getLocale().getLanguage());
    }

    private static TemporalAccessor inSeoul(TemporalAccessor moment) {
        return switch (moment) {
            case Instant instant -> LocalDateTime.ofInstant(instant, SeoulClock.SEOUL);
            case LocalDate date -> date.atStartOfDay();
            default -> moment;
        };
    }
}
