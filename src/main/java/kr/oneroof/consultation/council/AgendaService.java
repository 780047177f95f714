package kr.oneroof.consultation.council;

import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.Locks;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;

/**
 * The agenda of a meeting, and who has no part in which item. A case that the acting person may not see is
 * {@link kr.oneroof.kernel.NotOnFile}; what the state forbids is {@link kr.oneroof.kernel.TransitionRefused}; what the
 * rules forbid is {@link CouncilRefused}.
 */
@Service
@Transactional
public class AgendaService {
    private final CouncilMeetingRepository meetings;
    private final AgendaRepository agenda;
    private final CouncilSeatRepository seats;
    private final CouncilAccess access;
    private final Locks locks;
    private final ApplicationEventPublisher events;

    AgendaService(
            CouncilMeetingRepository meetings,
            AgendaRepository agenda,
            CouncilSeatRepository seats,
            CouncilAccess access,
            Locks locks,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.seats = seats;
        this.access = access;
        this.locks = locks;
        this.events = events;
    }

    /** The applicant is told. Only its assignee puts a confidential case on an agenda. */
    public void place(Entry entry, PersonId by) {
        locks.hold(CouncilMeetingService.FORM, entry.key());
        var meeting = meetings.require(entry.meeting());
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
        events.publishEvent(new CouncilEvent.Placed(tabled, entry.meeting(), meeting.plan()));
    }

    public void moveUp(UUID meeting, UUID item) {
        meetings.require(meeting).requireOpenAgenda();
        agenda.moveUp(meeting, agenda.require(meeting, item).id());
    }

    /** Takes an item off the agenda that is not decided yet. */
    public void remove(UUID meeting, UUID item) {
        meetings.require(meeting).requireOpenAgenda();
        var row = require(meeting, item);
        row.requireOpen("remove");
        agenda.turn(item, AgendaItemState.REMOVED);
        events.publishEvent(new CouncilEvent.Removed(agenda.lockCase(row.number()), meeting));
    }

    /** A member has an interest in the item: the member declares it, or the secretary writes it down. */
    public void recuse(UUID meeting, UUID item, Interest interest) {
        var found = meetings.require(meeting);
        found.requireOpenAgenda();
        var row = require(meeting, item);
        row.requireOpen("recuse");
        var seat = seats.require(meeting, interest.seat());
        if (!seat.isOf(interest.by()) && !found.isSecretary(interest.by())) {
            throw new CouncilRefused("not-your-seat");
        }
        seats.recuse(item, seat.id(), interest.reason(), interest.by());
        events.publishEvent(new CouncilEvent.Recused(agenda.lockCase(row.number()), seat.id()));
    }

    /** What was decided is carried out; {@code word} says how. */
    public void markDone(UUID meeting, UUID item, String word, PersonId by) {
        meetings.require(meeting);
        var row = require(meeting, item);
        if (!agenda.markDone(item, word, by)) {
            throw new TransitionRefused(row.state(), "done");
        }
        events.publishEvent(new CouncilEvent.Done(agenda.lockCase(row.number())));
    }

    private AgendaRepository.Row require(UUID meeting, UUID item) {
        var row = agenda.require(meeting, item);
        access.require(row.number());
        return row;
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
