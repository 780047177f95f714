package kr.oneroof.consultation.council;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.Audited;

/**
 * Something happened at the council.
 *
 * @param deed tail of the audit code, such as {@code decided}
 * @param subject a meeting's id, a proposal's, or a case's number
 * @param detail states, days and ids; never what somebody typed
 */
record CouncilEvent(String deed, String subject, @Nullable UUID companyConcerned, String detail) implements Audited {
    static CouncilEvent of(String deed, Object subject, String detail) {
        return new CouncilEvent(deed, subject.toString(), null, detail);
    }

    @Override
    public String action() {
        return "consultation.council-" + deed;
    }
}
