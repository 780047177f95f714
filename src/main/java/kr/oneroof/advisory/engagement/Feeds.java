package kr.oneroof.advisory.engagement;

import java.time.LocalDateTime;
import java.util.Optional;

import kr.oneroof.kernel.PersonId;

/** An expert's sessions for the calendar of a phone, at a secret address that can be revoked. */
public interface Feeds {
    /** Since when there is an address; empty when there is none. */
    Optional<LocalDateTime> since(PersonId expert);

    /** A new address; the old one is dead at once. @return the secret word, shown once */
    String open(PersonId expert);

    void revoke(PersonId expert);

    /** The calendar behind the word. @throws kr.oneroof.kernel.NotOnFile when it opens nothing */
    String calendar(String word);
}
