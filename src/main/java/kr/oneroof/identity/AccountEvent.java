package kr.oneroof.identity;

import java.util.Optional;

import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.PersonId;

/** Something happened to an account. */
sealed interface AccountEvent extends Audited {
    PersonId person();

    @Override
    default String subject() {
        return "person:" + person();
    }

    record SignedUp(PersonId person) implements AccountEvent {
        @Override
        public String action() {
            return "identity.signed-up";
        }
    }

    record Confirmed(PersonId person) implements AccountEvent {
        @Override
        public String action() {
            return "identity.confirmed";
        }
    }

    record Described(PersonId person) implements AccountEvent {
        @Override
        public String action() {
            return "identity.described";
        }
    }

    record PasswordChanged(PersonId person) implements AccountEvent {
        @Override
        public String action() {
            return "identity.password-changed";
        }
    }

    record RoleGranted(PersonId person, Role role) implements AccountEvent {
        @Override
        public String action() {
            return "identity.role-granted";
        }

        @Override
        public String detail() {
            return role.name();
        }
    }

    record RoleWithdrawn(PersonId person, Role role) implements AccountEvent {
        @Override
        public String action() {
            return "identity.role-withdrawn";
        }

        @Override
        public String detail() {
            return role.name();
        }
    }

    record Disabled(PersonId person) implements AccountEvent {
        @Override
        public String action() {
            return "identity.disabled";
        }
    }

    record Enabled(PersonId person) implements AccountEvent {
        @Override
        public String action() {
            return "identity.enabled";
        }
    }

    record FactorEnrolled(PersonId person) implements AccountEvent {
        @Override
        public String action() {
            return "identity.factor-enrolled";
        }
    }

    record FactorForgotten(PersonId person) implements AccountEvent {
        @Override
        public String action() {
            return "identity.factor-forgotten";
        }
    }

    record LoggedIn(PersonId person) implements AccountEvent {
        @Override
        public String action() {
            return "identity.logged-in";
        }

        @Override
        public Optional<PersonId> inNameOf() {
            return Optional.of(person);
        }
    }

    record LoggedOut(PersonId person, LogOutReason how) implements AccountEvent {
        @Override
        public String action() {
            return "identity.logged-out";
        }

        @Override
        public Optional<PersonId> inNameOf() {
            return Optional.of(person);
        }

        @Override
        public String detail() {
            return how.name();
        }
    }

    record ConsentGiven(PersonId person, ConsentPurpose purpose) implements AccountEvent {
        @Override
        public String action() {
            return "identity.consent-given";
        }

        @Override
        public String detail() {
            return purpose.name();
        }
    }

    record ConsentWithdrawn(PersonId person, ConsentPurpose purpose) implements AccountEvent {
        @Override
        public String action() {
            return "identity.consent-withdrawn";
        }

        @Override
        public String detail() {
            return purpose.name();
        }
    }
}
