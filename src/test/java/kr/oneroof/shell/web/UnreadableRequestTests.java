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

class UnreadableRequestTests {
    static Stream<Arguments> causes() {
        return Stream.of(
                Arguments.of(
                        new InvalidParameterException("", new CharConversionException()), UnreadableRequest.ENCODING),
                Arguments.of(new InvalidParameterException("too many"), UnreadableRequest.NOT_UNDERSTOOD),
                Arguments.of(new InvalidParameterException("too long", 413), UnreadableRequest.TEXT_TOO_LONG),
                Arguments.of(
                        new InvalidParameterException(new IllegalStateException("fields too long")),
                        UnreadableRequest.TEXT_TOO_LONG),
                Arguments.of(
                        new InvalidParameterException(new FileCountLimitExceededException("", 200), 413),
                        UnreadableRequest.TOO_MANY_FIELDS),
                Arguments.of(
                        new InvalidParameterException(new FileSizeLimitExceededException("", 1, 32 << 20), 413),
                        UnreadableRequest.TOO_LARGE),
                Arguments.of(
                        new InvalidParameterException(new SizeLimitExceededException("", 1, 210 << 20), 413),
                        UnreadableRequest.TOO_LARGE),
                Arguments.of(
                        new InvalidParameterException(new SizeLimitExceededException("", 1, 32 << 10), 413),
                        UnreadableRequest.FILE_NAME),
                Arguments.of(
                        new InvalidParameterException(new InvalidFileNameException("a", "a")),
                        UnreadableRequest.FILE_NAME),
                Arguments.of(new InvalidParameterException(new EOFException()), UnreadableRequest.BROKEN_OFF),
                Arguments.of(
                        new InvalidParameterException(
                                new IOFileUploadException("", new IOException("No space left on device"))),
                        UnreadableRequest.STORAGE),
                Arguments.of(
                        new InvalidParameterException(new FileNotFoundException("folder is gone")),
                        UnreadableRequest.STORAGE));
    }

    @ParameterizedTest
    @MethodSource("causes")
    void namesTheCause(IllegalStateException thrown, UnreadableRequest why) {
        assertThat(UnreadableRequest.behind(thrown)).isEqualTo(why);
        assertThat(why.status().is5xxServerError()).isEqualTo(why == UnreadableRequest.STORAGE);
    }
}
