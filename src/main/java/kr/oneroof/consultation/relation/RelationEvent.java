package kr.oneroof.consultation.relation;

import java.util.UUID;

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

    /**
     * A common difficulty (공동 애로) was opened or answered, or a case joined or left it; {@code what} ends the action.
     */
    record Common(UUID id, String what, String detail) implements RelationEvent {
        @Override
        public String action() {
            return "consultation.common-" + what;
        }

        @Override
        public String subject() {
            return id.toString();
        }
    }
}
