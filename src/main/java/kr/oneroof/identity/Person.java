package kr.oneroof.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.Aggregate;
import kr.oneroof.kernel.PersonId;

/** Somebody with an account (계정). One person, one account. */
@Entity
@Table(name = "person")
class Person extends Aggregate {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PersonId id;

    private String email;
    private @Nullable String passwordHash;
    private String name;
    private String phone;
    private String unit = "";
    private String language;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant disabledAt;
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Set<Role> roles = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Person() {}

    /** A company's person who signed up; until the address is confirmed nothing opens. */
    static Person signUp(NewPerson asked, String passwordHash, Clock clock) {
        var person = begin(asked, clock);
        person.passwordHash = passwordHash;
        person.grant(Role.COMPANY_STAFF);
        return person;
    }

    /** Somebody of the centre or the city, invited by an administrator; sets the password by the link in the letter. */
    static Person invite(NewPerson asked, String unit, Set<Role> roles, Clock clock) {
        var person = begin(asked, clock);
        person.unit = unit;
        roles.forEach(person::grant);
        return person;
    }

    private static Person begin(NewPerson asked, Clock clock) {
        var person = new Person();
        person.id = PersonId.fresh();
        person.email = EmailAddress.normal(asked.email());
        person.name = asked.name();
        person.phone = asked.phone();
        person.language = asked.language().getLanguage();
        person.createdAt = clock.instant();
        person.tell(new AccountEvent.SignedUp(person.id));
        return person;
    }

    /**
     * Whoever signed up and let the letter lie signs up anew: what was typed last holds. An invited person has no
     * password until the link in the invitation is used, so a stranger cannot lend one.
     */
    void signUpAgain(NewPerson asked, String hash) {
        if (!maySignUpAgain()) {
            throw new IllegalStateException("This account is somebody's already");
        }
        name = asked.name();
        phone = asked.phone();
        passwordHash = hash;
        tell(new AccountEvent.SignedUp(id));
    }

    boolean maySignUpAgain() {
        return confirmedAt == null && disabledAt == null && passwordHash != null;
    }

    /** The address is proved; again is no change. */
    void confirm(Clock clock) {
        if (confirmedAt == null) {
            confirmedAt = clock.instant();
            tell(new AccountEvent.Confirmed(id));
        }
    }

    /** A link that came by mail proves the address too. */
    void choosePassword(String hash, Clock clock) {
        passwordHash = hash;
        tell(new AccountEvent.PasswordChanged(id));
        confirm(clock);
    }

    /** @param hash the same password, hashed as one would today */
    void rehash(String hash) {
        passwordHash = hash;
    }

    void describe(String newName, String newPhone, Locale newLanguage) {
        name = newName;
        phone = newPhone;
        language = newLanguage.getLanguage();
        tell(new AccountEvent.Described(id));
    }

    void grant(Role role) {
        if (roles.add(role)) {
            tell(new AccountEvent.RoleGranted(id, role));
        }
    }

    void withdraw(Role role) {
        if (roles.remove(role)) {
            tell(new AccountEvent.RoleWithdrawn(id, role));
        }
    }

    void disable(Clock clock) {
        if (disabledAt == null) {
            disabledAt = clock.instant();
            tell(new AccountEvent.Disabled(id));
        }
    }

    void enable() {
        if (disabledAt != null) {
            disabledAt = null;
            tell(new AccountEvent.Enabled(id));
        }
    }

    boolean mayLogIn() {
        return confirmedAt != null && disabledAt == null && passwordHash != null;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    String email() {
        return email;
    }

    Locale language() {
        return Locale.of(language);
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    Actor asActor() {
        return new Actor(id, name, roles);
    }

    PersonCard card() {
        return new PersonCard(id, name, email, isConfirmed(), phone, unit, language(), roles());
    }

    PersonId id() {
        return id;
    }
}
