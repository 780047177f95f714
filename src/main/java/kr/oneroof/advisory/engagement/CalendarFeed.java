package kr.oneroof.advisory.engagement;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.SeoulClock;

/**
 * Sessions as iCalendar (RFC 5545). An address may leak: neither company nor matter stands there, only the request's
 * number, time and mode.
 */
@Component
class CalendarFeed {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int MOST_OCTETS = 73;

    private final MessageSource messages;

    CalendarFeed(MessageSource messages) {
        this.messages = messages;
    }

    String of(List<EngagementQueries.Dated> sessions, Instant now) {
        var lines = new ArrayList<String>(List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//OneRoof//advisory//KO",
                "X-WR-CALNAME:" + escaped(words("advisory.feed.name"))));
        for (var one : sessions) {
            var session = one.session();
            lines.addAll(List.of(
                    "BEGIN:VEVENT",
                    "UID:" + session.id() + "@oneroof",
                    "DTSTAMP:" + UTC.format(now),
                    "DTSTART:" + UTC.format(session.starts().atZone(SeoulClock.SEOUL)),
                    "DTEND:" + UTC.format(session.ends().atZone(SeoulClock.SEOUL)),
                    "SUMMARY:"
                            + escaped(words(
                                    "advisory.feed.session",
                                    one.number().value(),
                                    words(session.mode().messageKey()))),
                    "END:VEVENT"));
        }
        lines.add("END:VCALENDAR");
        return lines.stream().map(CalendarFeed::folded).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.KOREAN);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** No line longer than 75 octets; what goes on begins with a blank, and no character is torn. */
    private static String folded(String line) {
        var out = new StringBuilder();
        var octets = 0;
        for (var index = 0; index < line.length(); index++) {
            var size = String.valueOf(line.charAt(index)).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(line.charAt(index));
            octets += size;
        }
        return out.toString();
    }
}
