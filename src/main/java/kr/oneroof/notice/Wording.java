package kr.oneroof.notice;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;

/** Finds the words of a template in a person's language, dates and money written as people there write them. */
@Component
class Wording {
    private static final String KOREAN_DATE = "yyyy. M. d.(E)";
    private static final String ENGLISH_DATE = "d MMM yyyy (EEE)";

    private final MessageSource messages;
    private final NoticeProperties properties;

    Wording(MessageSource messages, NoticeProperties properties) {
        this.messages = messages;
        this.properties = properties;
    }

    String of(String key, Locale language, Collection<?> arguments) {
        var written =
                arguments.stream().map(argument -> write(argument, language)).toArray();
        return messages.getMessage(key, written, language);
    }

    /** On one line, as the head of a letter needs it. */
    String line(String key, Locale language, Collection<?> arguments) {
        return of(key, language, arguments).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private Object write(Object argument, Locale language) {
        return switch (argument) {
            case Instant moment -> write(LocalDateTime.ofInstant(moment, SeoulClock.SEOUL), language);
            case LocalDateTime moment ->
                format(dateIn(language) + " HH:mm", language).format(moment);
            case LocalDate day -> format(dateIn(language), language).format(day);
            case Won won -> messages.getMessage("notice.won", new Object[] {won.amount()}, language);
            case URI link when !link.isAbsolute() -> properties.linkTo(link.toString());
            case Number number -> number;
            default -> argument.toString().replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
        };
    }

    private static String dateIn(Locale language) {
        return isKorean(language) ? KOREAN_DATE : ENGLISH_DATE;
    }

    private static DateTimeFormatter format(String pattern, Locale language) {
        return DateTimeFormatter.ofPattern(pattern, language);
    }

    private static boolean isKorean(Locale language) {
        return !"en".equals(language.getLanguage());
    }
}
