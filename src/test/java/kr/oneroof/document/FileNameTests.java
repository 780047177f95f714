package kr.oneroof.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockMultipartFile;

class FileNameTests {
    @Test
    void composesTheHangulThatAMacSendsInPieces() {
        var decomposed = Normalizer.normalize("사업자등록증 사본.pdf", Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo("사업자등록증 사본.pdf");
        assertThat(FileName.clean(decomposed).value()).isEqualTo("사업자등록증 사본.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.pdf, passwd.pdf",
        "'C:\\Users\\lee\\도면.pdf', 도면.pdf",
        "..hidden.pdf, hidden.pdf",
        "'what?<b>.pdf', what__b_.pdf",
        "'  넓은    이름 .pdf ', 넓은 이름 .pdf"
    })
    void keepsOnlyTheNameItself(String typed, String kept) {
        assertThat(FileName.clean(typed).value()).isEqualTo(kept);
    }

    @Test
    void dropsWhatTurnsTheReadingDirectionOrCannotBeSeen() {
        assertThat(FileName.clean("invoice\u202Efdp.exe\u0000\r\n\u200B").value())
                .isEqualTo("invoicefdp.exe");
    }

    @Test
    void shortensALongNameButKeepsItsExtension() {
        var name = FileName.clean("가".repeat(300) + ".hwpx").value();
        assertThat(name).hasSize(200).endsWith("가.hwpx");
    }

    @Test
    void neverCutsALetterInTwo() {
        var name = FileName.of(
                new MockMultipartFile("file", "가".repeat(195) + "😀".repeat(5) + ".csv", null, new byte[1]));
        assertThat(name.value()).isEqualTo("가".repeat(195) + "😀.csv");
    }

    /** Every list and paper that somebody sends is known by a name without path, marks or half letters. */
    @Test
    void isTheOneWayToAskForANameThatABrowserTells() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                if (!file.endsWith("FileName.java")) {
                    assertThat(Files.readString(file)).as(file.toString()).doesNotContain("getOriginalFilename");
                }
            }
        }
    }

    @Test
    void knowsTheExtension() {
        assertThat(FileName.clean("보고서.최종.PDF").extension()).isEqualTo("PDF");
        assertThat(FileName.clean("README").extension()).isEmpty();
    }
}
