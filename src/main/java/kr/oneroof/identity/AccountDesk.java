package kr.oneroof.identity;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.PersonId;

@Service
@Transactional
class AccountDesk implements Accounts {
    private final Persons persons;
    private final PasswordEncoder encoder;
    private final AccountPost post;
    private final Consents consents;
    private final PasswordCheck check;
    private final HouseClock clock;

    AccountDesk(
            Persons persons,
            PasswordEncoder encoder,
            AccountPost post,
            Consents consents,
            PasswordCheck check,
            HouseClock clock) {
        this.persons = persons;
        this.encoder = encoder;
        this.post = post;
        this.consents = consents;
        this.check = check;
        this.clock = clock;
    }

    @Override
    public Optional<String> objection(String password, NewPerson person) {
        return check.objection(password, person);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> objection(String password, PersonId person) {
        return check.objection(password, person);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> objectionByLink(String password, String token) {
        return post.ownerOf(token).flatMap(person -> check.objection(password, person));
    }

    @Override
    public void signUp(NewPerson asked, String password, Set<ConsentPurpose> given) {
        check.require(check.objection(password, asked));
        var hash = hash(password);
        var email = EmailAddress.normal(asked.email());
        post.holdAddress(email);
        var known = persons.findByEmail(email);
        if (known.isPresent() && !known.get().maySignUpAgain()) {
            tellTheMailbox(known.get());
            return;
        }
        known.ifPresent(waiting -> waiting.signUpAgain(asked, hash));
        var person = persons.saveAndFlush(known.orElseGet(() -> Person.signUp(asked, hash, clock)));
        given.forEach(purpose -> consents.record(person.getId(), purpose, true, "web"));
        post.confirm(person);
    }

    @Override
    public void sendConfirmationAgain(String email) {
        persons.findByEmail(EmailAddress.normal(email))
                .filter(person -> !person.isConfirmed())
                .ifPresent(this::remind);
    }

    @Override
    public Optional<PersonId> confirm(String token) {
        return post.useConfirmation(token).map(person -> {
            var found = persons.require(person);
            found.confirm(clock);
            return persons.saveAndFlush(found).getId();
        });
    }

    @Override
    public void forgotPassword(String email) {
        var known = persons.findByEmail(EmailAddress.normal(email)).filter(person -> !person.isDisabled());
        known.filter(Person::isConfirmed).ifPresent(post::reset);
        known.filter(person -> !person.isConfirmed()).ifPresent(this::remind);
    }

    private void tellTheMailbox(Person known) {
        if (known.isConfirmed()) {
            post.alreadyHere(known);
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
            post.invite(person);
        } else {
            post.confirm(person);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isOpen(String token) {
        return post.isOpen(token);
    }

    @Override
    public Optional<PersonId> choosePassword(String token, String password) {
        var person = post.useReset(token);
        person.ifPresent(id -> {
            check.require(check.objection(password, id));
            var found = persons.require(id);
            var first = found.passwordHash() == null;
            found.choosePassword(hash(password), clock);
            persons.saveAndFlush(found);
            if (!first) {
                post.passwordChanged(found);
            }
        });
        return person;
    }

    @Override
    public boolean changePassword(PersonId person, String present, String wanted) {
        var found = persons.require(person);
        if (!encoder.matches(present, found.passwordHash())) {
            return false;
        }
        check.require(check.objection(wanted, person));
        found.choosePassword(hash(wanted), clock);
        persons.saveAndFlush(found);
        post.passwordChanged(found);
        return true;
    }

    @Override
    public void describe(PersonId person, NewPerson asKnown) {
        var found = persons.require(person);
        found.describe(asKnown.name(), asKnown.phone(), asKnown.language());
        persons.saveAndFlush(found);
    }

    private String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }
}
