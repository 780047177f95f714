package kr.oneroof.consultation.assignment;

import java.util.UUID;

import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.PersonId;

/** What changed about a consultant's work. */
sealed interface WorkingProfileEvent extends Audited {
    PersonId person();

    @Override
    default String subject() {
        return "person:" + person();
    }

    /** Skills, hours or limit. */
    record Changed(PersonId person, WorkingProfile profile) implements WorkingProfileEvent {
        @Override
        public String action() {
            return "consultation.profile-changed";
        }

        @Override
        public String detail() {
            return "skills " + profile.skills() + ", hours " + profile.hours() + ", limit " + profile.mostOpen()
                    + ", complex " + profile.takesComplex();
        }
    }

    /** Leave was entered. */
    record LeaveEntered(PersonId person, ConsultantLeave leave) implements WorkingProfileEvent {
        @Override
        public String action() {
            return "consultation.leave-entered";
        }

        @Override
        public String detail() {
            return leave.firstDay() + " to " + leave.lastDay() + " " + leave.part();
        }
    }

    /** Leave was withdrawn. */
    record LeaveWithdrawn(PersonId person, UUID leave) implements WorkingProfileEvent {
        @Override
        public String action() {
            return "consultation.leave-withdrawn";
        }

        @Override
        public String detail() {
            return leave.toString();
        }
    }
}
