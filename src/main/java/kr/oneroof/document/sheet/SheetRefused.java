package kr.oneroof.document.sheet;

import kr.oneroof.kernel.form.Refused;

/** A file that is no table that we read; the message names the cause and says what to do. */
public class SheetRefused extends Refused {
    /**
     * @param why tail of {@code document.sheet.refused.…}
     * @param facts that the message names, such as the columns that are missing
     */
    public SheetRefused(String why, Object... facts) {
        super("document.sheet.refused." + why, why, facts);
    }
}
