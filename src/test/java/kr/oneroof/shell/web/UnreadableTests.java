package kr.oneroof.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.CharConversionException;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.stream.Stream;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.FileSizeLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.IOFileUploadException;
import org.apache.tomcat.util.http.fileupload.impl.SizeLimitExceededException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnreadableTests {
    static Stream<Arguments> causes() {
        return Stream.of(
                Arguments.of(new InvalidParameterException("", new CharConversionException()), Unreadable.ENCODING),
                Arguments.of(new InvalidParameterException("too many"), Unreadable.NOT_UNDERSTOOD),
                Arguments.of(new InvalidParameterException("too long", 413), Unreadable.TEXT_TOO_LONG),
                Arguments.of(
                        new InvalidParameterException(new IllegalStateException("fields too long")),
                        Unreadable.TEXT_TOO_LONG),
                Arguments.of(
                        new InvalidParameterException(new FileCountLimitExceededException("", 200), 413),
                        Unreadable.TOO_MANY_FIELDS),
                Arguments.of(
                        new InvalidParameterException(new FileSizeLimitExceededException("", 1, 32 << 20), 413),
                        Unreadable.TOO_LARGE),
                Arguments.of(
                        new InvalidParameterException(new SizeLimitExceededException("", 1, 210 << 20), 413),
                        Unreadable.TOO_LARGE),
                Arguments.of(
                        new InvalidParameterException(new SizeLimitExceededException("", 1, 32 << 10), 413),
                        Unreadable.FILE_NAME),
                Arguments.of(
                        new InvalidParameterException(new InvalidFileNameException("a", "a")), Unreadable.FILE_NAME),
                Arguments.of(new InvalidParameterException(new EOFException()), Unreadable.BROKEN_OFF),
                Arguments.of(
                        new InvalidParameterException(
                                new IOFileUploadException("", new IOException("No space left on device"))),
                        Unreadable.STORAGE),
                Arguments.of(
                        new InvalidParameterException(new FileNotFoundException("folder is gone")),
                        Unreadable.STORAGE));
    }

    @ParameterizedTest
    @MethodSource("causes")
    void namesTheCause(IllegalStateException thrown, Unreadable why) {
        assertThat(Unreadable.behind(thrown)).isEqualTo(why);
        assertThat(why.status().is5xxServerError()).isEqualTo(why == Unreadable.STORAGE);
    }
}
