package kr.oneroof.finance.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * What one rule says of one company.
 *
 * @param rule its code; words stand under {@code finance.rule.CODE}, its source under {@code finance.rule.CODE.source}
 * @param stated what is known of the company, a message key or a plain value; empty when nothing is
 * @param required what the programme asks for, a message key or a plain value
 */
public record Finding(String rule, Result result, String stated, String required) {
    /** Yes, no, or somebody has to look. */
    public enum Result {
        PASS,
        FAIL,
        MANUAL;

        public String messageKey() {
            return "finance.finding." + name();
        }
    }

    /** @param passes null when nothing is known: then nobody is refused */
    static Finding of(String rule, @Nullable Boolean passes, String stated, String required) {
        return new Finding(rule, passes == null ? Result.MANUAL : passes ? Result.PASS : Result.FAIL, stated, required);
    }

    public String messageKey() {
        return "finance.rule." + rule;
    }
}
