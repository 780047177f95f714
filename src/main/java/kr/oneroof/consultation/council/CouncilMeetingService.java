package kr.oneroof.consultation.council;

import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.Locks;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/**
 * Plans and holds meetings. An act on a version that is no longer the newest throws
 * {@link kr.oneroof.kernel.ChangedMeanwhile}; what the state forbids is {@link kr.oneroof.kernel.TransitionRefused};
 * what the rules forbid is {@link CouncilRefused}.
 */
@Service
@Transactional
public class CouncilMeetingService {
    /** Name of the lock that makes the second click on a form wait, so that it finds what the first one has done. */
    static final String FORM = "council-form";

    private final CouncilMeetingRepository meetings;
    private final CouncilSeatRepository seats;
    private final AgendaRepository agenda;
    private final Locks locks;
    private final SeoulClock clock;
    private final CouncilInvitationService invitations;

    CouncilMeetingService(
            CouncilMeetingRepository meetings,
            CouncilSeatRepository seats,
            AgendaRepository agenda,
            Locks locks,
            SeoulClock clock,
            CouncilInvitationService invitations) {
        this.invitations = invitations;
        this.meetings = meetings;
        this.seats = seats;
        this.agenda = agenda;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * Invites chair and secretary; items that were postponed come on the agenda.
     *
     * @param key the same key twice is one meeting
     */
    public void plan(UUID key, CouncilMeetingPlan plan, PersonId by) {
        locks.hold(FORM, key);
        var known = meetings.findById(key);
        if (known.isPresent()) {
            known.filter(one -> one.isPlannedBy(by)).orElseThrow(NotOnFile::new);
            return;
        }
        meetings.saveAndFlush(CouncilMeeting.plan(key, plan, by, clock));
        invitations.appoint(key, plan);
    }

    public void change(MeetingVersion shown, CouncilMeetingPlan plan) {
        var found = require(shown);
        found.change(plan, clock);
        meetings.saveAndFlush(found);
        invitations.appoint(shown.meeting(), plan);
    }

    /** The items go to the next meeting. */
    public void callOff(MeetingVersion shown, String reason) {
        var found = require(shown);
        found.callOff(reason);
        agenda.of(shown.meeting()).forEach(row -> agenda.turn(row.id(), AgendaItemState.CALLED_OFF));
        meetings.saveAndFlush(found);
    }

    /** Takes attendance; the first time opens the meeting. */
    public void attend(MeetingVersion shown, Set<UUID> present, PersonId by) {
        var meeting = shown.meeting();
        var found = require(shown);
        found.sit(by, clock);
        meetings.saveAndFlush(found);
        meetings.raiseVersion(meeting);
        seats.attend(meeting, present);
        var now = seats.of(meeting);
        // What is decided already still needs a quorum.
        agenda.of(meeting).stream()
                .filter(row -> row.state() == AgendaItemState.DECIDED)
                .forEach(row -> new Quorum(now, seats.recused(row.id())).require());
    }

    private CouncilMeeting require(MeetingVersion shown) {
        var found = meetings.require(shown.meeting());
        found.requireUnchangedSince(shown.version());
        return found;
    }

    /** The meeting, and its version that was on the screen. */
    public record MeetingVersion(UUID meeting, long version) {}
}
