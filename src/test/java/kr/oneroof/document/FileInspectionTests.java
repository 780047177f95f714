package kr.oneroof.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class FileInspectionTests {
    private final FileInspection inspection = new FileInspection();

    static Stream<Arguments> honestFiles() {
        return Stream.of(
                Arguments.of("안내.pdf", SampleFiles.pdf()),
                Arguments.of("신청서.hwp", SampleFiles.hwp()),
                Arguments.of("신청서.hwpx", SampleFiles.hwpx()),
                Arguments.of("계획.docx", SampleFiles.docx()),
                Arguments.of("매출.xlsx", SampleFiles.xlsx()),
                Arguments.of("현장.jpg", SampleFiles.jpg()),
                Arguments.of("현장.JPEG", SampleFiles.jpg()),
                Arguments.of("도면.png", SampleFiles.png()),
                Arguments.of("묶음.zip", SampleFiles.zip()),
                Arguments.of("묶음.zip", SampleFiles.zip(Map.of("계획.docx", SampleFiles.docx()))));
    }

    @ParameterizedTest
    @MethodSource("honestFiles")
    void takesWhatIsWhatItsNameSays(String name, byte[] content) {
        assertThatCode(() -> inspect(name, content)).doesNotThrowAnyException();
    }

    static Stream<Arguments> disguises() {
        return Stream.of(
                Arguments.of("page.pdf", SampleFiles.text("<!DOCTYPE html><html><script>alert(1)</script></html>")),
                Arguments.of("drawing.png", SampleFiles.text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                Arguments.of("data.xlsx", SampleFiles.text("<?xml version=\"1.0\"?><data/>")),
                Arguments.of("program.pdf", SampleFiles.text("MZ" + "\0".repeat(200))),
                Arguments.of("plan.zip", SampleFiles.docx()),
                Arguments.of("plan.docx", SampleFiles.zip()),
                Arguments.of("plan.docx", SampleFiles.xlsx()),
                Arguments.of("form.hwpx", SampleFiles.hwp()),
                Arguments.of("form.hwp", SampleFiles.hwpx()),
                Arguments.of("form.hwp", SampleFiles.oldWord()),
                Arguments.of("photo.jpg", SampleFiles.png()));
    }

    @ParameterizedTest
    @MethodSource("disguises")
    void refusesWhatItsNameDoesNotSay(String name, byte[] content) {
        assertRefused("document.refused.mismatch", name, content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page.html",
                "drawing.svg",
                "data.xml",
                "macro.docm",
                "macro.xlsm",
                "old.doc",
                "run.exe",
                "noextension",
                "pdf",
                "trick.pdf.exe"
            })
    void refusesNamesOfOtherKindsBeforeReadingThem(String name) {
        assertThatThrownBy(() -> inspection.promisedBy(FileName.clean(name)))
                .isInstanceOfSatisfying(
                        UploadRefused.class,
                        refused -> assertThat(refused.key()).isEqualTo("document.refused.type"));
    }

    @Test
    void refusesMacrosUnderAHarmlessName() {
        assertRefused("document.refused.macro", "plan.docx", SampleFiles.docxWithMacro());
    }

    @Test
    void refusesArchivesThatUnpackToFarMoreThanTheyAre() {
        assertRefused("document.refused.bomb", "bomb.zip", SampleFiles.bombOf(40));
        assertRefused("document.refused.bomb", "bomb.docx", SampleFiles.bombOf(40));
    }

    @Test
    void refusesABombInsideAnArchive() {
        assertRefused(
                "document.refused.bomb", "gift.zip", SampleFiles.zip(Map.of("inner.zip", SampleFiles.bombOf(40))));
    }

    @Test
    void refusesArchivesWithinArchivesWithinArchives() {
        var nested = SampleFiles.zip();
        for (var depth = 1; depth < ArchiveCheck.DEEPEST; depth++) {
            nested = SampleFiles.zip(Map.of("inner.zip", nested));
        }
        var allowed = nested;
        assertThatCode(() -> inspect("nested.zip", allowed)).doesNotThrowAnyException();
        assertRefused("document.refused.bomb", "nested.zip", SampleFiles.zip(Map.of("inner.zip", nested)));
    }

    @Test
    void refusesAnArchiveOfThousandsOfEntries() {
        var entries = new LinkedHashMap<String, byte[]>();
        for (var number = 0; number <= ArchiveCheck.MOST_ENTRIES; number++) {
            entries.put("file" + number, new byte[0]);
        }
        assertRefused("document.refused.bomb", "many.zip", SampleFiles.zip(entries));
    }

    @Test
    void refusesWhatCannotBeReadToItsEnd() {
        var whole = SampleFiles.zip();
        assertRefused("document.refused.unreadable", "cut.zip", Arrays.copyOf(whole, whole.length / 2));
        assertRefused("document.refused.unreadable", "locked.hwp", SampleFiles.hwp(true));
    }

    @Test
    void readsArchivesWhoseNamesAreInTheOldKoreanEncoding() {
        var bytes = SampleFiles.zip(Map.of("도면.txt", SampleFiles.text("drawing")), Charset.forName("MS949"));
        assertThatCode(() -> inspect("옛날.zip", bytes)).doesNotThrowAnyException();
    }

    private void assertRefused(String key, String name, byte[] content) {
        assertThatThrownBy(() -> inspect(name, content))
                .isInstanceOfSatisfying(
                        UploadRefused.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private void inspect(String name, byte[] content) {
        var promised = inspection.promisedBy(FileName.clean(name));
        try (var received = ReceivedFile.from(new ByteArrayInputStream(content), DataSize.ofMegabytes(20))) {
            inspection.check(received, promised);
        }
    }
}
