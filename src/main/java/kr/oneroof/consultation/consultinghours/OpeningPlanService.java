package kr.oneroof.consultation.consultinghours;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** Who sits in the consulting room, and when. */
@Service
@Transactional
public class OpeningPlanService {
    private final OpeningPlanRepository repository;
    private final ConsultingBookingRepository bookings;
    private final ConsultingBookingNotifications notifications;
    private final BusinessCalendar calendar;
    private final SeoulClock clock;
    private final ApplicationEventPublisher events;

    OpeningPlanService(
            OpeningPlanRepository repository,
            ConsultingBookingRepository bookings,
            ConsultingBookingNotifications notifications,
            BusinessCalendar calendar,
            SeoulClock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.bookings = bookings;
        this.notifications = notifications;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<ConsultingExpert> experts() {
        return repository.experts();
    }

    /** Names of those that are open today. */
    @Transactional(readOnly = true)
    public List<String> places() {
        return repository.places();
    }

    /** Those that are not over, the longest running first; 100 at most. */
    @Transactional(readOnly = true)
    public List<PlanRow> running() {
        return repository.running();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when somebody of that name and profession is here */
    public void add(ConsultingExpert expert) {
        repository.add(expert);
        events.publishEvent(new OpeningPlanEvent(expert.id(), "expert-added", ""));
    }

    /**
     * Opens the hours of a plan; the same plan again is no change.
     *
     * @return how many slots it opened
     * @throws OpeningPlanOverlap when the expert or the room is taken at some of them: none is opened then
     * @throws ConsultingPlaceClosed when the place closes before the plan is over
     */
    public int open(OpeningPlan plan, PersonId by) {
        requireExpert(plan.expert());
        var slots = plan.slots(calendar, clock.now());
        if (!repository.isOpen(plan.place(), plan.lastDay())) {
            throw new ConsultingPlaceClosed();
        }
        if (!repository.add(plan, by)) {
            return slots.size();
        }
        try {
            repository.add(plan, slots);
        } catch (DataIntegrityViolationException taken) {
            var byPlace = Objects.toString(taken.getMessage(), "").contains("consulting_slot_place_once");
            throw new OpeningPlanOverlap(byPlace ? "place" : "expert");
        }
        events.publishEvent(new OpeningPlanEvent(plan.id(), "opened", Integer.toString(slots.size())));
        return slots.size();
    }

    /**
     * The expert cannot come that day: all hours are closed, whoever booked one is told and may choose another.
     *
     * @return how many bookings were called off
     * @throws kr.oneroof.kernel.NotOnFile when there is no such expert
     */
    public int closeDay(UUID expert, LocalDate day) {
        requireExpert(expert);
        repository.close(expert, day);
        var lost = bookings.ofDay(expert, day);
        for (var booking : lost) {
            booking.cancelByCentre();
            bookings.change(booking);
            notifications.tell(booking, "closed");
        }
        events.publishEvent(new OpeningPlanEvent(expert, "day-closed", day.toString()));
        return lost.size();
    }

    private void requireExpert(UUID id) {
        if (repository.experts().stream().noneMatch(one -> one.id().equals(id))) {
            throw new NotOnFile();
        }
    }

    /** A plan as a line of the list. */
    public record PlanRow(
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
