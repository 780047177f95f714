package kr.oneroof.consultation.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import kr.oneroof.document.sheet.Spreadsheet;

/** What the file is. */
public enum ExportFormat {
    XLSX(Spreadsheet.XLSX),
    CSV(Spreadsheet.CSV);

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    void write(OutputStream into, String title, Spreadsheet.Lines lines) throws IOException {
        switch (this) {
            case XLSX -> Spreadsheet.xlsx(into, title, lines);
            case CSV -> Spreadsheet.csv(into, lines);
        }
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "export.format." + name();
    }
}
