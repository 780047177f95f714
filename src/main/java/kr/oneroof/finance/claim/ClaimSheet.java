package kr.oneroof.finance.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import kr.oneroof.document.sheet.SentSheet;
import kr.oneroof.kernel.Typed;

/**
 * A claim as a bank sent it: recommendation number, business number, principal at the quarter's begin and end, amount.
 *
 * @param wrong rows that cannot be read; with a single one nothing is claimed
 */
public record ClaimSheet(List<ClaimRow> rows, List<Wrong> wrong) {
    private static final int NUMBER = 0;
    private static final int BUSINESS = 1;
    private static final int OPENING = 2;
    private static final int CLOSING = 3;
    private static final int CLAIMED = 4;

    public ClaimSheet {
        rows = List.copyOf(rows);
        wrong = List.copyOf(wrong);
    }

    /** @param field tail of {@code finance.claim.wrong} */
    public record Wrong(long line, String number, String field) {
        public String messageKey() {
            return "finance.claim.wrong." + field;
        }
    }

    public static ClaimSheet read(SentSheet sheet) {
        var rows = new ArrayList<ClaimRow>();
        var wrong = new ArrayList<Wrong>();
        for (var row : sheet.rows()) {
            var field = wrong(row);
            if (field.isPresent()) {
                wrong.add(new Wrong(row.line(), row.cell(NUMBER), field.get()));
            } else {
                rows.add(new ClaimRow(row.line(), row.cell(NUMBER), row.cell(BUSINESS).replaceAll("\\D", ""), won(row.cell(OPENING)),
                        won(row.cell(CLOSING)), Long.parseLong(Typed.number(row.cell(CLAIMED)))));
            }
        }
        return new ClaimSheet(rows, wrong);
    }

    private static Optional<String> wrong(SentSheet.Row row) {
        if (!row.cell(NUMBER).matches("\\d{4}-\\d{6}")) {
            return Optional.of("number");
        }
        if (row.cell(BUSINESS).length() > 20) {
            return Optional.of("business-number");
        }
        if (!isWon(row.cell(OPENING), true) || !isWon(row.cell(CLOSING), true)) {
            return Optional.of("balance");
        }
        if (row.cell(CLAIMED).startsWith("-")) {
            return Optional.of("negative");
        }
        return isWon(row.cell(CLAIMED), false) ? Optional.empty() : Optional.of("claimed");
    }

    private static boolean isWon(String typed, boolean optional) {
        var won = Typed.number(typed);
        return won.matches("\\d{1,13}") || optional && won.isEmpty();
    }

    private static @Nullable Long won(String typed) {
        var won = Typed.number(typed);
        return won.isEmpty() ? null : Long.valueOf(won);
    }

    public boolean isGood() {
        return wrong.isEmpty();
    }
}
