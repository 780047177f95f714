package kr.oneroof.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.springframework.util.unit.DataSize;

/** What arrived, laid down beside the database until it has been looked at; memory holds a few kilobytes of it. */
record ReceivedFile(Path path, long size, String sha256) implements AutoCloseable {
    private static final int BUFFER = 16_384;

    /** @throws UploadRefused when there is nothing, or too much */
    static ReceivedFile from(InputStream content, DataSize largest) {
        try {
            var path = Files.createTempFile("oneroof-upload-", ".part");
            try {
                return copy(content, path, largest);
            } catch (IOException | RuntimeException failed) {
                Files.deleteIfExists(path);
                throw failed;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ReceivedFile copy(InputStream content, Path path, DataSize largest) throws IOException {
        var digest = sha256Digest();
        var size = 0L;
        var buffer = new byte[BUFFER];
        try (var out = Files.newOutputStream(path)) {
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > largest.toBytes()) {
                    throw new UploadRefused("too-large", largest.toMegabytes());
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw new UploadRefused("empty");
        }
        return new ReceivedFile(path, size, HexFormat.of().formatHex(digest.digest()));
    }

    /** What somebody writes, laid down the same way. */
    static ReceivedFile written(Writing content) throws IOException {
        var path = Files.createTempFile("oneroof-upload-", ".part");
        try {
            var digest = sha256Digest();
            try (var out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
                content.to(out);
            }
            return new ReceivedFile(path, Files.size(path), HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
    }

    /** Writes, and may fail at it. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
