package kr.oneroof.identity;

import kr.oneroof.kernel.PersonId;

/** Where somebody is logged in. */
public interface SignedInPlaces {
    /** Ends all sessions of the person. */
    void endAll(PersonId person);

    /** Ends all sessions of the person but the one of the present request. */
    void endOthers(PersonId person);
}
