package kr.oneroof.venue.booking;

import java.time.LocalDate;
import java.util.UUID;

import kr.oneroof.venue.place.Stay;
import kr.oneroof.venue.rules.RuleSet;

/**
 * A room for one stretch of one day; what goes over midnight belongs to its first day. @param block code of the rules
 */
public record VenueSlot(UUID room, LocalDate day, String block) {
    public Stay stay(RuleSet rules) {
        var hours = rules.block(block).orElseThrow();
        return new Stay(
                room, day.atTime(hours.from()), (hours.isOverMidnight() ? day.plusDays(1) : day).atTime(hours.until()));
    }
}
