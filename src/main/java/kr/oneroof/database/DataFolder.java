package kr.oneroof.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The folder in which the demo keeps its database, held by one application at a time. The operating system lets go of
 * the lock when the process ends in whatever way, so that no crash leaves it behind.
 */
final class DataFolder implements AutoCloseable {
    /** Beyond the content, because Windows lets nobody read what is locked, and the next one reads who holds it. */
    private static final long LOCKED_BYTE = 1_000;

    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /**
     * Takes the folder, and makes it if there is none.
     *
     * @throws StartRefused if another application holds it
     */
    static DataFolder take(Path path) {
        var folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            var file = FileChannel.open(
                    folder.resolve("oneroof.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (lock(file) == null) {
                var holder = Files.readString(folder.resolve("oneroof.lock")).strip();
                file.close();
                throw new StartRefused("database.folder-in-use", null, folder.toString(), holder);
            }
            file.truncate(0);
            file.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)),
                    0);
            return new DataFolder(folder, file);
        } catch (IOException failed) {
            throw new UncheckedIOException("The data folder cannot be used: " + folder, failed);
        }
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /**
     * Makes the folder fit for a start. A first start that was cut off (while programs were unpacked, files laid out or
     * the demo town planted) left halves behind, so it begins anew; nobody was let in yet.
     *
     * @return whether something was cut off
     */
    boolean clearWhatWasCutOff() throws IOException {
        clearUnpacking();
        var cutOff = Files.exists(unfinished());
        if (cutOff) {
            FileSystemUtils.deleteRecursively(cluster());
        }
        if (!Files.exists(cluster())) {
            Files.writeString(unfinished(), "");
        }
        return cutOff;
    }

    /** From now on the folder holds what people rely on. */
    void finishFirstStart() throws IOException {
        Files.deleteIfExists(unfinished());
    }

    /** Programs whose unpacking did not end would never be unpacked again. */
    private void clearUnpacking() throws IOException {
        Files.createDirectories(binaries());
        try (var versions = Files.newDirectoryStream(binaries())) {
            for (var version : versions) {
                if (!Files.exists(version.resolve(".exists"))) {
                    FileSystemUtils.deleteRecursively(version);
                }
            }
        }
    }

    private Path unfinished() {
        return path.resolve("first-start.unfinished");
    }

    /** Where PostgreSQL keeps its files. */
    Path cluster() {
        return path.resolve("postgresql-18");
    }

    /** Where the programs of PostgreSQL are unpacked. */
    Path binaries() {
        return path.resolve("binaries");
    }

    /** What PostgreSQL says once it was started again. */
    Path log() {
        return path.resolve("postgresql.log");
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
