package kr.oneroof.finance.programme;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import kr.oneroof.kernel.Won;

/**
 * A programme as somebody wants it to be.
 *
 * @param volume and the budget of its subsidies, both in won
 * @param rules settings of the eligibility rules by code; a rule without one does not apply
 */
public record ProgrammeDraft(
        Name name,
        Window window,
        Won volume,
        Won budget,
        Programme.Terms terms,
        List<Programme.Paper> papers,
        Map<String, String> rules) {
    public ProgrammeDraft {
        papers = List.copyOf(papers);
        rules = Map.copyOf(rules);
    }

    /** @param noticeNumber of the public notice; empty until it has one */
    public record Name(int year, Programme.Code code, int round, String noticeNumber, String title) {}

    /** @param closesAt the first moment that is too late */
    public record Window(LocalDateTime opensAt, LocalDateTime closesAt) {
        /** @throws IllegalArgumentException when it would close before it opens */
        public Window {
            if (!closesAt.isAfter(opensAt)) {
                throw new IllegalArgumentException("Closes before it opens");
            }
        }
    }
}
