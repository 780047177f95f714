package kr.oneroof.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** Whatever a bank's programme saves becomes the same rows. */
class SheetReaderTests {
    private static final String CSV = "추천번호,구분,일자,금액\r\n2026-000137,실행,2026-01-20,\"200,000,000\"\r\n\r\n2026-000138,금리,2026-01-20,5.2\r\n";

    @Test
    void readsBothKoreanEncodings() {
        var utf8 = SheetReader.read(CSV.getBytes(StandardCharsets.UTF_8));
        assertThat(utf8.rows()).hasSize(2);
        assertThat(utf8.rows().getFirst().cells()).containsExactly("2026-000137", "실행", "2026-01-20", "200,000,000");
        assertThat(utf8.rows().getLast().line()).isEqualTo(4);
        assertThat(SheetReader.read(("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_8))).isEqualTo(utf8);
        assertThat(SheetReader.read(CSV.getBytes(Charset.forName("MS949")))).isEqualTo(utf8);
        assertThat(SheetReader.read(CSV.replaceAll("\"200,000,000\"", "200000000").replace(',', '\t').getBytes(StandardCharsets.UTF_8))
                .rows().getFirst().cell(3)).isEqualTo("200000000");
    }

    @Test
    void readsWorkbooks() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "bank", "1.0")) {
            var sheet = book.newWorksheet("1분기");
            sheet.value(0, 0, "추천번호");
            sheet.value(1, 0, "2026-000137");
            sheet.value(1, 1, LocalDate.of(2026, 1, 20));
            sheet.style(1, 1).format("yyyy-mm-dd").set();
            sheet.value(1, 2, 200_000_000);
            sheet.value(1, 3, 5.25);
        }
        var rows = SheetReader.read(out.toByteArray()).rows();
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().line()).isEqualTo(2);
        assertThat(rows.getFirst().cells()).containsExactly("2026-000137", "2026-01-20", "200000000", "5.25");
        assertThat(rows.getFirst().cell(9)).isEmpty();
    }

    @Test
    void refusesWhatIsNoTable() {
        refused(new byte[] {(byte) 0xFF, (byte) 0xFE, (byte) 0x81}, "encoding");
        refused("추천번호,구분\r\n".getBytes(StandardCharsets.UTF_8), "empty");
        refused(new byte[0], "empty");
        refused("a,b\r\n\"1,2\r\n".getBytes(StandardCharsets.UTF_8), "broken");
        refused("PK\3\4 nothing inside".getBytes(StandardCharsets.UTF_8), "broken");
        refused(new byte[SheetReader.MOST_BYTES + 1], "large");
        refused(("h\r\n" + String.join("\r\n", Collections.nCopies(SheetReader.MOST_ROWS + 1, "1"))).getBytes(StandardCharsets.UTF_8), "many");
    }

    /** Small files that would fill the memory: a cell far beyond the last column, a text beyond what a cell holds, a number of a billion digits. */
    @Test
    void opensNoBombs() throws IOException {
        refused(workbook("<c r=\"ZZZZZZ2\"><v>1</v></c>"), "broken");
        refused(workbook("<c r=\"A2\" t=\"inlineStr\"><is><t>" + "가".repeat(32_768) + "</t></is></c>"), "broken");
        assertThat(SheetReader.read(workbook("<c r=\"A2\"><v>1E999999999</v></c>")).rows().getFirst().cell(0)).isEqualTo("1E999999999");
        assertThat(SheetReader.read(workbook("<c r=\"A2\"><v>12.50</v></c>")).rows().getFirst().cell(0)).isEqualTo("12.5");
    }

    /** A workbook with one cell in its second row. */
    private static byte[] workbook(String cell) throws IOException {
        var empty = new ByteArrayOutputStream();
        try (var book = new Workbook(empty, "bank", "1.0")) {
            book.newWorksheet("1").value(0, 0, "h");
        }
        var out = new ByteArrayOutputStream();
        try (var from = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(empty.toByteArray())).get();
                var into = new ZipOutputStream(out)) {
            for (var entry : Collections.list(from.getEntries())) {
                into.putNextEntry(new ZipEntry(entry.getName()));
                var content = from.getInputStream(entry).readAllBytes();
                into.write(entry.getName().contains("worksheets/sheet1") ? new String(content, StandardCharsets.UTF_8)
                        .replace("</sheetData>", "<row r=\"2\">" + cell + "</row></sheetData>").getBytes(StandardCharsets.UTF_8) : content);
            }
        }
        return out.toByteArray();
    }

    private static void refused(byte[] content, String why) {
        assertThatExceptionOfType(SheetRefused.class).isThrownBy(() -> SheetReader.read(content)).withMessage(why);
    }
}
