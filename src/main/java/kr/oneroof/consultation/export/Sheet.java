package kr.oneroof.consultation.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that is written line by line and forgets what it has written. */
interface Sheet extends Closeable {
    void line(List<String> cells) throws IOException;
}
