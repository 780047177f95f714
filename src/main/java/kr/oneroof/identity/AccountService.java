package kr.oneroof.identity;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/**
 * What people do with their accounts. Nothing here says whether an address is known: the letter does, to whoever reads
 * that mailbox.
 */
@Service
@Transactional
public class AccountService {
    private final PersonRepository persons;
    private final PasswordEncoder encoder;
    private final AccountNotifications notifications;
    private final ConsentService consents;
    private final PasswordCheck check;
    private final SeoulClock clock;

    AccountService(
            PersonRepository persons,
            PasswordEncoder encoder,
            AccountNotifications notifications,
            ConsentService consents,
            PasswordCheck check,
            SeoulClock clock) {
        this.persons = persons;
        this.encoder = encoder;
        this.notifications = notifications;
        this.consents = consents;
        this.check = check;
        this.clock = clock;
    }

    /** What is wrong with a password for somebody who signs up, as the tail of a message key; empty when nothing is. */
    public Optional<String> objection(String password, NewPerson person) {
        return check.objection(password, person);
    }

    /** The same for somebody with an account. */
    @Transactional(readOnly = true)
    public Optional<String> objection(String password, PersonId person) {
        return check.objection(password, person);
    }

    /** The same for whose link it is; empty too when the link opens nothing. */
    @Transactional(readOnly = true)
    public Optional<String> objectionByLink(String password, String token) {
        return notifications.ownerOf(token).flatMap(person -> check.objection(password, person));
    }

    /**
     * Signs up and sends the letter that confirms, again too while nobody has confirmed; to a confirmed address a
     * letter that says so, and nothing else.
     */
    public void signUp(NewPerson asked, String password, Set<ConsentPurpose> given) {
        check.require(check.objection(password, asked));
        var hash = hash(password);
        var email = EmailAddress.normal(asked.email());
        notifications.holdAddress(email);
        var known = persons.findByEmail(email);
        if (known.isPresent() && !known.get().maySignUpAgain()) {
            tellTheMailbox(known.get());
            return;
        }
        known.ifPresent(waiting -> waiting.signUpAgain(asked, hash));
        var person = persons.saveAndFlush(known.orElseGet(() -> Person.signUp(asked, hash, clock)));
        given.forEach(purpose -> consents.record(person.id(), purpose, true, "web"));
        notifications.confirm(person);
    }

    /** Sends the confirming letter again, if the address waits for one. */
    public void sendConfirmationAgain(String email) {
        persons.findByEmail(EmailAddress.normal(email))
                .filter(person -> !person.isConfirmed())
                .ifPresent(this::remind);
    }

    /** @return whose address is now proved; empty when the link is used up or too old */
    public Optional<PersonId> confirm(String token) {
        return notifications.useConfirmation(token).map(person -> {
            var found = persons.require(person);
            found.confirm(clock);
            return persons.saveAndFlush(found).id();
        });
    }

    /**
     * Sends a link to choose a new password, if the address is known; while it is unconfirmed, the confirming letter.
     */
    public void forgotPassword(String email) {
        var known = persons.findByEmail(EmailAddress.normal(email)).filter(person -> !person.isDisabled());
        known.filter(Person::isConfirmed).ifPresent(notifications::reset);
        known.filter(person -> !person.isConfirmed()).ifPresent(this::remind);
    }

    private void tellTheMailbox(Person known) {
        if (known.isConfirmed()) {
            notifications.alreadyHere(known);
        } else {
            remind(known);
        }
    }

    /** An address that nobody has confirmed gets nothing but the letter that confirms it. */
    private void remind(Person person) {
        if (person.isDisabled()) {
            return;
        }
        if (person.passwordHash() == null) {
            notifications.invite(person);
        } else {
            notifications.confirm(person);
        }
    }

    /** Whether a link to choose a password still opens. */
    @Transactional(readOnly = true)
    public boolean isOpen(String token) {
        return notifications.isOpen(token);
    }

    /** Sets the password by a link; all sessions end. Whose it is; empty when the link is used up or too old. */
    public Optional<PersonId> choosePassword(String token, String password) {
        var person = notifications.useReset(token);
        person.ifPresent(id -> {
            check.require(check.objection(password, id));
            var found = persons.require(id);
            var first = found.passwordHash() == null;
            found.choosePassword(hash(password), clock);
            persons.saveAndFlush(found);
            if (!first) {
                notifications.passwordChanged(found);
            }
        });
        return person;
    }

    /** Sets another password; the other sessions end. False when the present one is wrong. */
    public boolean changePassword(PersonId person, String present, String wanted) {
        var found = persons.require(person);
        if (!encoder.matches(present, found.passwordHash())) {
            return false;
        }
        check.require(check.objection(wanted, person));
        found.choosePassword(hash(wanted), clock);
        persons.saveAndFlush(found);
        notifications.passwordChanged(found);
        return true;
    }

    public void describe(PersonId person, NewPerson asKnown) {
        var found = persons.require(person);
        found.describe(asKnown.name(), asKnown.phone(), asKnown.language());
        persons.saveAndFlush(found);
    }

    private String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }
}
