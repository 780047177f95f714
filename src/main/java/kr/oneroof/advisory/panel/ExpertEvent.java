package kr.oneroof.advisory.panel;

import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.PersonId;

/**
 * A decision about an expert, or an entry on file.
 *
 * @param deed tail of the audit code
 * @param detail days and codes; never what somebody typed
 */
public record ExpertEvent(String deed, PersonId expert, String detail) implements Audited {
    static final String DISMISSED = "dismissed";

    public boolean isDismissal() {
        return deed.equals(DISMISSED);
    }

    @Override
    public String action() {
        return "advisory.expert-" + deed;
    }

    @Override
    public String subject() {
        return "advisor:" + expert;
    }
}
