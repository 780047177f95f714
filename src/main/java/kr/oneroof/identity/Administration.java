package kr.oneroof.identity;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.form.Refused;

/** What an administrator does with other people's accounts. Who it is comes first: nobody does it to himself. */
public interface Administration {
    /** A page of people by address, from the one after {@code after}. */
    List<Row> search(String words, @Nullable PersonId after);

    /** Makes an account and sends a letter with a link to set the password. Empty when the address has one already. */
    Optional<PersonId> invite(NewPerson person, String unit, Set<Role> roles);

    /** Sets exactly these roles. @throws NotOnesOwn for the own account @throws LastAdmin when nobody would be left */
    void setRoles(PersonId admin, PersonId person, Set<Role> roles);

    void disable(PersonId admin, PersonId person);

    void enable(PersonId admin, PersonId person);

    /** Whoever lost the authenticator enrols anew; the sessions end. */
    void resetSecondFactor(PersonId admin, PersonId person);

    boolean isDisabled(PersonId person);

    List<Grant> historyOf(PersonId person);

    /** A line of the list. */
    record Row(PersonId id, String email, String name, String unit, String roles, boolean disabled) {
        public List<String> roleNames() {
            return roles.isEmpty() ? List.of() : List.of(roles.split(","));
        }
    }

    /** A role given or taken. */
    record Grant(Role role, boolean granted, @Nullable String by, LocalDateTime at) {}

    /** Nobody changes the own roles or locks himself out. */
    class NotOnesOwn extends Refused {
        NotOnesOwn() {
            super("identity.people.own", "not one's own account");
        }
    }

    /** The house would be left without an administrator. */
    class LastAdmin extends Refused {
        LastAdmin() {
            super("identity.people.last-admin", "the last administrator");
        }
    }
}
