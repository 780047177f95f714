package kr.oneroof.finance.application.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.kernel.TypedInput;

/**
 * What reviewer and decider type into the one form of an application; serializable, since it is kept over a redirect.
 *
 * @param verdict yes or no, of the reviewer
 * @param amount granted, of whoever approves
 * @param until last day for what is missing
 * @param waiver why it is recommended although papers are missing
 * @param ticks yes or no by rule
 * @param papers kind of the paper that the tick stands on, by rule
 */
record LoanDecisionForm(
        String verdict,
        String amount,
        String words,
        String until,
        String waiver,
        @Nullable Map<String, String> ticks,
        @Nullable Map<String, String> papers)
        implements Serializable {
    LoanDecisionForm {
        verdict = TypedInput.text(verdict);
        amount = TypedInput.text(amount);
        words = TypedInput.text(words);
        until = TypedInput.text(until);
        waiver = TypedInput.text(waiver);
        ticks = ticks == null ? new HashMap<>() : new HashMap<>(ticks);
        papers = papers == null ? new HashMap<>() : new HashMap<>(papers);
    }

    static LoanDecisionForm blank() {
        return of("", "");
    }

    static LoanDecisionForm of(String amount, String until) {
        return new LoanDecisionForm("", amount, "", until, "", null, null);
    }

    /** What was ticked; what is no rule and no answer is left out. */
    List<LoanReviewService.Tick> found() {
        return orEmpty(ticks).entrySet().stream()
                .filter(one ->
                        one.getKey().matches("[a-z-]{2,60}") && one.getValue().matches("yes|no"))
                .map(one ->
                        new LoanReviewService.Tick(one.getKey(), one.getValue().equals("yes"), paperOf(one.getKey())))
                .toList();
    }

    private String paperOf(String rule) {
        var named = orEmpty(papers).getOrDefault(rule, "");
        return named.matches("[A-Z_]{2,40}") ? named : "";
    }

    private static Map<String, String> orEmpty(@Nullable Map<String, String> typed) {
        return typed == null ? Map.of() : typed;
    }
}
