package kr.oneroof.consultation.council;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.council.CouncilSeat.Office;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.requestfile.HistoryNote.Audience;

/**
 * Planning and holding a meeting. Verbs on a version that is no longer the newest throw
 * {@link kr.oneroof.kernel.ChangedMeanwhile}; what the state forbids is {@link kr.oneroof.kernel.TransitionRefused};
 * what the rules forbid is {@link CouncilRefused}.
 */
@Service
@Transactional
public class CouncilMeetingService {
    private final CouncilMeetingRepository repository;
    private final CouncilSeatRepository seats;
    private final AgendaRepository agenda;
    private final AgendaCarryOverService carryOver;
    private final CouncilCandidates candidates;
    private final CouncilNotifications notifications;
    private final CouncilSubmissionLocks clicks;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    CouncilMeetingService(
            CouncilMeetingRepository repository,
            CouncilSeatRepository seats,
            AgendaRepository agenda,
            AgendaCarryOverService carryOver,
            CouncilCandidates candidates,
            CouncilCollaborators collaborators) {
        this.repository = repository;
        this.seats = seats;
        this.agenda = agenda;
        this.carryOver = carryOver;
        this.candidates = candidates;
        this.notifications = collaborators.corridor();
        this.clicks = collaborators.clicks();
        this.events = collaborators.events();
        this.clock = collaborators.clock();
    }

    /** Invites chair and secretary, and takes along what was postponed. @param key the same key twice is one meeting */
    public void plan(UUID key, CouncilMeetingPlan plan, PersonId by) {
        clicks.queue(key);
        var known = repository.findById(key);
        if (known.isPresent()) {
            known.filter(one -> one.isPlannedBy(by)).orElseThrow(NotOnFile::new);
            return;
        }
        repository.saveAndFlush(CouncilMeeting.plan(key, plan, by, clock));
        appoint(key, plan);
        carryOver.onto(key, plan);
    }

    public void change(MeetingVersion shown, CouncilMeetingPlan plan) {
        var found = repository.require(shown.meeting());
        found.requireVersion(shown.version());
        var before = found.plan();
        var invited = seats.of(shown.meeting());
        found.change(plan, clock);
        repository.saveAndFlush(found);
        appoint(shown.meeting(), plan);
        if (plan.movesFrom(before)) {
            invited.forEach(seat -> notifications.tellMember(seat, "moved", plan));
            agenda.of(shown.meeting())
                    .forEach(row -> notifications.note(
                            row.number(), "moved", Audience.APPLICANT, CouncilNotifications.day(plan)));
        }
    }

    /** Items go to the next meeting. */
    public void callOff(MeetingVersion shown, String reason) {
        var found = repository.require(shown.meeting());
        found.requireVersion(shown.version());
        var plan = found.plan();
        found.callOff(reason);
        var waiting = agenda.of(shown.meeting());
        waiting.forEach(row -> {
            agenda.turn(row.id(), AgendaItemState.CALLED_OFF);
            notifications.note(row.number(), "called-off", Audience.APPLICANT, CouncilNotifications.day(plan));
        });
        repository.saveAndFlush(found);
        seats.of(shown.meeting()).forEach(seat -> notifications.tellMember(seat, "called-off", plan, reason));
        carryOver.onToTheNext();
    }

    /** @param key the same key twice is one seat */
    public void invite(UUID meeting, UUID key, Invitee invitee) {
        clicks.queue(key);
        var found = repository.require(meeting);
        if (seats.find(key).isPresent()) {
            seats.require(meeting, key);
            return;
        }
        found.requireOpenAgenda();
        var account = invitee.account();
        if (account == null) {
            seats.addGuest(key, meeting, invitee.guest());
        } else if (seats.sits(meeting, account)) {
            throw new CouncilRefused("sits-already");
        } else {
            seats.addAccount(key, meeting, candidates.requireMember(account));
        }
        notifications.tellMember(seats.require(meeting, key), "invited", found.plan());
        events.publishEvent(CouncilEvent.of("invited", meeting, key.toString()));
    }

    /** Staff write down what a member said. */
    public void answer(UUID meeting, UUID seat, Reply reply) {
        repository.require(meeting).requireOpenAgenda();
        seats.require(meeting, seat);
        seats.answer(seat, reply.answer(), reply.deputy());
        events.publishEvent(CouncilEvent.of("answered", meeting, seat + " " + reply.answer()));
    }

    /** A member with an account answers. @throws kr.oneroof.kernel.NotOnFile when it is somebody else's seat */
    public void answerOwn(UUID seat, PersonId by, Reply reply) {
        var own = seats.find(seat).filter(one -> one.isOf(by)).orElseThrow(NotOnFile::new);
        answer(own.meeting(), seat, reply);
        var plan = repository.require(own.meeting()).plan();
        if (!plan.secretary().equals(by)) {
            notifications.tellOffice(
                    plan.secretary(),
                    "answered." + reply.answer(),
                    own.meeting(),
                    own.guest().name(),
                    plan.startsAt(),
                    reply.deputy());
        }
    }

    /** Who was there; the first time opens the meeting. */
    public void attend(MeetingVersion shown, Set<UUID> present, PersonId by) {
        var meeting = shown.meeting();
        var found = repository.require(meeting);
        found.requireVersion(shown.version());
        found.sit(by, clock);
        repository.saveAndFlush(found);
        repository.raiseVersion(meeting);
        seats.attend(meeting, present);
        var now = seats.of(meeting);
        // What was decided already must stay decided by enough.
        agenda.of(meeting).stream()
                .filter(row -> row.state() == AgendaItemState.DECIDED)
                .forEach(row -> new Quorum(now, seats.recused(row.id())).require());
    }

    private void appoint(UUID meeting, CouncilMeetingPlan plan) {
        var before = seats.of(meeting).stream().map(CouncilSeat::id).collect(Collectors.toSet());
        seats.appoint(meeting, Office.CHAIR, candidates.requireOfficer(plan.chair()));
        seats.appoint(meeting, Office.SECRETARY, candidates.requireOfficer(plan.secretary()));
        seats.of(meeting).stream()
                .filter(seat -> !before.contains(seat.id()))
                .forEach(seat -> notifications.tellMember(seat, "invited", plan));
    }

    /** The meeting, and its version that was on the screen. */
    public record MeetingVersion(UUID meeting, long version) {}

    /** @param account somebody of the house, else the guest */
    public record Invitee(@Nullable PersonId account, CouncilSeat.Guest guest) {}

    /** @param deputy who comes instead, for that answer alone */
    public record Reply(CouncilSeat.Answer answer, String deputy) {
        /** @throws CouncilRefused when a deputy comes whom nobody names */
        public Reply {
            if (answer == CouncilSeat.Answer.DEPUTY && deputy.isEmpty()) {
                throw new CouncilRefused("deputy-nameless");
            }
            deputy = answer == CouncilSeat.Answer.DEPUTY ? deputy : "";
        }
    }
}
