package kr.oneroof.requestfile.events;

import java.time.Instant;
import java.util.UUID;

import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** Something happened to a request file; ids and facts only. */
public sealed interface RequestEvent extends Audited {
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

    /** A number was given. */
    record RequestOpened(RequestNumber number, CompanyId company, String service, Instant at) implements RequestEvent {
        @Override
        public String action() {
            return "requestfile.opened";
        }

        @Override
        public String detail() {
            return service;
        }
    }

    /** Somebody is responsible now (담당자). */
    record OwnerAssigned(RequestNumber number, CompanyId company, PersonId owner, Instant at) implements RequestEvent {
        @Override
        public String action() {
            return "requestfile.assigned";
        }

        @Override
        public String detail() {
            return owner.toString();
        }
    }

    /** The applicant sees another state. */
    record StateShown(RequestNumber number, CompanyId company, String state, Instant at) implements RequestEvent {
        @Override
        public String action() {
            return "requestfile.state-shown";
        }

        @Override
        public String detail() {
            return state;
        }
    }

    /** The clock stands still. */
    record WaitingStarted(RequestNumber number, CompanyId company, String cause, Instant at) implements RequestEvent {
        @Override
        public String action() {
            return "requestfile.waiting-started";
        }

        @Override
        public String detail() {
            return cause;
        }
    }

    /** The clock runs again. */
    record WaitingEnded(RequestNumber number, CompanyId company, Instant at) implements RequestEvent {
        @Override
        public String action() {
            return "requestfile.waiting-ended";
        }
    }

    /** The term got longer (처리기간 연장). */
    record TermExtended(RequestNumber number, CompanyId company, int serial, String by, Instant at)
            implements RequestEvent {
        @Override
        public String action() {
            return "requestfile.extended";
        }

        @Override
        public String detail() {
            return serial + ": " + by;
        }
    }

    /** Another due date, and why. */
    record DueDateMoved(RequestNumber number, CompanyId company, Instant from, Instant to, String cause, Instant at)
            implements RequestEvent {
        @Override
        public String action() {
            return "requestfile.due-moved";
        }

        @Override
        public String detail() {
            return from + " → " + to + ", " + cause;
        }
    }

    /** It came to an end. */
    record RequestClosed(RequestNumber number, CompanyId company, String state, Instant at) implements RequestEvent {
        @Override
        public String action() {
            return "requestfile.closed";
        }

        @Override
        public String detail() {
            return state;
        }
    }

    /** It was taken up again. */
    record RequestReopened(RequestNumber number, CompanyId company, Instant at) implements RequestEvent {
        @Override
        public String action() {
            return "requestfile.reopened";
        }
    }
}
