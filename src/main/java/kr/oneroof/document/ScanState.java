package kr.oneroof.document;

/** What the virus scanner (악성코드 검사) said of a file; its words are in {@code document.scan.state.<code>}. */
public enum ScanState {
    /** Stored while OneRoof had no scanner. */
    NOT_CONFIGURED,
    /** Not through the scanner yet. */
    WAITING,
    CLEAN,
    /** Something was found: final, and the bytes are gone. */
    INFECTED;

    /** Whether a record may take the file and a reader may have it. With a scanner, only what it found clean. */
    public boolean passes(boolean scannerIsOn) {
        return this == CLEAN || this == NOT_CONFIGURED && !scannerIsOn;
    }

    /** Whether the scanner has had its say. */
    public boolean isSettled() {
        return this == CLEAN || this == INFECTED;
    }

    public String messageKey() {
        return "document.scan.state." + name();
    }
}
