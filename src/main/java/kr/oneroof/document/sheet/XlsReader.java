package kr.oneroof.document.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Reads the first visible sheet of an Excel 97 workbook (.xls), record by record. */
final class XlsReader implements HSSFListener {
    private final RowCollector into;
    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(this, Locale.ROOT);
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final Set<Integer> hidden = new HashSet<>();
    private @Nullable SSTRecord strings;
    private @Nullable CellValueRecordInterface waiting;
    private boolean from1904;
    private boolean done;
    private boolean within;
    private int depth;
    private int sheet = -1;
    private int line = -1;
    private List<String> cells = new ArrayList<>();

    private XlsReader(RowCollector into) {
        this.into = into;
    }

    /** @throws SheetRefused when the container holds no such workbook; it says what it holds instead */
    static void read(byte[] content, RowCollector into) throws IOException {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            var root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new SheetRefused("locked");
            }
            if (!root.hasEntryCaseInsensitive("Workbook")) {
                throw noWorkbook(root);
            }
            var reader = new XlsReader(into);
            var request = new HSSFRequest();
            request.addListenerForAllRecords(reader.formats);
            new HSSFEventFactory().processWorkbookEvents(request, container);
        } catch (EncryptedDocumentException locked) {
            throw new SheetRefused("locked");
        } catch (OldExcelFormatException old) {
            throw new SheetRefused("old-excel");
        }
    }

    @Override
    public void processRecord(Record record) {
        switch (record) {
            case BOFRecord begin -> begin(begin);
            case EOFRecord end -> end();
            case BoundSheetRecord bound -> sheets.add(bound);
            case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
            case SSTRecord table -> strings = table;
            default -> {
                if (within && depth == 1) {
                    cell(record);
                }
            }
        }
    }

    /** Diagrams lie within a sheet as sheets of their own. */
    private void begin(BOFRecord begin) {
        if (depth++ == 0 && begin.getType() != BOFRecord.TYPE_WORKBOOK) {
            sheet++;
            var ordered = BoundSheetRecord.orderByBofPosition(sheets);
            within = !done
                    && begin.getType() == BOFRecord.TYPE_WORKSHEET
                    && sheet < ordered.length
                    && !ordered[sheet].isHidden()
                    && !ordered[sheet].isVeryHidden();
        }
    }

    private void end() {
        if (--depth == 0 && within) {
            flush();
            within = false;
            done = true;
        }
    }

    private void cell(Record record) {
        switch (record) {
            case RowRecord row when row.getZeroHeight() || row.getHeight() == 0 -> hidden.add(row.getRowNumber());
            case ColumnInfoRecord columns
            when columns.getHidden() || columns.getColumnWidth() == 0 ->
                into.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
            case NumberRecord number -> put(number, number(number, number.getValue()));
            case LabelSSTRecord label ->
                put(
                        label,
                        strings == null
                                ? ""
                                : strings.getString(label.getSSTIndex()).getString());
            case LabelRecord label -> put(label, label.getValue());
            case BoolErrRecord one ->
                put(
                        one,
                        one.isError()
                                ? FormulaError.forInt(one.getErrorValue()).getString()
                                : one.getBooleanValue() ? "TRUE" : "FALSE");
            case FormulaRecord formula -> formula(formula);
            case StringRecord text -> {
                if (waiting != null) {
                    put(waiting, text.getString());
                    waiting = null;
                }
            }
            default -> {}
        }
    }

    private void formula(FormulaRecord formula) {
        if (formula.hasCachedResultString()) {
            waiting = formula;
            return;
        }
        var kind = CellType.forInt(formula.getCachedResultType());
        put(
                formula,
                kind == CellType.ERROR
                        ? FormulaError.forInt((byte) formula.getCachedErrorValue())
                                .getString()
                        : kind == CellType.BOOLEAN
                                ? formula.getCachedBooleanValue() ? "TRUE" : "FALSE"
                                : number(formula, formula.getValue()));
    }

    private String number(CellValueRecordInterface cell, double value) {
        var code = formats.getFormatString(cell);
        return CellFormat.of(formats.getFormatIndex(cell), code).words(Double.toString(value), from1904);
    }

    private void put(CellValueRecordInterface cell, String words) {
        if (cell.getRow() != line) {
            flush();
            line = cell.getRow();
        }
        if (cell.getColumn() < RowCollector.MOST_COLUMNS) {
            while (cells.size() <= cell.getColumn()) {
                cells.add("");
            }
            cells.set(cell.getColumn(), SheetText.clean(words));
        }
    }

    private void flush() {
        if (line >= 0) {
            into.add(line + 1L, cells, !hidden.contains(line));
        }
        cells = new ArrayList<>();
        line = -1;
    }

    /** What else the old container of Microsoft's files may hold. */
    private static SheetRefused noWorkbook(DirectoryEntry root) {
        if (root.hasEntryCaseInsensitive("Book")) {
            return new SheetRefused("old-excel");
        }
        if (root.hasEntryCaseInsensitive("FileHeader")) {
            return new SheetRefused("hwp");
        }
        var office =
                root.hasEntryCaseInsensitive("WordDocument") || root.hasEntryCaseInsensitive("PowerPoint Document");
        return office ? new SheetRefused("document") : new SheetRefused("other");
    }
}
