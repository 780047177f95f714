package kr.oneroof.consultation.council;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.council.Seat.Office;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.requestfile.HistoryNote.Audience;

@Service
@Transactional
class MeetingDesk implements MeetingWork {
    private final MeetingRows rows;
    private final SeatBook seats;
    private final AgendaBook agenda;
    private final Carrying carrying;
    private final Candidates candidates;
    private final CouncilCorridor corridor;
    private final Clicks clicks;
    private final ApplicationEventPublisher events;
    private final HouseClock clock;

    MeetingDesk(
            MeetingRows rows,
            SeatBook seats,
            AgendaBook agenda,
            Carrying carrying,
            Candidates candidates,
            Handrail handrail) {
        this.rows = rows;
        this.seats = seats;
        this.agenda = agenda;
        this.carrying = carrying;
        this.candidates = candidates;
        this.corridor = handrail.corridor();
        this.clicks = handrail.clicks();
        this.events = handrail.events();
        this.clock = handrail.clock();
    }

    @Override
    public void plan(UUID key, MeetingPlan plan, PersonId by) {
        clicks.queue(key);
        var known = rows.findById(key);
        if (known.isPresent()) {
            known.filter(one -> one.isPlannedBy(by)).orElseThrow(NotOnFile::new);
            return;
        }
        rows.saveAndFlush(Meeting.plan(key, plan, by, clock));
        appoint(key, plan);
        carrying.onto(key, plan);
    }

    @Override
    public void change(Shown shown, MeetingPlan plan) {
        var found = rows.require(shown.meeting());
        found.requireVersion(shown.version());
        var before = found.plan();
        var invited = seats.of(shown.meeting());
        found.change(plan, clock);
        rows.saveAndFlush(found);
        appoint(shown.meeting(), plan);
        if (plan.movesFrom(before)) {
            invited.forEach(seat -> corridor.tellMember(seat, "moved", plan));
            agenda.of(shown.meeting())
                    .forEach(
                            row -> corridor.note(row.number(), "moved", Audience.APPLICANT, CouncilCorridor.day(plan)));
        }
    }

    @Override
    public void callOff(Shown shown, String reason) {
        var found = rows.require(shown.meeting());
        found.requireVersion(shown.version());
        var plan = found.plan();
        found.callOff(reason);
        var waiting = agenda.of(shown.meeting());
        waiting.forEach(row -> {
            agenda.turn(row.id(), ItemState.CALLED_OFF);
            corridor.note(row.number(), "called-off", Audience.APPLICANT, CouncilCorridor.day(plan));
        });
        rows.saveAndFlush(found);
        seats.of(shown.meeting()).forEach(seat -> corridor.tellMember(seat, "called-off", plan, reason));
        carrying.onToTheNext();
    }

    @Override
    public void invite(UUID meeting, UUID key, Invitee invitee) {
        clicks.queue(key);
        var found = rows.require(meeting);
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
        corridor.tellMember(seats.require(meeting, key), "invited", found.plan());
        events.publishEvent(CouncilEvent.of("invited", meeting, key.toString()));
    }

    @Override
    public void answer(UUID meeting, UUID seat, Reply reply) {
        rows.require(meeting).requireOpenAgenda();
        seats.require(meeting, seat);
        seats.answer(seat, reply.answer(), reply.deputy());
        events.publishEvent(CouncilEvent.of("answered", meeting, seat + " " + reply.answer()));
    }

    @Override
    public void answerOwn(UUID seat, PersonId by, Reply reply) {
        var own = seats.find(seat).filter(one -> one.isOf(by)).orElseThrow(NotOnFile::new);
        answer(own.meeting(), seat, reply);
        var plan = rows.require(own.meeting()).plan();
        if (!plan.secretary().equals(by)) {
            corridor.tellOffice(
                    plan.secretary(),
                    "answered." + reply.answer(),
                    own.meeting(),
                    own.guest().name(),
                    plan.startsAt(),
                    reply.deputy());
        }
    }

    @Override
    public void attend(Shown shown, Set<UUID> present, PersonId by) {
        var meeting = shown.meeting();
        var found = rows.require(meeting);
        found.requireVersion(shown.version());
        found.sit(by, clock);
        rows.saveAndFlush(found);
        rows.raiseVersion(meeting);
        seats.attend(meeting, present);
        var now = seats.of(meeting);
        // What was decided already must stay decided by enough.
        agenda.of(meeting).stream()
                .filter(row -> row.state() == ItemState.DECIDED)
                .forEach(row -> new Quorum(now, seats.recused(row.id())).require());
    }

    private void appoint(UUID meeting, MeetingPlan plan) {
        var before = seats.of(meeting).stream().map(Seat::id).collect(Collectors.toSet());
        seats.appoint(meeting, Office.CHAIR, candidates.requireOfficer(plan.chair()));
        seats.appoint(meeting, Office.SECRETARY, candidates.requireOfficer(plan.secretary()));
        seats.of(meeting).stream()
                .filter(seat -> !before.contains(seat.id()))
                .forEach(seat -> corridor.tellMember(seat, "invited", plan));
    }
}
