package kr.oneroof.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Copies a picture without what is only said about it. */
interface PictureFilter {
    /** @throws UploadRefused when it is no such picture, or ends in the middle */
    void copy(InputStream in, OutputStream out) throws IOException;

    /** Exactly so many bytes. */
    static byte[] read(InputStream in, int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    /** Big-endian number of two bytes. */
    static int pair(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}
