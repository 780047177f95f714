package kr.oneroof.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sender does not see is not read, and is named. */
class HiddenColumnTests {
    @Test
    void leavesColumnsOfWorkbooksOut() {
        for (var book : List.<Workbook>of(new XSSFWorkbook(), new HSSFWorkbook())) {
            fill(book);
            book.getSheetAt(0).setColumnHidden(1, true);
            book.getSheetAt(0).setColumnHidden(3, true);
            requireShownAlone(SheetReader.read(SheetFiles.bytes(book)));
        }
    }

    @Test
    void leavesColumnsWithoutWidthOut() {
        for (var book : List.<Workbook>of(new XSSFWorkbook(), new HSSFWorkbook())) {
            fill(book);
            book.getSheetAt(0).setColumnWidth(1, 0);
            book.getSheetAt(0).setColumnWidth(3, 0);
            requireShownAlone(SheetReader.read(SheetFiles.bytes(book)));
        }
    }

    /** A closed outline hides what is grouped. */
    @Test
    void leavesClosedGroupsOut() {
        for (var book : List.<Workbook>of(new XSSFWorkbook(), new HSSFWorkbook())) {
            fill(book);
            var sheet = book.getSheetAt(0);
            for (var grouped : new int[] {1, 3}) {
                sheet.groupColumn(grouped, grouped);
                sheet.setColumnGroupCollapsed(grouped, true);
            }
            requireShownAlone(SheetReader.read(SheetFiles.bytes(book)));
        }
    }

    private static void fill(Workbook book) {
        var sheet = book.createSheet("변동");
        var lines = List.of(List.of("추천번호", "금액", "거래금액", "메모"), List.of("2026-000188", "999", "1000000", "x"));
        for (var line = 0; line < lines.size(); line++) {
            var row = sheet.createRow(line);
            for (var at = 0; at < lines.get(line).size(); at++) {
                row.createCell(at).setCellValue(lines.get(line).get(at));
            }
        }
    }

    private static void requireShownAlone(SentSpreadsheet sheet) {
        assertThat(sheet.hiddenColumns()).containsExactly("B", "D");
        assertThat(sheet.rows())
                .extracting(SentSpreadsheet.Row::cells)
                .containsExactly(List.of("추천번호", "", "거래금액"), List.of("2026-000188", "", "1000000"));
    }

    @Test
    void leavesColumnsOfXmlSpreadsheetsOut() {
        var xml = """
                <?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
                xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
                <Worksheet ss:Name="앞"><Table><Column ss:Hidden="1"/><Row><Cell><Data ss:Type="String">a</Data></Cell></Row></Table>
                <WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>
                <Worksheet ss:Name="변동"><Table><Column ss:Index="2" ss:Hidden="1"/><Column ss:Span="0"/><Column ss:Width="0"/>
                <Row><Cell><Data ss:Type="String">추천번호</Data></Cell><Cell><Data ss:Type="String">금액</Data></Cell>
                <Cell><Data ss:Type="String">거래금액</Data></Cell><Cell><Data ss:Type="String">메모</Data></Cell></Row>
                <Row><Cell><Data ss:Type="String">2026-000188</Data></Cell><Cell><Data ss:Type="Number">999</Data></Cell>
                <Cell><Data ss:Type="Number">1000000</Data></Cell><Cell><Data ss:Type="String">x</Data></Cell></Row>
                </Table></Worksheet></Workbook>""";
        requireShownAlone(SheetReader.read(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<col><col style='display:none;width:0'><col><col hidden>",
                "<colgroup><col><col style='visibility: collapse'></colgroup><colgroup><col></colgroup><colgroup hidden span=1></colgroup>",
                "<colgroup span=1></colgroup><colgroup style='display: none'><col></colgroup><col span=1><col style='DISPLAY:NONE'>"
            })
    void leavesColumnsOfTablesOut(String columns) {
        var page = "<html><table><tr><td>앞 표</td><td>둘째</td></tr></table><table>" + columns
                + "<tr><th>추천번호</th><th>금액</th><th>거래금액</th><th>메모</th></tr>"
                + "<tr><td>2026-000188</td><td>999</td><td>1000000</td><td>x</td></tr></table></html>";
        var sheet = SheetReader.read(page.getBytes(StandardCharsets.UTF_8));
        assertThat(sheet.rows().getFirst().cells()).containsExactly("앞 표", "둘째");
        requireShownAlone(new SentSpreadsheet(
                sheet.rows().subList(1, sheet.rows().size()), sheet.hidden(), sheet.hiddenColumns()));
    }

    @Test
    void leavesSingleCellsOfTablesOut() {
        var page = "<html><table><tr><th>추천번호</th><th style='display:none'>금액</th><th>거래금액</th><th hidden>메모</th></tr>"
                + "<tr><td>2026-000188</td><td style='display:none'>999</td><td>1000000</td><td hidden>x</td></tr></table></html>";
        requireShownAlone(SheetReader.read(page.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void saysSoWhereNothingIsLeft() {
        var book = new XSSFWorkbook();
        fill(book);
        for (var column = 0; column < 4; column++) {
            book.getSheetAt(0).setColumnHidden(column, true);
        }
        assertThatExceptionOfType(SheetRefused.class)
                .isThrownBy(() -> SheetReader.read(SheetFiles.bytes(book)))
                .withMessage("all-hidden");
    }
}
