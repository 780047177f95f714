package kr.oneroof.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files that would fill the memory, and broken ones: they are refused, and nothing else happens. */
class SheetBombTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"ZZZZZZ2\"><v>1</v></c>",
                "<c r=\"2\"><v>1</v></c>",
                "<c r=\"A0\"><v>1</v></c>",
                "<c><v>1</v>",
                "<c t=\"inlineStr\"><is><t>&a;</t></is></c>"
            })
    void refusesCellsThatExcelWouldNotWrite(String cell) {
        refused(SheetFiles.xlsx("<row r=\"2\">" + cell + "</row>").build(), "broken");
    }

    @Test
    void refusesTextsBeyondWhatACellHolds() {
        refused(
                SheetFiles.xlsx("<row><c t=\"inlineStr\"><is><t>" + "가".repeat(32_768) + "</t></is></c></row>")
                        .build(),
                "broken");
        refused(
                SheetFiles.xlsx("<row><c t=\"s\"><v>0</v></c></row>")
                        .strings("<si>" + "<r><t>가나다라마바사아</t></r>".repeat(5_000) + "</si>")
                        .build(),
                "broken");
        refused(
                SheetFiles.xlsx("<row/>")
                        .strings(("<si><t>" + "가".repeat(10_000) + "</t></si>").repeat(3_000))
                        .build(),
                "large");
    }

    @Test
    void staysCalmAboutStrangeNumbersAndPlaces() {
        assertThat(cell("<c r=\"A2\"><v>1E999999999</v></c>")).isEqualTo("1E999999999");
        assertThat(cell("<c r=\"A2\" s=\"99\"><v>12.50</v></c>")).isEqualTo("12.5");
        assertThat(cell("<c r=\"A2\" s=\"1\"><v>1E308</v></c>")).isEqualTo("1E308");
        assertThat(cell("<c r=\"A2\" t=\"s\"><v>99</v></c>")).isEqualTo("99");
        assertThat(cell("<c r=\"A2\" t=\"e\"><v>#REF!</v></c>")).isEqualTo("#REF!");
        assertThat(cell("<c r=\"A2\" t=\"inlineStr\"><is><t>a_x000D_b&amp;&#xAC00;</t></is></c>"))
                .isEqualTo("a\rb&가");
        assertThat(cell("<c r=\"A2\"><v>1</v></c><c r=\"XFD2\"><v>2</v></c>")).isEqualTo("1");
    }

    private static String cell(String cell) {
        return SheetReader.read(SheetFiles.xlsx("<row r=\"2\">" + cell + "</row>")
                        .format("yyyy-mm-dd")
                        .build())
                .rows()
                .getFirst()
                .cell(0);
    }

    @Test
    void readsAMillionEmptyRowsAndSixteenThousandColumns() {
        var rows = IntStream.range(2, 1_000_000)
                .mapToObj(row -> "<row r=\"" + row + "\"><c s=\"1\"/></row>")
                .collect(Collectors.joining());
        assertThat(SheetReader.read(SheetFiles.xlsx("<row r=\"1\"><c><v>1</v></c></row>" + rows)
                                .build())
                        .rows())
                .hasSize(1);
        var wide = "<row>" + "<c><v>1</v></c>".repeat(16_384) + "</row>";
        assertThat(SheetReader.read(SheetFiles.xlsx(wide).build())
                        .rows()
                        .getFirst()
                        .cells())
                .hasSize(RowCollector.MOST_COLUMNS);
        refused(
                SheetFiles.xlsx(("<row>" + "<c><v>1</v></c>".repeat(RowCollector.MOST_COLUMNS) + "</row>")
                                .repeat(7_900))
                        .build(),
                "many");
    }

    /** Signs that XML escapes are letters like others, however many there are. */
    @Test
    void readsManyEscapedSigns() {
        var rows =
                ("<row><c t=\"inlineStr\"><is><t>" + "&amp;&#xAC00;".repeat(100) + "</t></is></c></row>").repeat(3_000);
        assertThat(SheetReader.read(SheetFiles.xlsx(rows).build()).rows()).hasSize(3_000);
    }

    @Test
    void cutsOffWhatInflatesWithoutEnd() {
        refused(
                SheetFiles.zip(Map.of(
                        "xl/workbook.xml",
                        "<workbook>" + " ".repeat(40_000_000) + "</workbook>",
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships/>")),
                "large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "_rels/.rels"})
    void opensNothingThatADocumentTypeNames(String part) {
        var files = Map.of(part, "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><workbook>&e;</workbook>");
        assertThatExceptionOfType(SheetRefused.class).isThrownBy(() -> SheetReader.read(SheetFiles.zip(files)));
        refused(
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">&e;</Workbook>"
                        .getBytes(StandardCharsets.UTF_8),
                "broken");
    }

    @Test
    void refusesTablesWithinTablesWithoutEnd() {
        refused("<table><tr><td>".repeat(100_000).getBytes(StandardCharsets.UTF_8), "broken");
        assertThat(SheetReader.read(("<table><tr><td colspan=99999999 rowspan=99999999>a</table>")
                                .getBytes(StandardCharsets.UTF_8))
                        .rows()
                        .getFirst()
                        .cells())
                .containsExactly("a");
    }

    /** Whatever is broken in a file, and wherever: it is read or refused, and never an error. */
    @Test
    void neverFailsOnDamagedFiles() {
        var xlsx = sample(new XSSFWorkbook());
        var xls = sample(new HSSFWorkbook());
        var text = "거래일자,출금액,입금액,적요\n2026-11-30,0,\"66,550\",2026-000243\n".getBytes(StandardCharsets.UTF_8);
        var page = "<table><tr><td rowspan=2>거래일자<td>입금</tr><tr><td>2026-11-30<td>5</table>"
                .getBytes(StandardCharsets.UTF_8);
        var random = new Random(101);
        for (var round = 0; round < 400; round++) {
            for (var good : new byte[][] {xlsx, xls, text, page}) {
                var bad = round % 4 == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
                for (var hit = 0; bad.length > 0 && hit < 1 + random.nextInt(12); hit++) {
                    bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
                }
                assertThatCode(() -> read(bad)).as("seed 101, round %d", round).doesNotThrowAnyException();
            }
        }
    }

    private static void read(byte[] content) {
        try {
            SheetReader.read(content);
        } catch (SheetRefused expected) {
            assertThat(expected.messageKey()).startsWith("document.sheet.refused.");
        }
    }

    private static byte[] sample(Workbook book) {
        var sheet = book.createSheet("입금");
        for (var line = 0; line < 20; line++) {
            var row = sheet.createRow(line);
            row.createCell(0).setCellValue("2026-00024" + line);
            row.createCell(1).setCellValue(line * 1.1);
            row.createCell(2).setCellFormula("B" + (line + 1) + "*2");
        }
        return SheetFiles.bytes(book);
    }

    private static void refused(byte[] content, String why) {
        assertThatExceptionOfType(SheetRefused.class)
                .isThrownBy(() -> SheetReader.read(content))
                .withMessage(why);
    }
}
