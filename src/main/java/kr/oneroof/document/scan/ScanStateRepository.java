package kr.oneroof.document.scan;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.document.FileId;
import kr.oneroof.document.ScanState;
import kr.oneroof.kernel.SeoulClock;

/** What the rows of files say of the scanner. */
@Repository
class ScanStateRepository {
    private static final String UNSETTLED = " and scan in ('NOT_CONFIGURED', 'WAITING')";

    private final JdbcClient jdbc;

    ScanStateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ScanState> stateOf(FileId file) {
        return jdbc.sql("select scan from stored_file where id = ?")
                .param(file.value())
                .query((row, number) -> ScanState.valueOf(row.getString(1)))
                .optional();
    }

    /** Piece by piece, each a statement of its own: a slow scanner holds no connection. */
    void copyTo(FileId file, OutputStream out) throws IOException {
        var seq = 0;
        for (var piece = piece(file, seq); piece.isPresent(); piece = piece(file, ++seq)) {
            out.write(piece.get());
        }
    }

    private Optional<byte[]> piece(FileId file, int seq) {
        return jdbc.sql("select content from file_chunk where file_id = ? and seq = ?")
                .params(file.value(), seq)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    void tried(FileId file, Instant at) {
        jdbc.sql("update stored_file set scan = 'WAITING', scan_tried_at = ? where id = ?" + UNSETTLED)
                .params(utc(at), file.value())
                .update();
    }

    void clean(FileId file, Instant at) {
        jdbc.sql("update stored_file set scan = 'CLEAN', scanned_at = ? where id = ?" + UNSETTLED)
                .params(utc(at), file.value())
                .update();
    }

    /**
     * Keeps name and hash, drops the bytes.
     *
     * @return the hash; empty when somebody else was faster
     */
    Optional<String> infected(FileId file, String finding, Instant at) {
        var hash = jdbc.sql("update stored_file set scan = 'INFECTED', scan_finding = ?, scanned_at = ? where id = ?"
                        + UNSETTLED + " returning sha256")
                .params(finding, utc(at), file.value())
                .query(String.class)
                .optional();
        hash.ifPresent(found -> jdbc.sql("delete from file_chunk where file_id = ?")
                .param(file.value())
                .update());
        return hash;
    }

    /** What was not tried yet first, then what was tried longest ago. */
    List<FileId> unsettled(int most) {
        return jdbc.sql("select id from stored_file where true" + UNSETTLED
                        + " order by scan_tried_at nulls first, uploaded_at limit ?")
                .param(most)
                .query((row, number) -> new FileId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Without a scanner nobody would ever speak for them. */
    int release() {
        return jdbc.sql("update stored_file set scan = 'NOT_CONFIGURED' where scan = 'WAITING'")
                .update();
    }

    int count(ScanState state) {
        return jdbc.sql("select count(*) from stored_file where scan = '" + state.name() + "'")
                .query(Integer.class)
                .single();
    }

    List<QuarantineQueries.Find> finds() {
        return jdbc.sql("select name, sha256, scan_finding, subject, uploaded_at, scanned_at from stored_file"
                        + " where scan = 'INFECTED' order by scanned_at desc, id limit 200")
                .query(ScanStateRepository::find)
                .list();
    }

    private static QuarantineQueries.Find find(ResultSet row, int number) throws SQLException {
        return new QuarantineQueries.Find(
                row.getString("name"),
                row.getString("sha256"),
                row.getString("scan_finding"),
                row.getString("subject"),
                row.getObject("uploaded_at", OffsetDateTime.class)
                        .atZoneSameInstant(SeoulClock.SEOUL)
                        .toLocalDateTime(),
                row.getObject("scanned_at", OffsetDateTime.class)
                        .atZoneSameInstant(SeoulClock.SEOUL)
                        .toLocalDateTime());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
