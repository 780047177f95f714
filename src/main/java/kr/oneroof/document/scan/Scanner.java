package kr.oneroof.document.scan;

import java.io.IOException;
import java.io.OutputStream;

/** A virus scanner. It never throws: out of reach is a verdict too. */
interface Scanner {
    Verdict scan(Content content);

    /** Whether it listens: {@code Clean} or {@code Unreachable}. */
    Verdict ping();

    /** Writes a file's bytes, a piece at a time. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
