package kr.oneroof.document.sheet;

import kr.oneroof.kernel.form.Refused;

/** A file that is no table that we read; the message says what to do. */
public class SheetRefused extends Refused {
    /** @param why tail of {@code document.sheet.refused.…} */
    public SheetRefused(String why) {
        super("document.sheet.refused." + why, why);
    }
}
