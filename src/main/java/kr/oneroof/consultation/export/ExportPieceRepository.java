package kr.oneroof.consultation.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps files in pieces, so that neither writing nor reading holds more than one of them. */
@Component
class ExportPieceRepository {
    static final int SIZE = 256 * 1024;

    private final JdbcClient database;
    private final TransactionTemplate apart;

    ExportPieceRepository(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        // While the list is read in one transaction, each piece is safe at once in another.
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The run goes on for nobody: cancelled, or replaced by a later attempt. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped() {
            super("export stopped");
        }
    }

    OutputStream writer(Export export) {
        return new Writer(export);
    }

    void copy(UUID id, int attempt, OutputStream into) {
        for (var position = 0; ; position++) {
            var piece = database.sql(
                            "select content from consultation_export_piece where export_id = ? and attempt = ? and position = ?")
                    .params(id, attempt, position)
                    .query((row, index) -> row.getBytes(1))
                    .optional();
            if (piece.isEmpty()) {
                return;
            }
            try {
                into.write(piece.get());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private void keep(Export export, int position, byte[] content) {
        apart.executeWithoutResult(_ -> {
            var wanted = database.sql("""
                            update consultation_export set bytes = bytes + ?
                            where id = ? and attempt = ? and status = 'RUNNING'""")
                    .params(content.length, export.id(), export.attempt())
                    .update();
            if (wanted == 0) {
                throw new Stopped();
            }
            database.sql(
                            "insert into consultation_export_piece (export_id, attempt, position, content) values (?, ?, ?, ?)")
                    .params(export.id(), export.attempt(), position, content)
                    .update();
        });
    }

    /** Sends a piece off whenever it is full. */
    private final class Writer extends OutputStream {
        private final Export export;
        private final byte[] buffer = new byte[SIZE];
        private int filled;
        private int position;

        Writer(Export export) {
            this.export = export;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            var done = 0;
            while (done < length) {
                var fits = Math.min(length - done, SIZE - filled);
                System.arraycopy(bytes, from + done, buffer, filled, fits);
                filled += fits;
                done += fits;
                if (filled == SIZE) {
                    send();
                }
            }
        }

        @Override
        public void close() {
            if (filled > 0) {
                send();
            }
        }

        private void send() {
            keep(export, position++, Arrays.copyOf(buffer, filled));
            filled = 0;
        }
    }
}
