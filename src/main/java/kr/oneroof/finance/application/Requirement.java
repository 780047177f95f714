package kr.oneroof.finance.application;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kr.oneroof.document.FileId;
import kr.oneroof.finance.eligibility.Finding;

/**
 * A rule as it was looked at (요건 확인): by OneRoof itself or by hand, by whom and when, on which papers.
 *
 * @param result what holds: the last word of whoever looked by hand, else what OneRoof found at the submission
 * @param byHand whether no machine could tell
 * @param by who looked; empty for OneRoof, and for what nobody looked at
 * @param at null for what nobody looked at, and where older records say nothing
 * @param papers on which it stands
 */
public record Requirement(
        String rule,
        Finding.Result result,
        boolean byHand,
        String by,
        @Nullable LocalDateTime at,
        List<Paper> papers) {
    public Requirement {
        papers = List.copyOf(papers);
    }

    /** One of the programme's list. @param file null when none was filed */
    public record Paper(String kind, @Nullable FileId file) {
        public String messageKey() {
            return "finance.paper." + kind;
        }
    }

    public String messageKey() {
        return "finance.rule." + rule;
    }

    /** {@code check.result} of the word that stands beside it: 충족, 미충족, 확인 필요. */
    public String resultKey() {
        return result.messageKey();
    }
}
