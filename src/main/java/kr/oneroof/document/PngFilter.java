package kr.oneroof.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** PNG, chunk by chunk: only what paints the picture passes; texts, times, Exif and unknown chunks do not. */
final class PngFilter {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> PAINTING = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs",
            "acTL", "fcTL", "fdAT");
    private static final int HEAD = 8;
    private static final int CHECKSUM = 4;
    private static final int PIECE = 16_384;

    private PngFilter() {}

    static void copy(InputStream in, OutputStream out) throws IOException {
        try {
            if (!Arrays.equals(PictureFilter.read(in, SIGNATURE.length), SIGNATURE)) {
                throw new UploadRefused("unreadable");
            }
            out.write(SIGNATURE);
            var ended = false;
            while (!ended) {
                ended = copyChunk(in, out);
            }
        } catch (EOFException cutOff) {
            throw new UploadRefused("unreadable");
        }
    }

    /** @return whether it was the last; what follows it is no picture any more */
    private static boolean copyChunk(InputStream in, OutputStream out) throws IOException {
        var head = PictureFilter.read(in, HEAD);
        var length = (long) PictureFilter.pair(head, 0) << 16 | PictureFilter.pair(head, 2);
        var type = new String(head, 4, 4, StandardCharsets.US_ASCII);
        if (PAINTING.contains(type)) {
            out.write(head);
            pass(in, out, length + CHECKSUM);
        } else {
            in.skipNBytes(length + CHECKSUM);
        }
        return type.equals("IEND");
    }

    private static void pass(InputStream in, OutputStream out, long length) throws IOException {
        for (var left = length; left > 0; ) {
            var piece = PictureFilter.read(in, Math.toIntExact(Math.min(left, PIECE)));
            out.write(piece);
            left -= piece.length;
        }
    }
}
