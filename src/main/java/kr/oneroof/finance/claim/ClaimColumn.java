package kr.oneroof.finance.claim;

import kr.oneroof.document.sheet.SheetColumn;
import kr.oneroof.document.sheet.SheetValues;

/** Columns of a bank's claim. */
enum ClaimColumn implements SheetColumn {
    NUMBER,
    BUSINESS,
    OPENING,
    CLOSING,
    CLAIMED;

    @Override
    public String messageKey() {
        return "finance.claim.file.column." + name();
    }

    @Override
    public boolean fits(String cell) {
        return switch (this) {
            case NUMBER -> SheetValues.requestNumber(cell).isPresent();
            case BUSINESS -> cell.replace("-", "").matches("\\d{10}");
            case OPENING, CLOSING -> SheetValues.won(cell).isPresent() || SheetValues.isNothing(cell);
            case CLAIMED -> SheetValues.won(cell).isPresent();
        };
    }
}
