package kr.oneroof.consultation.room;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import kr.oneroof.kernel.PersonId;

/** Who sits in the consulting room, and when. */
public interface RoomPlans {
    List<Expert> experts();

    /** Names of those that are open today. */
    List<String> places();

    /** Those that are not over, the longest running first; 100 at most. */
    List<PlanRow> running();

    /** @throws org.springframework.dao.DuplicateKeyException when somebody of that name and profession is here */
    void add(Expert expert);

    /**
     * Opens the hours of a plan; the same plan again is no change.
     *
     * @return how many slots it opened
     * @throws PlanOverlap when the expert or the room is taken at some of them: none is opened then
     * @throws PlaceClosed when the place closes before the plan is over
     */
    int open(OpeningPlan plan, PersonId by);

    /**
     * The expert cannot come that day: all hours are closed, whoever booked one is told and may choose another.
     *
     * @return how many bookings were called off
     * @throws kr.oneroof.kernel.NotOnFile when there is no such expert
     */
    int closeDay(UUID expert, LocalDate day);

    /** A plan as a line of the list. */
    record PlanRow(
            UUID id,
            String expert,
            String profession,
            String place,
            LocalDate firstDay,
            LocalDate lastDay,
            List<Integer> weekdays,
            String hours,
            int slots,
            int booked) {
        public PlanRow {
            weekdays = List.copyOf(weekdays);
        }
    }
}
