package kr.oneroof.venue.day;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.DocumentService;
import kr.oneroof.document.FileId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.kernel.Won;
import kr.oneroof.requestfile.HistoryNote;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.venue.VenueCharge;
import kr.oneroof.venue.booking.VenueBooking;
import kr.oneroof.venue.booking.VenueBookingLoader;
import kr.oneroof.venue.booking.VenueBookingRefused;
import kr.oneroof.venue.booking.VenueBookingState;
import kr.oneroof.venue.booking.VenueBookingStepService;
import kr.oneroof.venue.booking.VenueBookingStepService.Step;
import kr.oneroof.venue.rules.RuleSetService;

/** The verbs of the day, and its lists. Each verb holds the booking's row. */
@Service
@Transactional
public class VenueDayService {
    private final VenueBookingStepService steps;
    private final VenueBookingLoader loader;
    private final Paper paper;
    private final JdbcClient database;
    private final SeoulClock clock;

    VenueDayService(
            VenueBookingStepService steps,
            VenueBookingLoader loader,
            Paper paper,
            JdbcClient database,
            SeoulClock clock) {
        this.steps = steps;
        this.loader = loader;
        this.paper = paper;
        this.database = database;
        this.clock = clock;
    }

    /** Somebody came (체크인). @throws kr.oneroof.venue.booking.VenueBookingRefused on another day */
    public void come(RequestNumber number, PersonId porter) {
        var one = steps.hold(number);
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
     * Everybody left: what was beyond the end is charged. @throws kr.oneroof.venue.booking.VenueBookingRefused before
     * they came, or to come
     */
    public void leave(RequestNumber number, LocalDateTime at, PersonId porter) {
        var one = steps.hold(number);
        if (one.state() != VenueBookingState.IN_USE) {
            throw new TransitionRefused(one.state(), "leave");
        }
        var came = one.usage().cameAt();
        if (at.isAfter(clock.now()) || came != null && at.isBefore(came)) {
            throw new VenueBookingRefused("left-when");
        }
        var overtime = paper.overtime(one, one.overtimeMinutes(at));
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

    /** The rooms were looked at (점검); what is charged for damage comes off the deposit. */
    public void inspect(RequestNumber number, Found found, PersonId porter) {
        var one = steps.hold(number);
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
        paper.keep(number, found, porter);
        var settled = loader.require(number);
        if (settled.toGiveBack() == 0 && settled.stillOwed() == 0) {
            steps.take(settled, new Step(VenueBookingState.CLOSED, "closed"));
        }
    }

    /**
     * Nobody came; nothing comes back but the deposit. @throws kr.oneroof.venue.booking.VenueBookingRefused before the
     * end
     */
    public void missed(RequestNumber number, PersonId porter) {
        var one = steps.hold(number);
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

    /** Prices, and what was found. */
    @Component
    static class Paper {
        private final RuleSetService rules;
        private final DocumentService documents;
        private final RequestFileService files;

        Paper(RuleSetService rules, DocumentService documents, RequestFileService files) {
            this.rules = rules;
            this.documents = documents;
            this.files = files;
        }

        /** What staying longer costs beside what was agreed, by the rules of the booking. */
        private Won overtime(VenueBooking one, int minutes) {
            var made = rules.require(one.rules());
            var percent = made.percent(List.of(one.event().discount()));
            return new Won(one.lastOfToday().stream()
                    .map(VenueBooking.Placed::charged)
                    .mapToLong(slot -> VenueCharge.of(made.charges(), List.of(slot), percent, new Won(0), minutes)
                                    .total()
                                    .amount()
                            - VenueCharge.of(made.charges(), List.of(slot), percent, new Won(0), 0)
                                    .total()
                                    .amount())
                    .sum());
        }

        private void keep(RequestNumber number, Found found, PersonId porter) {
            documents.attach(found.photos(), porter, "venue:" + number);
            if (!found.words().isEmpty()) {
                files.write(
                        number,
                        new HistoryNote("venue.history.found", List.of(found.words()), HistoryNote.Audience.APPLICANT));
            }
        }
    }

    /** @param damage in won */
    public record Found(Won damage, String words, List<FileId> photos) {
        public Found {
            photos = List.copyOf(photos);
        }
    }
}
