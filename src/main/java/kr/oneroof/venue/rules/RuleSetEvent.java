package kr.oneroof.venue.rules;

import java.util.UUID;

import kr.oneroof.kernel.Audited;

/** Rules were kept. */
record RuleSetEvent(UUID rules, String detail) implements Audited {
    @Override
    public String action() {
        return "venue.rules-kept";
    }

    @Override
    public String subject() {
        return rules.toString();
    }
}
