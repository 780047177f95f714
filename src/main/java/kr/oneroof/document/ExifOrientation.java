package kr.oneroof.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** Which way is up, the one thing in an Exif segment without which a picture would lie on its side. */
final class ExifOrientation {
    private static final String EXIF = "Exif\0\0";
    private static final int TIFF = EXIF.length();
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int UPRIGHT = 1;
    private static final int LAST = 8;

    private ExifOrientation() {}

    /** Empty when nothing is said, when it is upright anyway, and when the segment is no Exif or a broken one. */
    static OptionalInt in(byte[] segment) {
        if (!JpegFilter.startsWith(segment, EXIF) || segment.length < TIFF + 8) {
            return OptionalInt.empty();
        }
        var tiff = ByteBuffer.wrap(segment, TIFF, segment.length - TIFF).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var at = tiff.getInt(4);
        if (at < 8 || at > tiff.limit() - 2) {
            return OptionalInt.empty();
        }
        var entries = Short.toUnsignedInt(tiff.getShort(at));
        for (var entry = at + 2; entries > 0 && entry <= tiff.limit() - ENTRY; entry += ENTRY, entries--) {
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                var way = Short.toUnsignedInt(tiff.getShort(entry + 8));
                return way > UPRIGHT && way <= LAST ? OptionalInt.of(way) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** An Exif segment that says this and nothing else. */
    static byte[] only(int way) {
        return ByteBuffer.allocate(TIFF + 8 + 2 + ENTRY + 4)
                .put(EXIF.getBytes(StandardCharsets.US_ASCII))
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) way)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
