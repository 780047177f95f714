package kr.oneroof.consultation.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** What the file is. */
public enum ExportFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    Sheet sheet(OutputStream into, String title) throws IOException {
        return this == CSV ? new CsvSheet(into) : new XlsxSheet(into, title);
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
