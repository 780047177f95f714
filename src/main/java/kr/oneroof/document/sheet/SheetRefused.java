package kr.oneroof.document.sheet;

import java.util.List;

import kr.oneroof.kernel.form.Refused;

/** A file that is no table that we read; the message names the cause and says what to do. */
public class SheetRefused extends Refused {
    private final transient List<Object> facts;

    /**
     * @param why tail of {@code document.sheet.refused.…}
     * @param facts that the message names, such as the columns that are missing
     */
    public SheetRefused(String why, Object... facts) {
        super("document.sheet.refused." + why, why);
        this.facts = List.of(facts);
    }

    public List<Object> facts() {
        return facts;
    }

    /** What the message of any refusal names. */
    public static List<Object> facts(Refused refused) {
        return refused instanceof SheetRefused sheet ? sheet.facts : List.of();
    }
}
