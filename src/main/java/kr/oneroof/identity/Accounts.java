package kr.oneroof.identity;

import java.util.Optional;
import java.util.Set;

import kr.oneroof.kernel.PersonId;

/**
 * What people do with their accounts. Nothing here says whether an address is known: the letter does, to whoever reads
 * that mailbox.
 */
public interface Accounts {
    /** What is wrong with a password for somebody who signs up, as the tail of a message key; empty when nothing is. */
    Optional<String> objection(String password, NewPerson person);

    /** The same for whose link it is; empty too when the link opens nothing. */
    Optional<String> objectionByLink(String password, String token);

    /** The same for somebody with an account. */
    Optional<String> objection(String password, PersonId person);

    /**
     * Signs up and sends the letter that confirms, again too while nobody has confirmed; to a confirmed address a
     * letter that says so, and nothing else.
     */
    void signUp(NewPerson person, String password, Set<ConsentPurpose> consents);

    /** Sends the confirming letter again, if the address waits for one. */
    void sendConfirmationAgain(String email);

    /** @return whose address is now proved; empty when the link is used up or too old */
    Optional<PersonId> confirm(String token);

    /**
     * Sends a link to choose a new password, if the address is known; while it is unconfirmed, the confirming letter.
     */
    void forgotPassword(String email);

    /** Whether a link to choose a password still opens. */
    boolean isOpen(String token);

    /** Sets the password by a link; all sessions end. Whose it is; empty when the link is used up or too old. */
    Optional<PersonId> choosePassword(String token, String password);

    /** Sets another password; the other sessions end. False when the present one is wrong. */
    boolean changePassword(PersonId person, String present, String wanted);

    void describe(PersonId person, NewPerson asKnown);
}
