package kr.oneroof.finance.bank;

import kr.oneroof.document.sheet.SheetColumn;
import kr.oneroof.document.sheet.SheetValues;

/** Columns of a bank's news of loans. */
enum LoanChangeColumn implements SheetColumn {
    NUMBER,
    KIND,
    DAY,
    /** An amount or a rate, as the kind says. */
    VALUE,
    AMOUNT,
    RATE,
    ACCOUNT;

    private static final int LONGEST_KIND = 12;

    @Override
    public String messageKey() {
        return "finance.bank.file.column." + name();
    }

    @Override
    public boolean fits(String cell) {
        return switch (this) {
            case NUMBER -> SheetValues.requestNumber(cell).isPresent();
            case KIND -> cell.length() <= LONGEST_KIND && cell.chars().noneMatch(Character::isDigit);
            case DAY -> SheetValues.day(cell).isPresent();
            case VALUE, AMOUNT, RATE ->
                SheetValues.won(cell).isPresent() || SheetValues.rate(cell).isPresent();
            case ACCOUNT -> cell.matches("[\\d -]+");
        };
    }
}
