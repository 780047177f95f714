package kr.oneroof.advisory.panel;

import java.util.List;
import java.util.Optional;

import kr.oneroof.identity.PersonCard;
import kr.oneroof.kernel.PersonId;

/** What is read of the panel. */
public interface Panel {
    /** Everybody but the dismissed, by name, with all that a proposal must know. */
    List<Member> members();

    /** @throws kr.oneroof.kernel.NotOnFile when this person is no expert */
    Member require(PersonId person);

    /** @throws kr.oneroof.kernel.NotOnFile when this person is no expert */
    ExpertSheet sheet(PersonId person);

    /** @param state name of a state, or empty for all */
    List<Member> list(String state);

    /** Accounts for experts that nobody has put on the panel yet. */
    List<PersonCard> unlisted();

    /** The terms of the day. */
    Terms terms();

    /** An account number, opened for a payment; whoever asks keeps the look. Empty when none is on file. */
    Optional<BankAccount> account(PersonId person);

    /** Where a fee goes. */
    record BankAccount(String bank, String number) {}
}
