package kr.oneroof.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.commons.csv.CSVFormat;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

import kr.oneroof.support.OpenedWorkbook;

/** Tables that leave the portal, opened by libraries that did not write them. */
class SpreadsheetTests {
    private static final List<Cell> LINE = List.of(
            Cell.of("2026-000137"),
            Cell.of("  ㈜한빛 <정밀> & 金海\n둘째 줄 😀 "),
            Cell.of(-1_234_567L),
            Cell.of(LocalDate.of(2026, 12, 9)),
            Cell.of(Instant.parse("2026-12-09T09:00:59Z")),
            Cell.of((Instant) null),
            Cell.of("끝"));

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+82", "-3", "@SUM(A1)", "\tx", "\rx", "=cmd|' /C calc'!A0", "＝1+1"})
    void takesTheSpellOffFormulas(String evil) throws IOException {
        assertThat(CsvSpreadsheet.harmless(evil)).isEqualTo("'" + evil);
        var opened = OpenedWorkbook.of(xlsx(List.of(Cell.of(evil))));
        assertThat(opened.kinds().getFirst()).containsExactly("TEXT");
        assertThat(opened.rows().getFirst().getFirst().strip()).isEqualTo(evil.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "운임 급등", "2026-000001", "a=b", " =1"})
    void leavesOrdinaryWordsAlone(String plain) throws IOException {
        assertThat(CsvSpreadsheet.harmless(plain)).isEqualTo(plain);
        assertThat(OpenedWorkbook.of(xlsx(List.of(Cell.of(plain), Cell.of("끝"))))
                        .rows()
                        .getFirst())
                .containsExactly(plain, "끝");
    }

    @Test
    void saysTheSameInBothForms() throws IOException {
        var opened = OpenedWorkbook.of(xlsx(LINE));
        var parsed = CSVFormat.DEFAULT
                .parse(new StringReader(csv(LINE).substring(1)))
                .getRecords();
        assertThat(opened.rows())
                .singleElement()
                .isEqualTo(List.of(
                        "2026-000137",
                        "  ㈜한빛 <정밀> & 金海\n둘째 줄 😀 ",
                        "-1234567",
                        "2026-12-09",
                        "2026-12-09 18:00",
                        "",
                        "끝"));
        assertThat(parsed)
                .singleElement()
                .satisfies(record ->
                        assertThat(record.toList()).isEqualTo(opened.rows().getFirst()));
        assertThat(opened.kinds().getFirst()).containsExactly("TEXT", "TEXT", "NUMBER", "DATE", "DATE", "TEXT", "TEXT");
    }

    @Test
    void marksCsvForExcel() throws IOException {
        assertThat(csv(List.of(Cell.of("제목"), Cell.of("그는 \"네\"라고,\n말했다"))))
                .isEqualTo("\uFEFF\"제목\",\"그는 \"\"네\"\"라고,\n말했다\"\r\n");
    }

    @Test
    void showsDatesInColumnsThatAreWideEnough() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx(LINE)))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getColumnWidth(3) / 256).isGreaterThanOrEqualTo("2026-12-09".length());
            assertThat(sheet.getColumnWidth(4) / 256).isGreaterThanOrEqualTo("2026-12-09 18:00".length());
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        }
    }

    /** A workbook with any of these as they come is one that Excel wants to repair, or reads as something else. */
    @Test
    void holdsWhatWorkbooksCannot() throws IOException {
        var opened = OpenedWorkbook.of(xlsx(List.of(
                Cell.of("가\0나\u0007\uFFFF\uD800다"),
                Cell.of("_x0041_와 _x_"),
                Cell.of(new Random(7)
                        .ints(40_000, '가', '힣')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()),
                Cell.of("끝"))));
        assertThat(opened.rows().getFirst().get(0)).isEqualTo("가나다");
        assertThat(opened.rows().getFirst().get(1)).isEqualTo("_x0041_와 _x_");
        assertThat(opened.rows().getFirst().get(2)).hasSize(XlsxText.LONGEST);
        assertThat(opened.rows().getFirst().get(3)).isEqualTo("끝");
    }

    @ParameterizedTest
    @ValueSource(strings = {"지급 결의 [2026/4]: 모두?*\\", "'따옴표'", "아주 긴 이름의 시트는 서른한 자를 넘을 수 없으므로 줄여서 적습니다"})
    void namesSheetsAsExcelAllows(String title) throws IOException {
        var file = new ByteArrayOutputStream();
        Spreadsheet.xlsx(file, title, sheet -> sheet.line(Cell.of("가")));
        assertThat(OpenedWorkbook.of(file.toByteArray()).sheets())
                .singleElement()
                .asString()
                .isNotBlank()
                .hasSizeLessThan(32)
                .doesNotContainPattern("[\\[\\]:*?/\\\\]")
                .doesNotStartWith("'");
    }

    @Test
    void keepsEveryLineOfLongTables() throws IOException {
        var file = new ByteArrayOutputStream();
        Spreadsheet.xlsx(file, "긴 표", sheet -> {
            for (var line = 0; line < 30_000; line++) {
                sheet.line(Cell.of("줄 " + line), Cell.of(line));
            }
        });
        var rows = OpenedWorkbook.of(file.toByteArray()).rows();
        assertThat(rows).hasSize(30_000);
        assertThat(rows.getLast()).containsExactly("줄 29999", "29999");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void closesWhatIsWholeAndNothingElse(boolean workbook) throws IOException {
        var closed = new AtomicBoolean();
        var stream = new OutputStream() {
            @Override
            public void write(int one) {
                // Nobody reads it.
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };
        assertThatIllegalStateException()
                .isThrownBy(() -> write(workbook, stream, _ -> {
                    throw new IllegalStateException("half way");
                }));
        assertThat(closed).isFalse();
        write(workbook, stream, sheet -> sheet.line(Cell.of("가")));
        assertThat(closed).isTrue();
    }

    @Test
    void leavesNoHalfWorkbookThatOpens() {
        var file = new ByteArrayOutputStream();
        assertThatIllegalStateException()
                .isThrownBy(() -> Spreadsheet.xlsx(file, "반", sheet -> {
                    for (var line = 0; line < 5_000; line++) {
                        sheet.line(Cell.of("줄 " + line));
                    }
                    throw new IllegalStateException("half way");
                }));
        assertThatIOException().isThrownBy(() -> OpenedWorkbook.of(file.toByteArray()));
    }

    /** Whatever this class promises holds for every workbook of the portal. */
    @Test
    void isTheOnlyWriterOfWorkbooks() {
        var ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("kr.oneroof");
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("kr.oneroof.document.sheet")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dhatim.fastexcel..", "org.apache.poi.ss..", "org.apache.poi.xssf..")
                .check(ours);
    }

    private static void write(boolean workbook, OutputStream into, Spreadsheet.Lines lines) throws IOException {
        if (workbook) {
            Spreadsheet.xlsx(into, "표", lines);
        } else {
            Spreadsheet.csv(into, lines);
        }
    }

    private static byte[] xlsx(List<Cell> line) throws IOException {
        var file = new ByteArrayOutputStream();
        Spreadsheet.xlsx(file, "상담", sheet -> sheet.line(line));
        return file.toByteArray();
    }

    private static String csv(List<Cell> line) throws IOException {
        var file = new ByteArrayOutputStream();
        Spreadsheet.csv(file, sheet -> sheet.line(line));
        return file.toString(StandardCharsets.UTF_8);
    }
}
