package kr.oneroof.venue.day;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.DocumentService;
import kr.oneroof.document.FileId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.kernel.Won;
import kr.oneroof.venue.booking.VenueBooking;
import kr.oneroof.venue.booking.VenueBookingLoader;
import kr.oneroof.venue.booking.VenueBookingRefused;
import kr.oneroof.venue.booking.VenueBookingState;
import kr.oneroof.venue.booking.VenueBookingStepService;
import kr.oneroof.venue.booking.VenueBookingStepService.Step;
import kr.oneroof.venue.rules.RuleSetService;

/** What happens on the day of use, and who comes that day. Each step locks the booking. */
@Service
@Transactional
public class VenueDayService {

    private final VenueBookingStepService steps;
    private final VenueBookingLoader loader;
    private final RuleSetService rules;
    private final DocumentService documents;
    private final JdbcClient database;
    private final SeoulClock clock;

    VenueDayService(
            VenueBookingStepService steps,
            VenueBookingLoader loader,
            RuleSetService rules,
            DocumentService documents,
            JdbcClient database,
            SeoulClock clock) {
        this.steps = steps;
        this.loader = loader;
        this.rules = rules;
        this.documents = documents;
        this.database = database;
        this.clock = clock;
    }

    /** Somebody came (체크인). @throws kr.oneroof.venue.booking.VenueBookingRefused on another day */
    public void come(RequestNumber number, PersonId porter) {
        var one = steps.lock(number);
        var today = clock.today();
        var turn = one.slots().stream()
                .filter(slot -> !slot.day().isAfter(today))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new VenueBookingRefused("not-today"));
        var came = turn.day().equals(today) ? clock.now().truncatedTo(ChronoUnit.MINUTES) : turn.from();
        if (one.usage().leftAt() != null && !came.isAfter(one.usage().leftAt())) {
            throw new VenueBookingRefused("not-today");
        }
        steps.take(one, new Step(VenueBookingState.IN_USE, "came"));
        database.sql("update venue_booking set came_at = ?, left_at = null where number = ?")
                .params(VenueBookingLoader.moment(came), number.value())
                .update();
    }

    /**
     * Everybody left; time beyond the end is charged.
     *
     * @throws kr.oneroof.venue.booking.VenueBookingRefused for a time before they came, or to come
     */
    public void leave(RequestNumber number, LocalDateTime at, PersonId porter) {
        var one = steps.lock(number);
        if (one.state() != VenueBookingState.IN_USE) {
            throw new TransitionRefused(one.state(), "leave");
        }
        var came = one.usage().cameAt();
        if (at.isAfter(clock.now()) || came != null && at.isBefore(came)) {
            throw new VenueBookingRefused("left-when");
        }
        var overtime = one.overtime(rules.require(one.rules()), one.overtimeMinutes(at));
        steps.take(
                one,
                new Step(
                        one.comesAgain() ? VenueBookingState.CONFIRMED : VenueBookingState.INSPECTION,
                        "left",
                        "",
                        "minutes " + one.overtimeMinutes(at) + ", won " + overtime.amount()));
        database.sql("update venue_booking set left_at = ?, overtime_won = overtime_won + ? where number = ?")
                .params(VenueBookingLoader.moment(at), overtime.amount(), number.value())
                .update();
    }

    /** The rooms were inspected (점검); damage is charged against the deposit. */
    public void inspect(RequestNumber number, Found found, PersonId porter) {
        var one = steps.lock(number);
        steps.take(
                one,
                new Step(
                        VenueBookingState.SETTLED,
                        "inspected",
                        "",
                        "damage " + found.damage().amount()));
        database.sql("update venue_booking set damage_won = ?, inspected_by = ? where number = ?")
                .params(found.damage().amount(), porter.value(), number.value())
                .update();
        documents.attach(found.photos(), porter, "venue:" + number);
        if (!found.words().isEmpty()) {
            steps.note(number, "found", found.words());
        }
        var settled = loader.require(number);
        if (settled.toGiveBack() == 0 && settled.stillOwed() == 0) {
            steps.take(settled, new Step(VenueBookingState.CLOSED, "closed"));
        }
    }

    /**
     * Nobody came; only the deposit comes back.
     *
     * @throws kr.oneroof.venue.booking.VenueBookingRefused before the end
     */
    public void missed(RequestNumber number, PersonId porter) {
        var one = steps.lock(number);
        if (clock.now().isBefore(one.stretch().until())) {
            throw new VenueBookingRefused("may-come");
        }
        steps.take(
                one,
                new Step(
                        one.usage().leftAt() == null ? VenueBookingState.NO_SHOW : VenueBookingState.INSPECTION,
                        "missed"));
    }

    /** Who uses rooms that day, by the hour. */
    @Transactional(readOnly = true)
    public List<VenueBooking> on(LocalDate day) {
        return loader.read("""
                where b.state in ('CONFIRMED', 'IN_USE', 'INSPECTION', 'SETTLED', 'CLOSED', 'NO_SHOW')
                    and exists (select from venue_slot s where s.number = b.number and s.day = ?) order by b.starts_at, b.number""", day);
    }

    /** @param damage in won */
    public record Found(Won damage, String words, List<FileId> photos) {
        public Found {
            photos = List.copyOf(photos);
        }
    }
}
