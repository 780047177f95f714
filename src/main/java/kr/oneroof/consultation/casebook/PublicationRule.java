package kr.oneroof.consultation.casebook;

import kr.oneroof.kernel.RequestNumber;

/** Hung up as a bean by whoever knows cases that must never become an article, confidential ones for instance. */
public interface PublicationRule {
    /** Whether nothing may be published from this case. */
    boolean bars(RequestNumber number);
}
