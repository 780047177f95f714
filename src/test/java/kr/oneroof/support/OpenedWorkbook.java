package kr.oneroof.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook of ours as another library reads it.
 *
 * @param sheets names, in order
 * @param rows of all sheets; words as they stand, numbers plain, moments as {@code 2026-12-09 18:00}
 * @param kinds of the cells: TEXT, NUMBER, DATE or FORMULA
 */
public record OpenedWorkbook(List<String> sheets, List<List<String>> rows, List<List<String>> kinds) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** @throws IOException when it is no workbook, or not whole */
    public static OpenedWorkbook of(byte[] file) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var names = new ArrayList<String>();
            var rows = new ArrayList<List<String>>();
            var kinds = new ArrayList<List<String>>();
            for (Sheet sheet : book) {
                names.add(sheet.getSheetName());
                for (Row row : sheet) {
                    var cells = IntStream.range(0, row.getLastCellNum())
                            .mapToObj(row::getCell)
                            .toList();
                    rows.add(cells.stream().map(OpenedWorkbook::value).toList());
                    kinds.add(cells.stream().map(OpenedWorkbook::kind).toList());
                }
            }
            return new OpenedWorkbook(names, rows, kinds);
        } finally {
            LocaleUtil.resetUserTimeZone();
        }
    }

    private static String kind(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? "DATE" : "NUMBER";
            case FORMULA -> "FORMULA";
            default -> "TEXT";
        };
    }

    private static String value(Cell cell) {
        return switch (kind(cell)) {
            case "DATE" ->
                cell.getLocalDateTimeCellValue()
                        .format(MOMENT)
                        .replaceFirst(cell.getCellStyle().getDataFormatString().contains("h") ? "$^" : " 00:00$", "");
            case "NUMBER" -> Long.toString((long) cell.getNumericCellValue());
            default -> cell.toString();
        };
    }
}
