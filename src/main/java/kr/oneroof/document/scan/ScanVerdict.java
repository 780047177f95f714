package kr.oneroof.document.scan;

/** What came of asking the scanner. */
sealed interface ScanVerdict {
    record Clean() implements ScanVerdict {}

    /** @param finding the signature's name as the scanner calls it, 200 characters at most */
    record Infected(String finding) implements ScanVerdict {
        private static final int LONGEST = 200;

        public Infected {
            finding = finding.isBlank() ? "?" : finding.substring(0, Math.min(LONGEST, finding.length()));
        }
    }

    record Unreachable(Fault fault) implements ScanVerdict {}

    /** Why there is no verdict; its words are in {@code document.scan.fault.<code>}. */
    enum Fault {
        CONNECTION,
        TIMEOUT,
        /** It answered something else than a verdict: too large a file, a broken database of signatures. */
        ANSWER
    }
}
