package kr.oneroof.advisory.panel;

import java.util.List;

/** The panel's terms, each from a day on. */
public interface TermsBook {
    /** Latest first; those that begin later stand above those of today. */
    List<Terms> all();

    /** What holds today. */
    Terms today();

    /**
     * Terms from a day that has not begun; for the same day again, the later word counts.
     *
     * @throws kr.oneroof.kernel.NotOnFile for a day that has begun
     */
    void set(Terms terms);
}
