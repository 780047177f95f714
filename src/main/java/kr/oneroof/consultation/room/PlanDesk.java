package kr.oneroof.consultation.room;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;

@Service
@Transactional
class PlanDesk implements RoomPlans {
    private final PlanRows rows;
    private final BookingRows bookings;
    private final RoomLetters letters;
    private final BusinessCalendar calendar;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;

    PlanDesk(
            PlanRows rows,
            BookingRows bookings,
            RoomLetters letters,
            BusinessCalendar calendar,
            HouseClock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.bookings = bookings;
        this.letters = letters;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Expert> experts() {
        return rows.experts();
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> places() {
        return rows.places();
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlanRow> running() {
        return rows.running();
    }

    @Override
    public void add(Expert expert) {
        rows.add(expert);
        events.publishEvent(new PlanEvent(expert.id(), "expert-added", ""));
    }

    @Override
    public int open(OpeningPlan plan, PersonId by) {
        requireExpert(plan.expert());
        var slots = plan.slots(calendar, clock.now());
        if (!rows.isOpen(plan.place(), plan.lastDay())) {
            throw new PlaceClosed();
        }
        if (!rows.add(plan, by)) {
            return slots.size();
        }
        try {
            rows.add(plan, slots);
        } catch (DataIntegrityViolationException taken) {
            var byPlace = Objects.toString(taken.getMessage(), "").contains("consulting_slot_place_once");
            throw new PlanOverlap(byPlace ? "place" : "expert");
        }
        events.publishEvent(new PlanEvent(plan.id(), "opened", Integer.toString(slots.size())));
        return slots.size();
    }

    @Override
    public int closeDay(UUID expert, LocalDate day) {
        requireExpert(expert);
        rows.close(expert, day);
        var lost = bookings.ofDay(expert, day);
        for (var booking : lost) {
            booking.cancelByCentre();
            bookings.change(booking);
            letters.tell(booking, "closed");
        }
        events.publishEvent(new PlanEvent(expert, "day-closed", day.toString()));
        return lost.size();
    }

    private void requireExpert(UUID id) {
        if (rows.experts().stream().noneMatch(one -> one.id().equals(id))) {
            throw new NotOnFile();
        }
    }
}
