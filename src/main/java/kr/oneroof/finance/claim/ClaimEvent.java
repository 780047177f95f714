package kr.oneroof.finance.claim;

import java.util.UUID;

import kr.oneroof.kernel.Audited;

/** Something happened to a claim. @param deed tail of the audit code @param detail quarter and won */
record ClaimEvent(String deed, UUID claim, String detail) implements Audited {
    @Override
    public String action() {
        return "finance.claim-" + deed;
    }

    @Override
    public String subject() {
        return "claim:" + claim;
    }
}
