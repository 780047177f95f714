package kr.oneroof.consultation.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.clock.Term;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.requestfile.HistoryNote.Audience;

@Service
@Transactional
class AgendaDesk implements AgendaWork {
    private final MeetingRows rows;
    private final AgendaBook agenda;
    private final SeatBook seats;
    private final CouncilVeil veil;
    private final Carrying carrying;
    private final BusinessCalendar calendar;
    private final CouncilCorridor corridor;
    private final Clicks clicks;
    private final ApplicationEventPublisher events;
    private final HouseClock clock;

    AgendaDesk(
            MeetingRows rows,
            AgendaBook agenda,
            SeatBook seats,
            CouncilVeil veil,
            Carrying carrying,
            Handrail handrail) {
        this.rows = rows;
        this.agenda = agenda;
        this.seats = seats;
        this.veil = veil;
        this.carrying = carrying;
        this.calendar = handrail.calendar();
        this.corridor = handrail.corridor();
        this.clicks = handrail.clicks();
        this.events = handrail.events();
        this.clock = handrail.clock();
    }

    @Override
    public void place(Entry entry, PersonId by) {
        clicks.queue(entry.key());
        var meeting = rows.require(entry.meeting());
        veil.require(entry.number());
        if (agenda.find(entry.key()).isPresent()) {
            agenda.require(entry.meeting(), entry.key());
            return;
        }
        meeting.requireOpenAgenda();
        var tabled = agenda.lockCase(entry.number());
        tabled.requireFitFor(by);
        if (agenda.waits(entry.number())) {
            throw new CouncilRefused("waits-already");
        }
        agenda.add(
                new AgendaBook.Row(entry.key(), entry.meeting(), entry.number(), entry.question(), ItemState.OPEN), by);
        corridor.placed(entry.number(), meeting.plan());
        tell("placed", tabled, entry.meeting().toString());
    }

    @Override
    public void moveUp(UUID meeting, UUID item) {
        rows.require(meeting).requireOpenAgenda();
        agenda.moveUp(meeting, agenda.require(meeting, item).id());
    }

    @Override
    public void remove(UUID meeting, UUID item) {
        rows.require(meeting).requireOpenAgenda();
        var row = open(meeting, item, "remove");
        agenda.turn(item, ItemState.REMOVED);
        corridor.note(row.number(), "removed", Audience.APPLICANT);
        tell("removed", agenda.lockCase(row.number()), meeting.toString());
    }

    @Override
    public void recuse(UUID meeting, UUID item, Interest interest) {
        var found = rows.require(meeting);
        found.requireOpenAgenda();
        var row = open(meeting, item, "recuse");
        var seat = seats.require(meeting, interest.seat());
        if (!seat.isOf(interest.by()) && !found.isSecretary(interest.by())) {
            throw new CouncilRefused("not-your-seat");
        }
        seats.recuse(item, seat.id(), interest.reason(), interest.by());
        tell("recused", agenda.lockCase(row.number()), seat.id().toString());
    }

    @Override
    public void decide(UUID meeting, UUID item, Resolution resolution, PersonId by) {
        var found = rows.require(meeting);
        var row = open(meeting, item, "decide");
        var tabled = agenda.lockCase(row.number());
        found.requireDeciding(by, tabled.confidential() && tabled.isOf(by));
        tabled.requireOpen();
        new Quorum(seats.of(meeting), seats.recused(item)).require();
        var dueOn = dueOn(resolution);
        agenda.decide(item, resolution, dueOn, by);
        corridor.decided(row.number(), resolution, dueOn);
        tell("decided", tabled, resolution.verdict().name());
        if (resolution.verdict() == Verdict.POSTPONED) {
            carrying.onToTheNext();
        }
    }

    @Override
    public void markDone(UUID meeting, UUID item, String word, PersonId by) {
        rows.require(meeting);
        var row = agenda.require(meeting, item);
        veil.require(row.number());
        if (!agenda.markDone(item, word, by)) {
            throw new TransitionRefused(row.state(), "done");
        }
        corridor.note(row.number(), "done", Audience.STAFF);
        tell("done", agenda.lockCase(row.number()), "");
    }

    /** @throws TransitionRefused when it is decided */
    private AgendaBook.Row open(UUID meeting, UUID item, String verb) {
        var row = agenda.require(meeting, item);
        veil.require(row.number());
        if (row.state() != ItemState.OPEN) {
            throw new TransitionRefused(row.state(), verb);
        }
        return row;
    }

    private @Nullable LocalDate dueOn(Resolution resolution) {
        return resolution.workingDays() == 0
                ? null
                : calendar.due(clock.now(), Term.days(resolution.workingDays()), List.of())
                        .dueAt()
                        .toLocalDate();
    }

    private void tell(String deed, Tabled tabled, String detail) {
        events.publishEvent(
                new CouncilEvent(deed, tabled.number().value(), tabled.company().value(), detail));
    }
}
