package kr.oneroof.consultation.relation;

import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.RequestNumber;

/** What was done about cases that belong together; ids and facts only. */
sealed interface RelationEvent extends Audited {
    /** Two cases were linked (관련 상담). */
    record Linked(RequestNumber one, RequestNumber other) implements RelationEvent {
        @Override
        public String action() {
            return "consultation.linked";
        }

        @Override
        public String subject() {
            return one.value();
        }

        @Override
        public String detail() {
            return other.value();
        }
    }

    /** A link was removed. */
    record Unlinked(RequestNumber one, RequestNumber other) implements RelationEvent {
        @Override
        public String action() {
            return "consultation.unlinked";
        }

        @Override
        public String subject() {
            return one.value();
        }

        @Override
        public String detail() {
            return other.value();
        }
    }
}
