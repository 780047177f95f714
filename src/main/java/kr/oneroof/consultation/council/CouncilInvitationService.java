package kr.oneroof.consultation.council;

import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.council.CouncilSeat.Office;
import kr.oneroof.kernel.Locks;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;

/** Who has a seat at a meeting, and whether they come; refusals as in {@link CouncilMeetingService}. */
@Service
@Transactional
public class CouncilInvitationService {
    private final CouncilMeetingRepository meetings;
    private final CouncilSeatRepository seats;
    private final CouncilCandidates candidates;
    private final Locks locks;
    private final ApplicationEventPublisher events;

    CouncilInvitationService(
            CouncilMeetingRepository meetings,
            CouncilSeatRepository seats,
            CouncilCandidates candidates,
            Locks locks,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.seats = seats;
        this.candidates = candidates;
        this.locks = locks;
        this.events = events;
    }

    /** @param key the same key twice is one seat */
    public void invite(UUID meeting, UUID key, Invitee invitee) {
        locks.hold(CouncilMeetingService.FORM, key);
        var found = meetings.require(meeting);
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
        events.publishEvent(new CouncilInvitation(seats.require(meeting, key), found.plan()));
        events.publishEvent(new CouncilEvent.Invited(meeting, key));
    }

    /** Staff write down what a member answered. */
    public void answer(UUID meeting, UUID seat, Reply reply) {
        answer(meeting, seat, reply, null);
    }

    /**
     * A member with an account answers.
     *
     * @throws kr.oneroof.kernel.NotOnFile when it is somebody else's seat
     */
    public void answerOwn(UUID seat, PersonId by, Reply reply) {
        var own = seats.find(seat).filter(one -> one.isOf(by)).orElseThrow(NotOnFile::new);
        answer(own.meeting(), seat, reply, by);
    }

    private void answer(UUID meeting, UUID seat, Reply reply, @Nullable PersonId by) {
        var found = meetings.require(meeting);
        found.requireOpenAgenda();
        var answering = seats.require(meeting, seat);
        seats.answer(seat, reply.answer(), reply.deputy());
        events.publishEvent(new CouncilEvent.Answered(answering, reply, found.plan(), by));
    }

    /** Gives chair and secretary their seats, and invites those who had none. */
    void appoint(UUID meeting, CouncilMeetingPlan plan) {
        var before = seats.of(meeting).stream().map(CouncilSeat::id).collect(Collectors.toSet());
        seats.appoint(meeting, Office.CHAIR, candidates.requireOfficer(plan.chair()));
        seats.appoint(meeting, Office.SECRETARY, candidates.requireOfficer(plan.secretary()));
        seats.of(meeting).stream()
                .filter(seat -> !before.contains(seat.id()))
                .forEach(seat -> events.publishEvent(new CouncilInvitation(seat, plan)));
    }

    /** @param account somebody of the centre or the city; empty for a guest */
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
