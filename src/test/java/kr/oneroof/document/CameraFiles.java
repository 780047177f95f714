package kr.oneroof.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

/** Pictures as a phone takes them: with place, time, device and owner noted beside them. */
public final class CameraFiles {
    private CameraFiles() {}

    /** Taken at 35°14′05″ N with the phone turned that way (1 to 8); XMP, comment and a second picture included. */
    public static byte[] jpg(int orientation) {
        var plain = picture("jpg");
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {plain[0], plain[1]});
        segment(out, 0xE1, exif(orientation));
        segment(out, 0xE1, text("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>SECRET-XMP</x:xmpmeta>"));
        segment(out, 0xED, text("Photoshop 3.0\0SECRET-IPTC"));
        segment(out, 0xFE, text("SECRET-COMMENT"));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(text("SECRET-TRAILER"));
        return out.toByteArray();
    }

    public static byte[] png() {
        var plain = picture("png");
        var out = new ByteArrayOutputStream();
        var afterHeader = 8 + 12 + 13;
        out.write(plain, 0, afterHeader);
        chunk(out, "tEXt", text("Author\0SECRET-AUTHOR"));
        chunk(out, "eXIf", java.util.Arrays.copyOfRange(exif(6), 6, exif(6).length));
        out.write(plain, afterHeader, plain.length - afterHeader);
        out.writeBytes(text("SECRET-TRAILER"));
        return out.toByteArray();
    }

    /** One directory with the orientation, and the place in a directory of its own. */
    private static byte[] exif(int orientation) {
        var tiff = ByteBuffer.allocate(200);
        tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 3);
        tiff.putShort((short) 0x010F).putShort((short) 2).putInt(7).putInt(150);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(50).putInt(0);
        tiff.position(50);
        tiff.putShort((short) 2);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put(new byte[] {'N', 0, 0, 0});
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(100).putInt(0);
        tiff.position(100);
        tiff.putInt(35).putInt(1).putInt(14).putInt(1).putInt(5).putInt(1);
        tiff.position(150);
        tiff.put(text("SECRET\0"));
        var whole = ByteBuffer.allocate(206);
        return whole.put(text("Exif\0\0")).put(tiff.array()).array();
    }

    private static byte[] picture(String format) {
        var image = new BufferedImage(40, 24, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(new Color(30, 120, 200));
        brush.fillRect(0, 0, 20, 12);
        brush.setColor(Color.ORANGE);
        brush.fillOval(15, 5, 20, 15);
        brush.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        out.writeBytes(
                new byte[] {(byte) 0xFF, (byte) marker, (byte) (content.length + 2 >> 8), (byte) (content.length + 2)});
        out.writeBytes(content);
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        var checksum = new CRC32();
        checksum.update(text(type));
        checksum.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(text(type));
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }
}
