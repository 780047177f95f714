package kr.oneroof.identity;

import java.util.Optional;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Tokens.Purpose;
import kr.oneroof.kernel.PersonId;

/** The letters about an account and the links in them. */
@Component
class AccountPost {
    private final AccountLetters letters;
    private final Tokens tokens;

    AccountPost(AccountLetters letters, Tokens tokens) {
        this.letters = letters;
        this.tokens = tokens;
    }

    void confirm(Person person) {
        send(person, "identity.letter.confirm", "/signup/confirmation?token=" + issue(person, Purpose.CONFIRM));
    }

    void alreadyHere(Person person) {
        send(person, "identity.letter.already-here", "/password/forgotten");
    }

    void reset(Person person) {
        send(person, "identity.letter.reset", "/password/reset?token=" + issue(person, Purpose.RESET));
    }

    void invite(Person person) {
        send(person, "identity.letter.invite", "/password/reset?token=" + issue(person, Purpose.INVITE));
    }

    void passwordChanged(Person person) {
        letters.warn(person.email(), person.language(), "identity.letter.password-changed", "/password/forgotten");
    }

    Optional<PersonId> useConfirmation(String token) {
        return tokens.use(token, Purpose.CONFIRM);
    }

    Optional<PersonId> useReset(String token) {
        return tokens.use(token, Purpose.RESET, Purpose.INVITE);
    }

    boolean isOpen(String token) {
        return tokens.peek(token, Purpose.RESET, Purpose.INVITE).isPresent();
    }

    private String issue(Person person, Purpose purpose) {
        return tokens.issue(person.getId(), purpose);
    }

    private void send(Person person, String template, String path) {
        letters.send(person.email(), person.language(), template, path);
    }
}
