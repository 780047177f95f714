package kr.oneroof.consultation.council;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/**
 * What happened at the council. The audit trail keeps states, days and ids of it, never what somebody typed; the texts
 * are for those who listen.
 */
sealed interface CouncilEvent extends Audited {
    /** Tail of the audit code, such as {@code decided}. */
    String deed();

    @Override
    default String action() {
        return "consultation.council-" + deed();
    }

    /** Of a meeting as a whole. */
    sealed interface OfMeeting extends CouncilEvent {
        UUID meeting();

        @Override
        default String subject() {
            return meeting().toString();
        }
    }

    /** Of a case on the agenda. */
    sealed interface OfCase extends CouncilEvent {
        TabledCase tabled();

        @Override
        default String subject() {
            return tabled().number().value();
        }

        @Override
        default UUID companyConcerned() {
            return tabled().company().value();
        }
    }

    /** Of a proposal to a ministry; the trail names it by the case that it comes from. */
    sealed interface OfProposal extends CouncilEvent {
        RequestNumber number();

        @Override
        default String subject() {
            return number().value();
        }
    }

    record Planned(UUID meeting, CouncilMeetingPlan plan) implements OfMeeting {
        @Override
        public String deed() {
            return "planned";
        }

        @Override
        public String detail() {
            return plan.startsAt().toString();
        }
    }

    record Changed(UUID meeting, CouncilMeetingPlan before, CouncilMeetingPlan plan) implements OfMeeting {
        @Override
        public String deed() {
            return "changed";
        }

        @Override
        public String detail() {
            return plan.startsAt().toString();
        }
    }

    record CalledOff(UUID meeting, CouncilMeetingPlan plan, String reason) implements OfMeeting {
        @Override
        public String deed() {
            return "called-off";
        }
    }

    /** Attendance was taken or the fixed minutes were added to: nobody has to be told. */
    record Noted(UUID meeting, String deed) implements OfMeeting {}

    /**
     * The minutes were written, given back or fixed.
     *
     * @param reader who of the two offices has to look at them next
     */
    record MinutesMoved(UUID meeting, String deed, CouncilMeetingPlan plan, PersonId reader) implements OfMeeting {}

    record Invited(UUID meeting, UUID seat) implements OfMeeting {
        @Override
        public String deed() {
            return "invited";
        }

        @Override
        public String detail() {
            return seat.toString();
        }
    }

    /** @param by the member, or empty where staff wrote the answer down */
    record Answered(
            CouncilSeat seat,
            CouncilInvitationService.Reply reply,
            CouncilMeetingPlan plan,
            @Nullable PersonId by) implements OfMeeting {
        @Override
        public UUID meeting() {
            return seat.meeting();
        }

        @Override
        public String deed() {
            return "answered";
        }

        @Override
        public String detail() {
            return seat.id() + " " + reply.answer();
        }
    }

    record Placed(TabledCase tabled, UUID meeting, CouncilMeetingPlan plan) implements OfCase {
        @Override
        public String deed() {
            return "placed";
        }

        @Override
        public String detail() {
            return meeting.toString();
        }
    }

    record Removed(TabledCase tabled, UUID meeting) implements OfCase {
        @Override
        public String deed() {
            return "removed";
        }

        @Override
        public String detail() {
            return meeting.toString();
        }
    }

    record Recused(TabledCase tabled, UUID seat) implements OfCase {
        @Override
        public String deed() {
            return "recused";
        }

        @Override
        public String detail() {
            return seat.toString();
        }
    }

    record Decided(
            TabledCase tabled,
            Resolution resolution,
            @Nullable LocalDate dueOn) implements OfCase {
        @Override
        public String deed() {
            return "decided";
        }

        @Override
        public String detail() {
            return resolution.verdict().name();
        }
    }

    record Done(TabledCase tabled) implements OfCase {
        @Override
        public String deed() {
            return "done";
        }
    }

    /** A proposal was written, reworded or given up. */
    record ProposalNoted(RequestNumber number, String deed) implements OfProposal {}

    record ProposalSent(UUID proposal, RequestNumber number, CouncilProposal.Wording wording, LocalDate on)
            implements OfProposal {
        @Override
        public String deed() {
            return "proposal-sent";
        }

        @Override
        public String detail() {
            return on.toString();
        }
    }

    record ProposalReplied(
            UUID proposal,
            RequestNumber number,
            CouncilProposal.Wording wording,
            CouncilProposalState result,
            String reply)
            implements OfProposal {
        @Override
        public String deed() {
            return "proposal-replied";
        }

        @Override
        public String detail() {
            return result.name();
        }
    }

    /** Another case joined. @param number of that case */
    record ProposalLinked(RequestNumber number, UUID proposal) implements OfProposal {
        @Override
        public String deed() {
            return "proposal-linked";
        }

        @Override
        public String detail() {
            return proposal.toString();
        }
    }
}
