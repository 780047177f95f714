package kr.oneroof.identity;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.form.Refused;

/** What an administrator does with other people's accounts. Who it is comes first: nobody does it to himself. */
@Service
@Transactional
public class AccountAdministrationService {
    private final PersonRepository persons;
    private final AccountAdministrationQueries queries;
    private final AccountNotifications notifications;
    private final SessionService sessions;
    private final SecondFactorService factors;
    private final SeoulClock clock;

    AccountAdministrationService(
            PersonRepository persons,
            AccountAdministrationQueries queries,
            AccountNotifications notifications,
            SessionService sessions,
            SecondFactorService factors,
            SeoulClock clock) {
        this.persons = persons;
        this.queries = queries;
        this.notifications = notifications;
        this.sessions = sessions;
        this.factors = factors;
        this.clock = clock;
    }

    /** A page of people by address, from the one after {@code after}. */
    @Transactional(readOnly = true)
    public List<Row> search(String words, @Nullable PersonId after) {
        return queries.search(words, after);
    }

    /** Makes an account and sends a letter with a link to set the password. Empty when the address has one already. */
    public Optional<PersonId> invite(NewPerson asked, String unit, Set<Role> roles) {
        var email = EmailAddress.normal(asked.email());
        notifications.holdAddress(email);
        if (persons.findByEmail(email).isPresent()) {
            return Optional.empty();
        }
        var person = persons.saveAndFlush(Person.invite(asked, unit, roles, clock));
        notifications.invite(person);
        return Optional.of(person.id());
    }

    /**
     * Sets exactly these roles. @throws NotOnesOwn for the own account @throws LastAdminRefused when nobody would be
     * left
     */
    public void setRoles(PersonId admin, PersonId person, Set<Role> roles) {
        var found = another(admin, person);
        if (!roles.contains(Role.ADMIN)) {
            keepAnAdmin(found);
        }
        found.roles().stream().filter(role -> !roles.contains(role)).forEach(found::withdraw);
        roles.forEach(found::grant);
        persons.saveAndFlush(found);
        sessions.endAll(person);
    }

    public void disable(PersonId admin, PersonId person) {
        var found = another(admin, person);
        keepAnAdmin(found);
        found.disable(clock);
        persons.saveAndFlush(found);
        sessions.endAll(person);
    }

    public void enable(PersonId admin, PersonId person) {
        var found = another(admin, person);
        found.enable();
        persons.saveAndFlush(found);
    }

    /** Whoever lost the authenticator enrols anew; the sessions end. */
    public void resetSecondFactor(PersonId admin, PersonId person) {
        another(admin, person);
        factors.forget(person);
        sessions.endAll(person);
    }

    @Transactional(readOnly = true)
    public boolean isDisabled(PersonId person) {
        return persons.require(person).isDisabled();
    }

    @Transactional(readOnly = true)
    public List<Grant> historyOf(PersonId person) {
        return queries.historyOf(person);
    }

    private Person another(PersonId admin, PersonId person) {
        if (admin.equals(person)) {
            throw new NotOnesOwn();
        }
        return persons.require(person);
    }

    private void keepAnAdmin(Person person) {
        if (person.roles().contains(Role.ADMIN) && queries.otherAdmins(person.id()) == 0) {
            throw new LastAdmin();
        }
    }

    /** A line of the list. */
    public record Row(PersonId id, String email, String name, String unit, String roles, boolean disabled) {
        public List<String> roleNames() {
            return roles.isEmpty() ? List.of() : List.of(roles.split(","));
        }
    }

    /** A role given or taken. */
    public record Grant(
            Role role, boolean granted, @Nullable String by, LocalDateTime at) {}

    /** Nobody changes the own roles or locks himself out. */
    public static class NotOnesOwn extends Refused {
        NotOnesOwn() {
            super("identity.people.own", "not one's own account");
        }
    }

    /** OneRoof would be left without an administrator. */
    public static class LastAdmin extends Refused {
        LastAdmin() {
            super("identity.people.last-admin", "the last administrator");
        }
    }
}
