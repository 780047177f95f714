package kr.oneroof.identity;

import java.util.Optional;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.AccountTokenRepository.Purpose;
import kr.oneroof.kernel.Locks;
import kr.oneroof.kernel.PersonId;

/** The letters about an account and the links in them. */
@Component
class AccountNotifications {
    private final AccountMail mail;
    private final AccountTokenRepository tokens;
    private final Locks locks;

    AccountNotifications(AccountMail mail, AccountTokenRepository tokens, Locks locks) {
        this.mail = mail;
        this.tokens = tokens;
        this.locks = locks;
    }

    /** Nobody else signs up with this address until the transaction ends. */
    void holdAddress(String normalEmail) {
        locks.hold("sign-up", normalEmail);
    }

    void confirm(Person person) {
        sendLink(person, "identity.letter.confirm", "/signup/confirmation?token=", Purpose.CONFIRM);
    }

    void alreadyHere(Person person) {
        mail.send(person.email(), person.language(), "identity.letter.already-here", "/password/forgotten");
    }

    void reset(Person person) {
        sendLink(person, "identity.letter.reset", "/password/reset?token=", Purpose.RESET);
    }

    void invite(Person person) {
        sendLink(person, "identity.letter.invite", "/password/reset?token=", Purpose.INVITE);
    }

    void passwordChanged(Person person) {
        mail.warn(person.email(), person.language(), "identity.letter.password-changed", "/password/forgotten");
    }

    /** @param what {@code factor-enrolled} or {@code factor-forgotten} */
    void factorChanged(Person person, String what) {
        mail.warn(person.email(), person.language(), "identity.letter." + what, "/password/forgotten");
    }

    Optional<PersonId> useConfirmation(String token) {
        return tokens.use(token, Purpose.CONFIRM);
    }

    Optional<PersonId> useReset(String token) {
        return tokens.use(token, Purpose.RESET, Purpose.INVITE);
    }

    boolean isOpen(String token) {
        return ownerOf(token).isPresent();
    }

    Optional<PersonId> ownerOf(String token) {
        return tokens.peek(token, Purpose.RESET, Purpose.INVITE);
    }

    private void sendLink(Person person, String template, String path, Purpose purpose) {
        var word = tokens.issue(person.id(), purpose);
        if (mail.send(person.email(), person.language(), template, path + word)) {
            tokens.keepOnly(person.id(), purpose, word);
        } else {
            tokens.drop(word);
        }
    }
}
