package kr.oneroof.venue.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.venue.place.Room;
import kr.oneroof.venue.place.RoomService;

/** When a room is taken, as iCalendar (RFC 5545): nobody's name and no title. */
@Component
public class RoomFeed {
    private static final int DAYS_BACK = 30;
    private static final int DAYS_AHEAD = 400;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final RoomService rooms;
    private final MessageSource messages;
    private final SeoulClock clock;

    RoomFeed(RoomService rooms, MessageSource messages, SeoulClock clock) {
        this.rooms = rooms;
        this.messages = messages;
        this.clock = clock;
    }

    public String of(Room room) {
        var today = clock.today();
        var taken = rooms.taken(
                List.of(room.id()),
                today.minusDays(DAYS_BACK).atStartOfDay(),
                today.plusDays(DAYS_AHEAD).atStartOfDay());
        var lines = new ArrayList<String>(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//OneRoof//venue//KO"));
        for (var one : taken) {
            lines.addAll(event(room, one, clock.instant()));
        }
        lines.add("END:VCALENDAR");
        return String.join("\r\n", lines) + "\r\n";
    }

    private List<String> event(Room room, RoomService.Taken one, Instant now) {
        var from = one.from().atZone(SeoulClock.SEOUL).toInstant();
        var key = UUID.nameUUIDFromBytes((room.id() + from.toString()).getBytes(StandardCharsets.UTF_8));
        return List.of(
                "BEGIN:VEVENT",
                "UID:" + key + "@oneroof",
                "DTSTAMP:" + UTC.format(now),
                "DTSTART:" + UTC.format(from),
                "DTEND:" + UTC.format(one.until().atZone(SeoulClock.SEOUL).toInstant()),
                "SUMMARY:" + messages.getMessage("venue.feed." + one.kind(), null, Locale.KOREAN),
                "END:VEVENT");
    }
}
