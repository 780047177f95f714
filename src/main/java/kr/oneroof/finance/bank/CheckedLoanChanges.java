package kr.oneroof.finance.bank;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import kr.oneroof.document.sheet.SentTable;
import kr.oneroof.kernel.BasisPoints;

/** What was found in a file of news: each row as it was understood, before anything is kept. */
public record CheckedLoanChanges(List<Line> lines, SentTable.LeftOut leftOut) {
    public CheckedLoanChanges {
        lines = List.copyOf(lines);
    }

    /**
     * A row.
     *
     * @param refusal message key of why it cannot be; empty when it can
     * @param understood null when it cannot be
     * @param inFile whether what it repeats stands in the same file, and not in the book
     */
    public record Line(
            long line,
            String number,
            String refusal,
            @Nullable Understood understood,
            Set<Doubt> doubts,
            boolean inFile) {
        public Line {
            doubts = Set.copyOf(doubts);
        }

        static Line wrong(long line, String number, String messageKey) {
            return new Line(line, number, messageKey, null, Set.of(), false);
        }

        public boolean isWrong() {
            return !refusal.isEmpty();
        }

        /** Message keys of what is asked about it. */
        public List<String> questions() {
            return doubts.stream()
                    .sorted()
                    .map(doubt -> doubt.messageKey() + (doubt == Doubt.AGAIN && inFile ? ".file" : ""))
                    .toList();
        }

        private String asked() {
            return doubts.stream().sorted().map(doubt -> line + ":" + doubt).collect(Collectors.joining(" "));
        }
    }

    /** @param balance principal at the close of that day once it is booked, in won */
    public record Understood(String companyName, LoanChange change, long balance) {
        /** Of news of a rate. */
        public BasisPoints rate() {
            return new BasisPoints(Math.toIntExact(change.value()));
        }
    }

    public List<Line> wrong() {
        return lines.stream().filter(Line::isWrong).toList();
    }

    public List<Line> doubtful() {
        return lines.stream().filter(line -> !line.doubts.isEmpty()).toList();
    }

    public boolean isGood() {
        return lines.stream().noneMatch(Line::isWrong);
    }

    /** All that is asked, as a form sends it back; what somebody confirms is exactly this. */
    public String asked() {
        return doubtful().stream().map(Line::asked).collect(Collectors.joining(" "));
    }

    static Set<Doubt> meant(long line, Set<String> confirmed) {
        return Arrays.stream(Doubt.values())
                .filter(doubt -> confirmed.contains(line + ":" + doubt))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Doubt.class)));
    }
}
