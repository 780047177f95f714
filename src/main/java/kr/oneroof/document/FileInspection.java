package kr.oneroof.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;

import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.springframework.stereotype.Component;

/** Finds out what a file really is, and refuses what is not what its name says or what OneRoof does not take. */
@Component
class FileInspection {
    private static final byte[] ZIP = {'P', 'K'};
    private static final String ANY_OLE2 = "application/x-tika-msoffice";
    private static final int LONGEST_MIMETYPE = 100;

    private final Detector detector = new DefaultDetector();

    /** @throws UploadRefused when the name's extension is none of OneRoof's */
    FileKind promisedBy(FileName name) {
        return FileKind.ofExtension(name.extension()).orElseThrow(() -> new UploadRefused("type"));
    }

    /** @throws UploadRefused unless the content is of the promised kind, and harmless */
    void check(ReceivedFile file, FileKind promised) {
        try {
            var detected = startsLikeAnArchive(file.path()) ? archive(file, promised) : detect(file.path());
            if (detected.contains("macroenabled")) {
                throw new UploadRefused("macro");
            }
            if (detected.endsWith("-protected")) {
                throw new UploadRefused("unreadable");
            }
            if (FileKind.ofContent(detected).filter(promised::equals).isEmpty()) {
                throw new UploadRefused("mismatch", promised.name());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String archive(ReceivedFile file, FileKind promised) throws IOException {
        var check = new ArchiveCheck(file.size());
        check.inspect(file.path());
        if (check.hasMacros() && promised != FileKind.ZIP) {
            throw new UploadRefused("macro");
        }
        var named = ownMimetype(file.path());
        return named.isPresent() ? named.get() : detect(file.path());
    }

    private String detect(Path file) throws IOException {
        try (var content = TikaInputStream.get(file)) {
            var detected = detector.detect(content, new Metadata())
                    .getBaseType()
                    .toString()
                    .toLowerCase(Locale.ROOT);
            return detected.equals(ANY_OLE2) && HangulFile.is(file) ? HangulFile.MEDIA_TYPE : detected;
        }
    }

    /** Packed formats such as HWPX carry their type in an entry of this name. */
    private static Optional<String> ownMimetype(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            var entry = zip.getEntry("mimetype");
            if (entry == null) {
                return Optional.empty();
            }
            try (var content = zip.getInputStream(entry)) {
                return Optional.of(new String(content.readNBytes(LONGEST_MIMETYPE), StandardCharsets.US_ASCII).strip());
            }
        }
    }

    private static boolean startsLikeAnArchive(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(ZIP.length), ZIP);
        }
    }
}
