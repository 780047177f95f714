package kr.oneroof.consultation.export;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.workbench.CaseListQueries.Reader;
import kr.oneroof.consultation.workbench.CaseRow;
import kr.oneroof.document.sheet.Cell;

/** What a reader may take out of the list, in the reader's language. */
@Component
class ExportColumns {
    private static final List<Column> TITLES =
            List.of(Column.NUMBER, Column.TITLE, Column.STATUS, Column.FILED, Column.DUE, Column.CHANGED);
    private static final List<Column> RECORDS = List.of(
            Column.NUMBER,
            Column.CATEGORY,
            Column.STATUS,
            Column.OUTCOME,
            Column.DISTRICT,
            Column.CHANNEL,
            Column.FILED,
            Column.DUE,
            Column.ANSWERED);

    private final MessageSource messages;

    ExportColumns(MessageSource messages) {
        this.messages = messages;
    }

    /** Columns by the heading of the list on the screen. */
    enum Column {
        NUMBER("desk.number"),
        TITLE("desk.title"),
        COMPANY("desk.company.name"),
        CATEGORY("desk.category"),
        STATUS("desk.status"),
        OUTCOME("desk.outcome"),
        UNIT("desk.unit"),
        CONSULTANT("desk.owner"),
        DISTRICT("desk.district"),
        CHANNEL("desk.channel"),
        FILED("desk.filed"),
        DUE("desk.due"),
        CHANGED("desk.changed"),
        ANSWERED("desk.answered");

        private final String messageKey;

        Column(String messageKey) {
            this.messageKey = messageKey;
        }
    }

    static List<Column> of(Reader reader) {
        return switch (reader) {
            case OPENS_CASES -> List.of(Column.values());
            case SEES_TITLES -> TITLES;
            case SEES_NO_WORDS -> RECORDS;
        };
    }

    List<String> heading(Reader reader, Locale language) {
        return of(reader).stream()
                .map(column -> words(column.messageKey, language))
                .toList();
    }

    List<Cell> line(CaseRow row, Reader reader, Locale language) {
        return of(reader).stream().map(column -> cell(column, row, language)).toList();
    }

    private Cell cell(Column column, CaseRow row, Locale language) {
        return switch (column) {
            case NUMBER -> Cell.of(row.number().value());
            case TITLE -> Cell.of(row.title());
            case COMPANY -> Cell.of(row.company());
            case CATEGORY -> Cell.of(words(row.category().messageKey(), language));
            case STATUS -> Cell.of(words(row.status().messageKey(), language));
            case OUTCOME ->
                row.outcome() == null ? Cell.EMPTY : Cell.of(words(row.outcome().messageKey(), language));
            case UNIT -> Cell.of(row.unit());
            case CONSULTANT -> Cell.of(row.consultant());
            case DISTRICT -> Cell.of(row.district());
            case CHANNEL -> Cell.of(words(row.channel().messageKey(), language));
            case FILED -> Cell.of(row.filedAt());
            case DUE -> Cell.of(row.dueAt());
            case CHANGED -> Cell.of(row.changedAt());
            case ANSWERED -> Cell.of(row.answeredAt());
        };
    }

    String words(@Nullable String key, Locale language) {
        return messages.getMessage(String.valueOf(key), null, language);
    }
}
