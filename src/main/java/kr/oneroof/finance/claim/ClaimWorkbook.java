package kr.oneroof.finance.claim;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import kr.oneroof.document.sheet.SentTable;
import kr.oneroof.document.sheet.SheetValues;

/**
 * A claim as a bank sent it: recommendation number, business number, principal at the quarter's begin and end, amount.
 *
 * @param wrong rows that cannot be read; with a single one nothing is claimed
 * @param leftOut lines that are no rows of it
 * @param absent message keys of the columns that the file lacks
 */
public record ClaimWorkbook(List<ClaimRow> rows, List<Wrong> wrong, SentTable.LeftOut leftOut, List<String> absent) {
    private static final long MOST_WON = 9_999_999_999_999L;

    public ClaimWorkbook {
        rows = List.copyOf(rows);
        wrong = List.copyOf(wrong);
        absent = List.copyOf(absent);
    }

    /** @param field tail of {@code finance.claim.wrong} */
    public record Wrong(long line, String number, String field) {
        public String messageKey() {
            return "finance.claim.wrong." + field;
        }
    }

    static ClaimWorkbook read(SentTable<ClaimColumn> table) {
        var rows = new ArrayList<ClaimRow>();
        var wrong = new ArrayList<Wrong>();
        for (var line : table.lines()) {
            var number = SheetValues.requestNumber(line.cell(ClaimColumn.NUMBER));
            var field = number.isEmpty() ? Optional.of("number") : wrong(line);
            if (field.isPresent()) {
                wrong.add(new Wrong(line.line(), number.orElse(line.cell(ClaimColumn.NUMBER)), field.get()));
            } else {
                rows.add(new ClaimRow(
                        line.line(),
                        number.orElseThrow(),
                        business(line),
                        won(line, ClaimColumn.OPENING),
                        won(line, ClaimColumn.CLOSING),
                        claimed(line)));
            }
        }
        return new ClaimWorkbook(
                rows,
                wrong,
                table.leftOut(),
                Arrays.stream(ClaimColumn.values())
                        .filter(column -> !table.columns().contains(column))
                        .map(ClaimColumn::messageKey)
                        .toList());
    }

    private static Optional<String> wrong(SentTable.Line<ClaimColumn> line) {
        var business = line.cell(ClaimColumn.BUSINESS);
        if (business.length() > 20
                || !SheetValues.isNothing(business) && business(line).length() != 10) {
            return Optional.of("business-number");
        }
        if (!isBalance(line.cell(ClaimColumn.OPENING)) || !isBalance(line.cell(ClaimColumn.CLOSING))) {
            return Optional.of("balance");
        }
        var claimed = SheetValues.won(line.cell(ClaimColumn.CLAIMED));
        if (claimed.filter(won -> won < 0).isPresent()) {
            return Optional.of("negative");
        }
        return claimed.filter(won -> won <= MOST_WON).isPresent() ? Optional.empty() : Optional.of("claimed");
    }

    /** Its digits, wide ones too; empty where none is given. */
    private static String business(SentTable.Line<ClaimColumn> line) {
        return Normalizer.normalize(line.cell(ClaimColumn.BUSINESS), Normalizer.Form.NFKC)
                .replaceAll("\\D", "");
    }

    private static boolean isBalance(String cell) {
        return SheetValues.isNothing(cell)
                || SheetValues.won(cell)
                        .filter(won -> won >= 0 && won <= MOST_WON)
                        .isPresent();
    }

    private static @Nullable Long won(SentTable.Line<ClaimColumn> line, ClaimColumn column) {
        return SheetValues.won(line.cell(column)).orElse(null);
    }

    private static long claimed(SentTable.Line<ClaimColumn> line) {
        return SheetValues.won(line.cell(ClaimColumn.CLAIMED)).orElseThrow();
    }

    public boolean isGood() {
        return wrong.isEmpty();
    }
}
