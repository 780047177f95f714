package kr.oneroof.document.sheet;

/** A column that an upload understands. Each upload lists its own as an enum. */
public interface SheetColumn {
    /** Of the words by which its heading is known, divided by {@code |}; the first is its name. */
    String messageKey();

    /** Whether that could stand in it; by this a file without heading is recognised. */
    boolean fits(String cell);

    /** Whether several columns of the file are one of this, their texts joined. */
    default boolean isJoined() {
        return false;
    }
}
