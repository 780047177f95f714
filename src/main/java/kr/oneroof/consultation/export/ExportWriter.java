package kr.oneroof.consultation.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import kr.oneroof.consultation.workbench.CaseListQueries.Reader;
import kr.oneroof.consultation.workbench.CaseStreamQueries;
import kr.oneroof.document.sheet.Cell;
import kr.oneroof.document.sheet.Spreadsheet;

/** Writes an export from beginning to end; begun again, it writes it anew. */
@Component
class ExportWriter {
    private static final Logger LOG = LoggerFactory.getLogger(ExportWriter.class);
    private static final int MOST_ATTEMPTS = 3;

    private final ExportRepository repository;
    private final ExportPieceRepository pieces;
    private final CaseStreamQueries cases;
    private final ExportColumns columns;
    private final TransactionTemplate reading;

    ExportWriter(
            ExportRepository repository,
            ExportPieceRepository pieces,
            CaseStreamQueries cases,
            ExportColumns columns,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.pieces = pieces;
        this.cases = cases;
        this.columns = columns;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** What the file holds, and whose. */
    private record Written(long lines, List<UUID> companies) {}

    void run(UUID id) {
        repository.begin(id).ifPresent(export -> {
            LocaleContextHolder.setLocale(export.language());
            try {
                var written = Objects.requireNonNull(reading.execute(_ -> write(export)));
                repository.finish(export, written.lines(), written.companies());
            } catch (ExportPieceRepository.Stopped _) {
                LOG.info("Export {} was stopped", id);
            } catch (RuntimeException failed) {
                giveUpAtLast(export, failed);
            } finally {
                LocaleContextHolder.resetLocaleContext();
            }
        });
    }

    private Written write(Export export) {
        var lines = new AtomicLong();
        var reader = export.reader();
        try {
            export.format().write(pieces.writer(export), columns.words("desk.list", export.language()), sheet -> {
                sheet.words(columns.heading(reader, export.language()));
                cases.each(export.filter(), reader, row -> {
                    lines.incrementAndGet();
                    add(sheet, columns.line(row, reader, export.language()));
                });
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new Written(
                lines.get(), reader == Reader.SEES_NO_WORDS ? List.of() : cases.companies(export.filter(), reader));
    }

    private static void add(Spreadsheet sheet, List<Cell> line) {
        try {
            sheet.line(line);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Thrown on, the schedule tries again later. */
    private void giveUpAtLast(Export export, RuntimeException failed) {
        if (export.attempt() < MOST_ATTEMPTS) {
            throw failed;
        }
        LOG.error("Export {} failed for good", export.id(), failed);
        repository.fail(export);
    }
}
