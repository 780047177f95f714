package kr.oneroof.document;

/** Asks the virus scanner, if OneRoof has one. */
public interface VirusScan {
    /** Whether a scanner is configured; without one files are kept and given out unscanned. */
    boolean isOn();

    /** The state in which a new file begins. */
    default ScanState beginning() {
        return isOn() ? ScanState.WAITING : ScanState.NOT_CONFIGURED;
    }

    /**
     * Has the file scanned now unless it has been; waits no longer than the settings allow. Not to be called within a
     * transaction that stored the file.
     *
     * @return {@code WAITING} when the scanner can't be reached
     * @throws kr.oneroof.kernel.NotOnFile when there is no such file
     */
    ScanState settle(FileId file);
}
