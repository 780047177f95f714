package kr.oneroof.identity;

import java.util.List;

import kr.oneroof.kernel.PersonId;

/** The code from an authenticator that staff show after the password (2단계 인증). */
public interface SecondFactors {
    boolean isEnrolled(PersonId person);

    /** Whether the person may not do without one. */
    boolean isDemandedOf(PersonId person);

    /** The secret to type into an authenticator: the same until it is confirmed, never shown afterwards. */
    String begin(PersonId person);

    /** Confirms with a first code. The recovery codes, shown this once; empty when the code is wrong. */
    List<String> enrol(PersonId person, String code);

    /** Whether the code of the authenticator, or a recovery code, is right and was not used before. */
    boolean isShownBy(PersonId person, String code);

    /** Forgets the authenticator: whoever lost it enrols anew. */
    void forget(PersonId person);
}
