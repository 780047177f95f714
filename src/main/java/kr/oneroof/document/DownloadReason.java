package kr.oneroof.document;

/** Why staff take a company's file; its words are in {@code document.reason.<code>}. */
public enum DownloadReason {
    HANDLING,
    VERIFICATION,
    APPLICANT_REQUEST,
    INSPECTION;

    public String messageKey() {
        return "document.reason." + name();
    }
}
