package kr.oneroof.shell.web;

import java.io.CharConversionException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.springframework.http.HttpStatus;

/** Why the server could not read what was sent; each cause has words of its own under {@code shell.error.…}. */
enum UnreadableRequest {
    /** Bytes that are no text, or a lonely per cent sign. */
    ENCODING(HttpStatus.BAD_REQUEST),
    TOO_MANY_FIELDS(HttpStatus.BAD_REQUEST),
    TEXT_TOO_LONG(HttpStatus.CONTENT_TOO_LARGE),
    /** A file, or all of them together. */
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    FILE_NAME(HttpStatus.BAD_REQUEST),
    NOT_UNDERSTOOD(HttpStatus.BAD_REQUEST),
    /** The line broke, or the parts do not end where they say. */
    BROKEN_OFF(HttpStatus.BAD_REQUEST),
    /** Nothing can be written down now: our fault, and nobody's file is to blame. */
    STORAGE(HttpStatus.INSUFFICIENT_STORAGE);

    /**
     * Bytes; limits below it are for the head of a part, where the file's name stands, limits above it for what it
     * holds.
     */
    private static final long LONGEST_HEAD = 1 << 20;

    private final HttpStatus status;

    UnreadableRequest(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    /** Tail of the message key. */
    String kind() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The cause behind what the server threw while it read fields and files. */
    static UnreadableRequest behind(IllegalStateException thrown) {
        var causes = Stream.iterate((Throwable) thrown, Objects::nonNull, Throwable::getCause)
                .toList();
        return causes.stream()
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElse(isTooMuch(thrown) ? TEXT_TOO_LONG : NOT_UNDERSTOOD);
    }

    private static Optional<UnreadableRequest> known(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case FileCountLimitExceededException _ -> TOO_MANY_FIELDS;
                    case SizeException size -> size.getPermittedSize() < LONGEST_HEAD ? FILE_NAME : TOO_LARGE;
                    case InvalidFileNameException _ -> FILE_NAME;
                    case CharConversionException _, CharacterCodingException _ -> ENCODING;
                    case FileUploadException _, InvalidParameterException _ -> null;
                    // Fields of a form with files, larger together than a form without files may be.
                    case IllegalStateException _ -> TEXT_TOO_LONG;
                    case FileSystemException _, FileNotFoundException _ -> STORAGE;
                    case IOException broken -> broken.getClass() == IOException.class ? STORAGE : BROKEN_OFF;
                    default -> null;
                });
    }

    private static boolean isTooMuch(IllegalStateException thrown) {
        return thrown instanceof InvalidParameterException told
                && told.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value();
    }
}
