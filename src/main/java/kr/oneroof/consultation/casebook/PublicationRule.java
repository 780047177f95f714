package kr.oneroof.consultation.casebook;

import kr.oneroof.kernel.RequestNumber;

/** A rule that keeps a case from becoming an article; whoever knows such cases registers it as a bean. */
@FunctionalInterface
public interface PublicationRule {
    /** Whether nothing may be published from this case. */
    boolean bars(RequestNumber number);
}
