package kr.oneroof.consultation.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** Something happened to a consultation; ids and facts only. */
public sealed interface CaseEvent extends Audited {
    RequestNumber number();

    CompanyId company();

    Instant at();

    @Override
    default String subject() {
        return number().value();
    }

    @Override
    default UUID companyConcerned() {
        return company().value();
    }

    /** Filed by the company or, with the caller's consent, by staff. */
    record Filed(RequestNumber number, CompanyId company, PersonId by, String channel, Instant at)
            implements CaseEvent {
        @Override
        public String action() {
            return "consultation.filed";
        }

        @Override
        public String detail() {
            return channel;
        }
    }

    /** Sorted: simple or complex, and whose group works on it. */
    record Triaged(RequestNumber number, CompanyId company, String complexity, String unit, Instant at)
            implements CaseEvent {
        @Override
        public String action() {
            return "consultation.triaged";
        }

        @Override
        public String detail() {
            return complexity + " " + unit;
        }
    }

    /** Given to a consultant. */
    record Assigned(RequestNumber number, CompanyId company, PersonId consultant, Instant at) implements CaseEvent {
        @Override
        public String action() {
            return "consultation.assigned";
        }

        @Override
        public String detail() {
            return consultant.toString();
        }
    }

    /** The applicant was asked for more (보완요구). */
    record MoreAsked(RequestNumber number, CompanyId company, Instant at) implements CaseEvent {
        @Override
        public String action() {
            return "consultation.more-asked";
        }
    }

    /** The applicant asked for more time to answer and has it. */
    record MoreTimeGiven(RequestNumber number, CompanyId company, LocalDate until, Instant at) implements CaseEvent {
        @Override
        public String action() {
            return "consultation.more-time-given";
        }

        @Override
        public String detail() {
            return until.toString();
        }
    }

    /** The applicant gave more. */
    record MoreGiven(RequestNumber number, CompanyId company, Instant at) implements CaseEvent {
        @Override
        public String action() {
            return "consultation.more-given";
        }
    }

    /** Sent back because what was asked for never came (반려). */
    record Returned(RequestNumber number, CompanyId company, Instant at) implements CaseEvent {
        @Override
        public String action() {
            return "consultation.returned";
        }
    }

    /** Answered; the clock stops for good. */
    record Answered(RequestNumber number, CompanyId company, Instant at) implements CaseEvent {
        @Override
        public String action() {
            return "consultation.answered";
        }
    }

    /** Closed with an outcome. */
    record Closed(RequestNumber number, CompanyId company, String outcome, Instant at) implements CaseEvent {
        @Override
        public String action() {
            return "consultation.closed";
        }

        @Override
        public String detail() {
            return outcome;
        }
    }

    /** Answered, but kept in view (장기검토). */
    record MonitoringBegun(RequestNumber number, CompanyId company, Instant at) implements CaseEvent {
        @Override
        public String action() {
            return "consultation.monitoring-begun";
        }
    }

    /** Another unit took it over (담당 이관). */
    record CustodyPassed(RequestNumber number, CompanyId company, PersonId consultant, String unit, Instant at)
            implements CaseEvent {
        @Override
        public String action() {
            return "consultation.custody-passed";
        }

        @Override
        public String detail() {
            return consultant + " " + unit;
        }
    }

    /** Closed to all but the assignee (비공개), or opened again. */
    record ConfidenceChanged(RequestNumber number, CompanyId company, boolean confidential, Instant at)
            implements CaseEvent {
        @Override
        public String action() {
            return confidential ? "consultation.made-confidential" : "consultation.made-open";
        }
    }

    /** Passed to an agency outside the centre (이송). */
    record Transferred(RequestNumber number, CompanyId company, String agency, Instant at) implements CaseEvent {
        @Override
        public String action() {
            return "consultation.transferred";
        }

        @Override
        public String detail() {
            return agency;
        }
    }

    /** Back from the agency. */
    record TakenBack(RequestNumber number, CompanyId company, Instant at) implements CaseEvent {
        @Override
        public String action() {
            return "consultation.taken-back";
        }
    }

    /** Withdrawn by the applicant (취하). */
    record Withdrawn(RequestNumber number, CompanyId company, Instant at) implements CaseEvent {
        @Override
        public String action() {
            return "consultation.withdrawn";
        }
    }

    /** Carried on by another case of the same company (병합). */
    record Merged(RequestNumber number, CompanyId company, RequestNumber leading, Instant at) implements CaseEvent {
        @Override
        public String action() {
            return "consultation.merged";
        }

        @Override
        public String detail() {
            return leading.value();
        }
    }

    /** A merge was taken back. */
    record Unmerged(RequestNumber number, CompanyId company, String status, Instant at) implements CaseEvent {
        @Override
        public String action() {
            return "consultation.unmerged";
        }

        @Override
        public String detail() {
            return status;
        }
    }

    /** A part of another case became a case of its own (분리). */
    record SplitOff(RequestNumber number, CompanyId company, RequestNumber from, Instant at) implements CaseEvent {
        @Override
        public String action() {
            return "consultation.split-off";
        }

        @Override
        public String detail() {
            return from.value();
        }
    }

    /** Taken up again at the applicant's wish. */
    record Reopened(RequestNumber number, CompanyId company, Instant at) implements CaseEvent {
        @Override
        public String action() {
            return "consultation.reopened";
        }
    }

    /** The company said how it was served. */
    record Surveyed(RequestNumber number, CompanyId company, Instant at) implements CaseEvent {
        @Override
        public String action() {
            return "consultation.surveyed";
        }
    }
}
