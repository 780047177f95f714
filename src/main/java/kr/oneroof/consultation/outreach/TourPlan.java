package kr.oneroof.consultation.outreach;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import kr.oneroof.kernel.PersonId;

/**
 * What a tour is to be.
 *
 * @param title at most 100 characters
 * @param starts when the team meets, in Seoul
 * @param complex the industrial complex (산업단지)
 */
public record TourPlan(String title, LocalDate day, LocalTime starts, String complex, String meetingPoint, Team team) {
    /**
     * Who goes.
     *
     * @param members staff of the centre; the leader is one of them, and the first
     */
    public record Team(PersonId leader, List<PersonId> members, List<Guest> guests) {
        public Team {
            members = Stream.concat(Stream.of(leader), members.stream())
                    .distinct()
                    .toList();
            guests = List.copyOf(guests);
        }
    }

    /** Somebody of another agency, such as the city or a guarantee fund. */
    public record Guest(String name, String agency) {}

    /** Whether the firms have to be told. */
    boolean isAnotherDayThan(TourPlan before) {
        return !day.equals(before.day());
    }
}
