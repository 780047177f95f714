package kr.oneroof.venue.money;

import kr.oneroof.document.sheet.SheetColumn;
import kr.oneroof.document.sheet.SheetValues;

/** Columns of the list that a bank gives of an account (거래내역). */
enum PaymentColumn implements SheetColumn {
    DAY,
    INCOMING,
    OUTGOING,
    /** What came in or, with a minus or by the word beside it, went out. */
    AMOUNT,
    DIRECTION,
    WORDS;

    @Override
    public String messageKey() {
        return "venue.file.column." + name();
    }

    @Override
    public boolean fits(String cell) {
        return switch (this) {
            case DAY -> SheetValues.day(cell).isPresent();
            case INCOMING, OUTGOING, AMOUNT -> SheetValues.won(cell).isPresent();
            case DIRECTION, WORDS -> SheetValues.day(cell).isEmpty();
        };
    }

    /** What the payer wrote stands in whichever column the bank keeps it. */
    @Override
    public boolean isJoined() {
        return this == WORDS;
    }
}
