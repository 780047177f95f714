package kr.oneroof.document;

import java.io.InputStream;

/** A PDF of any length that never lies in memory as a whole. */
class PdfOf extends InputStream {
    private final byte[] start = SampleFiles.pdf();
    private final long length;
    private long at;

    PdfOf(long length) {
        this.length = length;
    }

    @Override
    public int read() {
        if (at >= length) {
            return -1;
        }
        var next = at < start.length ? start[(int) at] : (byte) (at * 31 >> 3);
        at++;
        return next & 0xff;
    }
}
