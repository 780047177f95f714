package kr.oneroof.requestfile.road;

import java.time.Instant;
import java.util.UUID;

import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** Something happened between services about a request; ids and facts only. */
sealed interface CrossingEvent extends Audited {
    RequestNumber number();

    CompanyId company();

    @Override
    default String subject() {
        return number().value();
    }

    @Override
    default UUID companyConcerned() {
        return company().value();
    }

    /** Another service was asked to take the request over. */
    record Asked(RequestNumber number, CompanyId company, String to, Instant at) implements CrossingEvent {
        @Override
        public String action() {
            return "requestfile.crossing-asked";
        }

        @Override
        public String detail() {
            return to;
        }
    }

    /** It took the request over. */
    record Accepted(RequestNumber number, CompanyId company, PersonId by, Instant at) implements CrossingEvent {
        @Override
        public String action() {
            return "requestfile.crossing-accepted";
        }
    }

    /** It sent the request back. */
    record SentBack(RequestNumber number, CompanyId company, PersonId by, Instant at) implements CrossingEvent {
        @Override
        public String action() {
            return "requestfile.crossing-sent-back";
        }
    }

    /** Whoever asked took it back. */
    record Recalled(RequestNumber number, CompanyId company, PersonId by, Instant at) implements CrossingEvent {
        @Override
        public String action() {
            return "requestfile.crossing-recalled";
        }
    }

    /** The request ended before anybody decided. */
    record Lapsed(RequestNumber number, CompanyId company, Instant at) implements CrossingEvent {
        @Override
        public String action() {
            return "requestfile.crossing-lapsed";
        }
    }
}
