package kr.oneroof.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import org.springframework.stereotype.Component;

/**
 * Takes from pictures what the camera noted about place, time and owner, before anything is stored: nobody here needs
 * to know where a phone was (개인정보 보호법 제3조: no more than the purpose needs). The picture itself stays bit for bit.
 */
@Component
class PhotoMetadataRemover {
    /**
     * The same file, or the picture alone; whoever closes the answer need not close what was given.
     *
     * @throws UploadRefused when it cannot be read as what it claims to be
     */
    ReceivedFile bare(ReceivedFile file, FileKind kind) {
        return switch (kind) {
            case JPG -> filtered(file, JpegFilter::copy);
            case PNG -> filtered(file, PngFilter::copy);
            default -> file;
        };
    }

    private static ReceivedFile filtered(ReceivedFile file, PictureFilter filter) {
        try (file) {
            return ReceivedFile.written(out -> {
                try (var in = new BufferedInputStream(Files.newInputStream(file.path()));
                        var buffered = new BufferedOutputStream(out)) {
                    filter.copy(in, buffered);
                }
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
