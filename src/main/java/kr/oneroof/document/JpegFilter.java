package kr.oneroof.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * JPEG, segment by segment: only what paints the picture passes. Exif, XMP, IPTC, comments, previews and whatever
 * phones append behind the end stay outside; which way is up comes back as an Exif of that one tag.
 */
final class JpegFilter {
    private static final int MARKER = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;

    private final InputStream in;
    private final OutputStream out;

    private JpegFilter(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    static void copy(InputStream in, OutputStream out) throws IOException {
        try {
            new JpegFilter(in, out).copy();
        } catch (EOFException cutOff) {
            throw new UploadRefused("unreadable");
        }
    }

    private void copy() throws IOException {
        if (next() != MARKER || next() != START) {
            throw new UploadRefused("unreadable");
        }
        mark(START);
        var marker = nextMarker();
        while (marker != END) {
            marker = marker == SCAN ? copyScan() : copySegment(marker);
        }
        mark(END);
    }

    /** @return the marker after it */
    private int copySegment(int marker) throws IOException {
        var segment = segment();
        if (marker == APP1) {
            var way = ExifOrientation.in(segment);
            if (way.isPresent()) {
                write(APP1, ExifOrientation.only(way.getAsInt()));
            }
        } else if (paints(marker, segment)) {
            write(marker, segment);
        }
        return nextMarker();
    }

    /** JFIF's own head without its extensions, colour profiles, and Adobe's note on how colours are mixed. */
    private static boolean paints(int marker, byte[] segment) {
        return switch (marker) {
            case APP0 -> startsWith(segment, "JFIF\0");
            case APP2 -> startsWith(segment, "ICC_PROFILE\0");
            case APP14 -> startsWith(segment, "Adobe");
            case COMMENT -> false;
            default -> marker < APP0 || marker > APP15;
        };
    }

    /** The head of a scan and its coded data up to the next real marker, which is returned. */
    private int copyScan() throws IOException {
        write(SCAN, segment());
        while (true) {
            var value = next();
            if (value != MARKER) {
                out.write(value);
                continue;
            }
            var following = next();
            while (following == MARKER) {
                following = next();
            }
            if (following != 0 && (following < FIRST_RESTART || following > LAST_RESTART)) {
                return following;
            }
            out.write(MARKER);
            out.write(following);
        }
    }

    private byte[] segment() throws IOException {
        var length = next() << 8 | next();
        if (length < 2) {
            throw new UploadRefused("unreadable");
        }
        return PictureFilter.read(in, length - 2);
    }

    private int nextMarker() throws IOException {
        if (next() != MARKER) {
            throw new UploadRefused("unreadable");
        }
        var marker = next();
        while (marker == MARKER) {
            marker = next();
        }
        return marker;
    }

    private int next() throws IOException {
        var value = in.read();
        if (value < 0) {
            throw new EOFException();
        }
        return value;
    }

    private void write(int marker, byte[] segment) throws IOException {
        mark(marker);
        out.write(segment.length + 2 >> 8);
        out.write(segment.length + 2);
        out.write(segment);
    }

    private void mark(int marker) throws IOException {
        out.write(MARKER);
        out.write(marker);
    }

    static boolean startsWith(byte[] bytes, String words) {
        if (bytes.length < words.length()) {
            return false;
        }
        for (var i = 0; i < words.length(); i++) {
            if (bytes[i] != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
