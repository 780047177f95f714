package kr.oneroof.company;

import java.util.UUID;

import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;

/** Something happened to a company's profile or its people. */
sealed interface CompanyEvent extends Audited {
    CompanyId company();

    @Override
    default String subject() {
        return "company:" + company();
    }

    @Override
    default UUID companyConcerned() {
        return company().value();
    }

    record Registered(CompanyId company) implements CompanyEvent {
        @Override
        public String action() {
            return "company.registered";
        }
    }

    record Described(CompanyId company) implements CompanyEvent {
        @Override
        public String action() {
            return "company.described";
        }
    }

    /** A year's figures, a workplace or a certificate changed. */
    record Detailed(CompanyId company, String what) implements CompanyEvent {
        @Override
        public String action() {
            return "company.detailed";
        }

        @Override
        public String detail() {
            return what;
        }
    }

    record Invited(CompanyId company) implements CompanyEvent {
        @Override
        public String action() {
            return "company.invited";
        }
    }

    record InvitationWithdrawn(CompanyId company) implements CompanyEvent {
        @Override
        public String action() {
            return "company.invitation-withdrawn";
        }
    }

    record JoinAsked(CompanyId company, PersonId person) implements CompanyEvent {
        @Override
        public String action() {
            return "company.join-asked";
        }

        @Override
        public String detail() {
            return person.toString();
        }
    }

    record JoinDeclined(CompanyId company, PersonId person) implements CompanyEvent {
        @Override
        public String action() {
            return "company.join-declined";
        }

        @Override
        public String detail() {
            return person.toString();
        }
    }

    record Joined(CompanyId company, PersonId person) implements CompanyEvent {
        @Override
        public String action() {
            return "company.joined";
        }

        @Override
        public String detail() {
            return person.toString();
        }
    }

    record Left(CompanyId company, PersonId person) implements CompanyEvent {
        @Override
        public String action() {
            return "company.left";
        }

        @Override
        public String detail() {
            return person.toString();
        }
    }

    record RankChanged(CompanyId company, PersonId person, boolean admin) implements CompanyEvent {
        @Override
        public String action() {
            return "company.rank-changed";
        }

        @Override
        public String detail() {
            return person + (admin ? " admin" : " staff");
        }
    }
}
