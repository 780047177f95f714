package kr.oneroof.finance.eligibility;

import java.util.List;

/** What all rules of a programme say of one company. @param version of the rules */
public record EligibilityResult(List<Finding> findings, int version) {
    public EligibilityResult {
        findings = List.copyOf(findings);
    }

    /** Whether a rule says no. */
    public boolean isRefused() {
        return findings.stream().anyMatch(one -> one.result() == Finding.Result.FAIL);
    }

    /** Whether every rule says yes; nothing is left for somebody to look at. */
    public boolean isClear() {
        return findings.stream().allMatch(one -> one.result() == Finding.Result.PASS);
    }
}
