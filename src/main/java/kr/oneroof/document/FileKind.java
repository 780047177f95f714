package kr.oneroof.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that OneRoof takes, each by what its content says and by what its name must then say. */
enum FileKind {
    PDF("application/pdf", Set.of("application/pdf"), "pdf"),
    HWP("application/x-hwp", Set.of(HangulFile.MEDIA_TYPE), "hwp"),
    HWPX("application/hwp+zip", Set.of("application/hwp+zip"), "hwpx"),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Set.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            "docx"),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Set.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            "xlsx"),
    JPG("image/jpeg", Set.of("image/jpeg"), "jpg", "jpeg"),
    PNG("image/png", Set.of("image/png"), "png"),
    ZIP("application/zip", Set.of("application/zip"), "zip");

    private final String mediaType;
    private final Set<String> detectedAs;
    private final List<String> extensions;

    FileKind(String mediaType, Set<String> detectedAs, String... extensions) {
        this.mediaType = mediaType;
        this.detectedAs = detectedAs;
        this.extensions = List.of(extensions);
    }

    static Optional<FileKind> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static Optional<FileKind> ofContent(String detected) {
        return Arrays.stream(values())
                .filter(kind -> kind.detectedAs.contains(detected))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }
}
