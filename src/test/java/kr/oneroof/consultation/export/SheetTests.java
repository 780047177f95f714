package kr.oneroof.consultation.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTests {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+82", "-3", "@SUM(A1)", "\tx", "\rx", "=cmd|' /C calc'!A0"})
    void takesTheSpellOffFormulas(String evil) {
        assertThat(CsvSheet.harmless(evil)).isEqualTo("'" + evil);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "운임 급등", "2026-000001", "a=b", " =1"})
    void leavesOrdinaryWordsAlone(String plain) {
        assertThat(CsvSheet.harmless(plain)).isEqualTo(plain);
    }

    @Test
    void writesCsvThatExcelReadsAsKorean() throws IOException {
        var file = written(ExportFormat.CSV, List.of("제목", "그는 \"네\"라고,\n말했다"));
        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(file, StandardCharsets.UTF_8).substring(1)).isEqualTo("\"제목\",\"그는 \"\"네\"\"라고,\n말했다\"\r\n");
    }

    @Test
    void writesWorkbooksOfTextCellsAlone() throws IOException {
        var sheet = sheetOf(written(ExportFormat.XLSX, List.of("=1+1", "운임 <급등> & 금리")));
        assertThat(sheet).contains("t=\"inlineStr\"", "=1+1", "&#xc6b4;&#xc784; &lt;&#xae09;&#xb4f1;&gt; &amp; &#xae08;&#xb9ac;").doesNotContain("<f>");
    }

    private static byte[] written(ExportFormat format, List<String> line) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var sheet = format.sheet(bytes, "상담")) {
            sheet.line(line);
        }
        return bytes.toByteArray();
    }

    /** Read by its directory, as spreadsheets do. */
    private static String sheetOf(byte[] book) throws IOException {
        var file = Files.write(Files.createTempFile("book", ".xlsx"), book);
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
