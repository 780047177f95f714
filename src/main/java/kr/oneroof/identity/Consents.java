package kr.oneroof.identity;

import java.time.Instant;
import java.util.List;

import kr.oneroof.kernel.PersonId;

/** Who agreed to what (동의). Nothing is ever overwritten; what was said last holds. */
public interface Consents {
    boolean isGiven(PersonId person, ConsentPurpose purpose);

    /**
     * Records a consent or its withdrawal; saying the same again is no change.
     *
     * @param how {@code web}, {@code phone}, {@code visit} …
     */
    void record(PersonId person, ConsentPurpose purpose, boolean given, String how);

    /** What holds now, one line a purpose that was ever spoken of. */
    List<Line> of(PersonId person);

    /** The last word on a purpose. */
    record Line(ConsentPurpose purpose, boolean given, String version, Instant at) {}
}
