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
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.requestfile.HistoryNote.Audience;

/**
 * What comes before the council and what it decides. A case that whoever acts may not see is
 * {@link kr.oneroof.kernel.NotOnFile}; what the state forbids is {@link kr.oneroof.kernel.TransitionRefused}; what the
 * rules forbid is {@link CouncilRefused}.
 */
@Service
@Transactional
public class AgendaService {
    private final CouncilMeetingRepository repository;
    private final AgendaRepository agenda;
    private final CouncilSeatRepository seats;
    private final CouncilAccess access;
    private final AgendaCarryOverService carryOver;
    private final BusinessCalendar calendar;
    private final CouncilNotifications notifications;
    private final CouncilSubmissionLocks clicks;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    AgendaService(
            CouncilMeetingRepository repository,
            AgendaRepository agenda,
            CouncilSeatRepository seats,
            CouncilAccess access,
            AgendaCarryOverService carryOver,
            CouncilCollaborators collaborators) {
        this.repository = repository;
        this.agenda = agenda;
        this.seats = seats;
        this.access = access;
        this.carryOver = carryOver;
        this.calendar = collaborators.calendar();
        this.notifications = collaborators.corridor();
        this.clicks = collaborators.clicks();
        this.events = collaborators.events();
        this.clock = collaborators.clock();
    }

    /** The applicant is told. A confidential case only its assignee puts there. */
    public void place(Entry entry, PersonId by) {
        clicks.queue(entry.key());
        var meeting = repository.require(entry.meeting());
        access.require(entry.number());
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
                new AgendaRepository.Row(
                        entry.key(), entry.meeting(), entry.number(), entry.question(), AgendaItemState.OPEN),
                by);
        notifications.placed(entry.number(), meeting.plan());
        tell("placed", tabled, entry.meeting().toString());
    }

    public void moveUp(UUID meeting, UUID item) {
        repository.require(meeting).requireOpenAgenda();
        agenda.moveUp(meeting, agenda.require(meeting, item).id());
    }

    /** Takes an item off that is not decided. */
    public void remove(UUID meeting, UUID item) {
        repository.require(meeting).requireOpenAgenda();
        var row = open(meeting, item, "remove");
        agenda.turn(item, AgendaItemState.REMOVED);
        notifications.note(row.number(), "removed", Audience.APPLICANT);
        tell("removed", agenda.lockCase(row.number()), meeting.toString());
    }

    /** A member has an interest in the item: the member says so, or the secretary writes it down. */
    public void recuse(UUID meeting, UUID item, Interest interest) {
        var found = repository.require(meeting);
        found.requireOpenAgenda();
        var row = open(meeting, item, "recuse");
        var seat = seats.require(meeting, interest.seat());
        if (!seat.isOf(interest.by()) && !found.isSecretary(interest.by())) {
            throw new CouncilRefused("not-your-seat");
        }
        seats.recuse(item, seat.id(), interest.reason(), interest.by());
        tell("recused", agenda.lockCase(row.number()), seat.id().toString());
    }

    /** Once an item; the applicant is told, and what was postponed goes to the next meeting. */
    public void decide(UUID meeting, UUID item, Resolution resolution, PersonId by) {
        var found = repository.require(meeting);
        var row = open(meeting, item, "decide");
        var tabled = agenda.lockCase(row.number());
        found.requireDeciding(by, tabled.confidential() && tabled.isOf(by));
        tabled.requireOpen();
        new Quorum(seats.of(meeting), seats.recused(item)).require();
        var dueOn = dueOn(resolution);
        agenda.decide(item, resolution, dueOn, by);
        notifications.decided(row.number(), resolution, dueOn);
        tell("decided", tabled, resolution.verdict().name());
        if (resolution.verdict() == CouncilVerdict.POSTPONED) {
            carryOver.onToTheNext();
        }
    }

    /** What was decided is done, in a word. */
    public void markDone(UUID meeting, UUID item, String word, PersonId by) {
        repository.require(meeting);
        var row = agenda.require(meeting, item);
        access.require(row.number());
        if (!agenda.markDone(item, word, by)) {
            throw new TransitionRefused(row.state(), "done");
        }
        notifications.note(row.number(), "done", Audience.STAFF);
        tell("done", agenda.lockCase(row.number()), "");
    }

    /** @throws TransitionRefused when it is decided */
    private AgendaRepository.Row open(UUID meeting, UUID item, String verb) {
        var row = agenda.require(meeting, item);
        access.require(row.number());
        if (row.state() != AgendaItemState.OPEN) {
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

    private void tell(String deed, TabledCase tabled, String detail) {
        events.publishEvent(
                new CouncilEvent(deed, tabled.number().value(), tabled.company().value(), detail));
    }

    /**
     * A case for the agenda.
     *
     * @param key the same key twice is one item
     * @param question what the council is asked
     */
    public record Entry(UUID key, UUID meeting, RequestNumber number, String question) {}

    /** @param seat whose interest it is */
    public record Interest(UUID seat, String reason, PersonId by) {}
}
