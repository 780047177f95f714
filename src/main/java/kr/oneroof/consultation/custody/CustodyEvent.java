package kr.oneroof.consultation.custody;

import java.time.Instant;
import java.util.UUID;

import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** Something happened between units about a case; ids and facts only. */
sealed interface CustodyEvent extends Audited {
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

    /** Another unit was asked to take the case over. */
    record HandoverAsked(RequestNumber number, CompanyId company, String unit, Instant at) implements CustodyEvent {
        @Override
        public String action() {
            return "consultation.handover-asked";
        }

        @Override
        public String detail() {
            return unit;
        }
    }

    /** It took the case over. */
    record HandoverAccepted(RequestNumber number, CompanyId company, PersonId by, Instant at) implements CustodyEvent {
        @Override
        public String action() {
            return "consultation.handover-accepted";
        }
    }

    /** It sent the case back. */
    record HandoverSentBack(RequestNumber number, CompanyId company, PersonId by, Instant at) implements CustodyEvent {
        @Override
        public String action() {
            return "consultation.handover-sent-back";
        }
    }

    /** Others were asked to help. */
    record HelpAsked(RequestNumber number, CompanyId company, String unit, Instant at) implements CustodyEvent {
        @Override
        public String action() {
            return "consultation.help-asked";
        }

        @Override
        public String detail() {
            return unit;
        }
    }

    /** They helped. */
    record HelpGiven(RequestNumber number, CompanyId company, PersonId by, Instant at) implements CustodyEvent {
        @Override
        public String action() {
            return "consultation.help-given";
        }
    }

    /** A director opened a confidential case for a reason. */
    record ConfidentialOpened(RequestNumber number, CompanyId company, Instant until) implements CustodyEvent {
        @Override
        public String action() {
            return "consultation.confidential-opened";
        }

        @Override
        public String detail() {
            return until.toString();
        }
    }
}
