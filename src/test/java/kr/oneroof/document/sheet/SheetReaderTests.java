package kr.oneroof.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a bank's programme saves becomes the same rows. */
class SheetReaderTests {
    private static final String CSV =
            "추천번호,구분,일자,금액\r\n2026-000137,실행,2026-01-20,\"200,000,000\"\r\n\r\n2026-000138,금리,2026-01-20,5.2\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-8 mark", "UTF-16LE mark", "UTF-16BE mark", "x-windows-949"})
    void readsKoreanEncodings(String name) {
        var rows = SheetReader.read(encoded(CSV, name)).rows();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).cells()).containsExactly("2026-000137", "실행", "2026-01-20", "200,000,000");
        assertThat(rows.getLast().line()).isEqualTo(4);
    }

    private static byte[] encoded(String text, String name) {
        var charset = Charset.forName(name.replace(" mark", ""));
        return (name.endsWith("mark") ? "\uFEFF" + text : text).getBytes(charset);
    }

    /** The code page of Korean Windows holds 8,822 syllables more than EUC-KR, 뷁 and 똠 among them. */
    @Test
    void readsEverySyllableOfTheKoreanCodePage() {
        var all = IntStream.rangeClosed('가', '힣').mapToObj(Character::toString).collect(Collectors.joining());
        assertThat(all).hasSize(11_172);
        assertThat(cells((all + ",1\n").getBytes(Charset.forName("x-windows-949"))))
                .containsExactly(all, "1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {"comma#,", "semicolon#;", "stroke#|", "tab#'\t'"})
    void readsEverySeparator(String name, String separator) {
        var quoted = separator.equals(",") ? "\"1,000,000\"" : "1,000,000";
        var text = "조회기간: 2026.11.01, 합계\n거래일시" + separator + "적요" + separator + "금액\n2026.11.30" + separator
                + (separator.equals(",") ? "김" : "김, 이") + separator + quoted + "\n2026.11.30" + separator + "박"
                + separator + quoted + "\n";
        assertThat(SheetReader.read(text.getBytes(StandardCharsets.UTF_8)).rows())
                .as(name)
                .last()
                .satisfies(row -> assertThat(row.cells()).containsExactly("2026.11.30", "박", "1,000,000"));
    }

    @Test
    void readsExcelsOwnWordsInText() {
        assertThat(SheetReader.read("sep=;\r\na;b\r\n1,5;2\r\n".getBytes(StandardCharsets.UTF_8))
                        .rows()
                        .getLast()
                        .cells())
                .containsExactly("1,5", "2");
        assertThat(cells("=\"0012\",'0034,\u00A0x\u200B\u3000\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("0012", "0034", "x");
        assertThat(cells("\"a\nb\",2\n".getBytes(StandardCharsets.UTF_8))).containsExactly("a\nb", "2");
    }

    @Test
    void readsBothDialectsAndBothFormatsOfWorkbooks() {
        var expected = List.of("2026-000137", "2026-11-30", "5.25%", "200000000", "TRUE", "#N/A", "0012345678901234");
        assertThat(SheetReader.read(SheetFiles.bytes(filled(new XSSFWorkbook())))
                        .rows()
                        .getLast()
                        .cells())
                .isEqualTo(expected);
        assertThat(SheetReader.read(SheetFiles.bytes(filled(new HSSFWorkbook())))
                        .rows()
                        .getLast()
                        .cells())
                .isEqualTo(expected);
        var strict = SheetFiles.xlsx(
                        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"d\"><v>2026-11-30</v></c><c r=\"C1\" t=\"d\">"
                                + "<v>2026-11-30T14:05:00</v></c><c t=\"d\"><v>2026-11-30T00:00:00.000</v></c></row>")
                .strings(
                        "<si><r><t>한</t></r><r><t xml:space=\"preserve\">빛 </t></r><rPh sb=\"0\" eb=\"1\"><t>ハン</t></rPh></si>");
        assertThat(cells(strict.strict().build()))
                .containsExactly("한빛", "2026-11-30", "2026-11-30 14:05:00", "2026-11-30");
    }

    private static Workbook filled(Workbook book) {
        var hidden = book.createSheet("코드");
        hidden.createRow(0).createCell(0).setCellValue("코드");
        hidden.createRow(1).createCell(0).setCellValue("y");
        book.setSheetHidden(0, true);
        var sheet = book.createSheet("변동");
        book.setActiveSheet(1);
        sheet.createRow(0).createCell(0).setCellValue("추천번호");
        var filtered = sheet.createRow(1);
        filtered.createCell(0).setCellValue("숨김");
        filtered.setZeroHeight(true);
        var row = sheet.createRow(2);
        row.createCell(0).setCellValue("2026-000137");
        row.createCell(1).setCellValue(LocalDate.of(2026, 11, 30));
        row.getCell(1).setCellStyle(style(book, "yyyy\"년\" m\"월\" d\"일\""));
        row.createCell(2).setCellValue(0.0525);
        row.getCell(2).setCellStyle(style(book, "0.00%"));
        row.createCell(3).setCellFormula("100000000*2");
        row.createCell(4).setCellValue(true);
        row.createCell(5).setCellErrorValue(FormulaError.NA.getCode());
        row.createCell(6).setCellValue("0012345678901234");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return book;
    }

    private static CellStyle style(Workbook book, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    @Test
    void leavesHiddenLinesOutAndNamesThem() {
        for (var book : List.<Workbook>of(new XSSFWorkbook(), new HSSFWorkbook())) {
            var sheet = SheetReader.read(SheetFiles.bytes(filled(book)));
            assertThat(sheet.hidden()).containsExactly(2L);
            assertThat(sheet.rows()).extracting(SentSpreadsheet.Row::line).containsExactly(1L, 3L);
        }
        refused(
                SheetFiles.xlsx("<row r=\"1\" hidden=\"true\"><c t=\"str\"><v>a</v></c></row>")
                        .build(),
                "all-hidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true"})
    void knowsBothSpellingsOfTheYearFromWhichDaysAreCounted(String spelling) {
        assertThat(cells(SheetFiles.xlsx("<row><c s=\"1\"><v>44894</v></c></row>")
                        .format(14)
                        .date1904(spelling)
                        .build()))
                .containsExactly("2026-11-30");
        assertThat(cells(SheetFiles.xlsx("<row><c s=\"1\"><v>46356</v></c></row>")
                        .format(14)
                        .date1904("0")
                        .build()))
                .containsExactly("2026-11-30");
    }

    @Test
    void showsAFormulaThatNobodyReckoned() {
        assertThat(cells(SheetFiles.xlsx(
                                "<row><c><f>SUM(A1:A2)</f></c><c t=\"str\"><f>B1</f><v></v></c><c><f>1+1</f><v>2</v></c></row>")
                        .build()))
                .containsExactly("=SUM(A1:A2)", "", "2");
    }

    @Test
    void readsTablesOfTheWebThatAreNamedXls() {
        var page =
                "<html><head><meta charset='euc-kr'></head><body><table><tr><td><table><tr><td colspan=4>거래내역조회</td></tr>"
                        + "<tr><th rowspan=2>거래일시</th><th colspan=2>금액</th><th rowspan=2>뷁</th></tr><tr><th>입금</th><th>출금</th></tr>"
                        + "<tr><td>2026.11.30</td><td style=\"mso-number-format:'\\@'\">66,550&nbsp;</td><td>0</td><td>한빛<br>정밀</td></tr>"
                        + "<tr style='display: none'><td>2026.11.29</td></tr></table></td></tr></table></body></html>";
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("x-windows-949"))) {
            var sheet = SheetReader.read(page.getBytes(charset));
            assertThat(sheet.rows())
                    .extracting(SentSpreadsheet.Row::cells)
                    .containsExactly(
                            List.of("거래내역조회"),
                            List.of("거래일시", "금액", "", "뷁"),
                            List.of("거래일시", "입금", "출금", "뷁"),
                            List.of("2026.11.30", "66,550", "0", "한빛 정밀"));
            assertThat(sheet.hidden()).containsExactly(5L);
        }
    }

    @Test
    void readsXmlSpreadsheetsOf2003() {
        var xml =
                "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
                        + "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Styles><Style ss:ID=\"p\"><NumberFormat ss:Format=\"Percent\"/></Style></Styles>"
                        + "<Worksheet ss:Name=\"코드\"><Table><Row><Cell><Data ss:Type=\"String\">x</Data></Cell></Row></Table><WorksheetOptions><Visible>SheetHidden</Visible>"
                        + "</WorksheetOptions></Worksheet><Worksheet ss:Name=\"변동\"><Table><Row ss:Index=\"3\"><Cell><Data ss:Type=\"String\">2026-000137</Data></Cell>"
                        + "<Cell ss:Index=\"3\"><Data ss:Type=\"DateTime\">2026-11-30T00:00:00.000</Data></Cell><Cell ss:StyleID=\"p\"><Data ss:Type=\"Number\">0.05</Data></Cell>"
                        + "</Row><Row ss:Hidden=\"1\"><Cell><Data ss:Type=\"Number\">1</Data></Cell></Row></Table></Worksheet></Workbook>";
        var sheet = SheetReader.read(xml.getBytes(StandardCharsets.UTF_8));
        assertThat(sheet.rows())
                .containsExactly(new SentSpreadsheet.Row(3, List.of("2026-000137", "", "2026-11-30", "5%")));
        assertThat(sheet.hidden()).containsExactly(4L);
    }

    @Test
    void namesTheTrueCause() throws Exception {
        refused(SheetFiles.locked(SheetFiles.bytes(filled(new XSSFWorkbook()))), "locked");
        Biff8EncryptionKey.setCurrentUserPassword("0000");
        byte[] locked;
        try {
            locked = SheetFiles.bytes(filled(new HSSFWorkbook()));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        refused(locked, "locked");
        refused(container("Book"), "old-excel");
        refused(new byte[] {9, 4, 6, 0, 0, 0, 16, 0}, "old-excel");
        refused(container("FileHeader"), "hwp");
        refused(container("WordDocument"), "document");
        refused(container("Contents"), "other");
        refused("%PDF-1.7\n가나다".getBytes(StandardCharsets.UTF_8), "pdf");
        refused("%PDF-1.7\n%âãÏÓ\0\1\n".getBytes(StandardCharsets.ISO_8859_1), "pdf");
        refused("{\\rtf1\\ansi}".getBytes(StandardCharsets.UTF_8), "document");
        refused(
                "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n".getBytes(StandardCharsets.UTF_8),
                "web-archive");
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'}, "picture");
        refused("HWP Document File V3.00 \u001a\1\2\3\4\5".getBytes(StandardCharsets.ISO_8859_1), "hwp");
        refused(SheetFiles.zip(Map.of("word/document.xml", "<a/>")), "document");
        refused(SheetFiles.zip(Map.of("mimetype", "application/hwp+zip")), "hwp");
        refused(SheetFiles.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet")), "open-document");
        refused(SheetFiles.zip(Map.of("a.csv", "1,2")), "packed");
        refused(
                SheetFiles.zip(Map.of(
                        "_rels/.rels",
                        "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"xl/workbook.bin\"/></Relationships>",
                        "xl/workbook.bin",
                        "x")),
                "binary-excel");
    }

    private static byte[] container(String stream) throws Exception {
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[8192]), stream);
            var out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @Test
    void refusesWhatIsNoTable() {
        refused(new byte[] {(byte) 0x81}, "encoding");
        refused(new byte[] {(byte) 0xFF, (byte) 0xFE, (byte) 0x81}, "encoding");
        refused(new byte[0], "empty");
        refused(" \r\n,,\r\n".getBytes(StandardCharsets.UTF_8), "empty");
        refused("<html><body>로그인</body></html>".getBytes(StandardCharsets.UTF_8), "empty");
        refused("a,b\r\n\"1,2\r\n".getBytes(StandardCharsets.UTF_8), "broken");
        refused("PK\3\4 nothing inside".getBytes(StandardCharsets.UTF_8), "broken");
        refused(new byte[SheetReader.MOST_BYTES + 1], "large");
        refused(
                ("h\r\n" + String.join("\r\n", Collections.nCopies(SheetReader.MOST_ROWS + 1, "1")))
                        .getBytes(StandardCharsets.UTF_8),
                "many");
    }

    private static List<String> cells(byte[] content) {
        return SheetReader.read(content).rows().getFirst().cells();
    }

    private static void refused(byte[] content, String why) {
        assertThatExceptionOfType(SheetRefused.class)
                .isThrownBy(() -> SheetReader.read(content))
                .withMessage(why);
    }
}
