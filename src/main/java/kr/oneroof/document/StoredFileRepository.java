package kr.oneroof.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.kernel.Locks;
import kr.oneroof.kernel.PersonId;

/** The rows of files and their bytes. */
@Repository
class StoredFileRepository {
    static final int CHUNK = 262_144;
    private static final String ADD = """
            insert into stored_file (id, uploader, name, media_type, size, sha256, uploaded_at, scan, scanned_at)
            values (:id, :uploader, :name, :mediaType, :size, :sha256, :at, :scan,
                    case when :scan = 'CLEAN' then :at end)
            """;
    private static final String ATTACH = """
            update stored_file set subject = :subject, attached_at = :at
            where id in (select id from stored_file
                         where id = any (:ids::uuid[]) and uploader = :uploader and subject is null
                           and (scan = 'CLEAN' or scan = 'NOT_CONFIGURED' and not :scanner)
                         order by id for update)
              and subject is null
            returning *
            """;

    private final JdbcClient jdbc;
    private final Locks locks;

    StoredFileRepository(JdbcClient jdbc, Locks locks) {
        this.jdbc = jdbc;
        this.locks = locks;
    }

    /** What a person has lying about unattached. */
    record Pending(int files, long bytes) {}

    /** When files are attached. */
    record Moment(Instant at, boolean scannerIsOn) {}

    /** Counts, and makes other uploads of the same person wait for this one's transaction, so that none slips by. */
    Pending lockPendingOf(PersonId uploader) {
        locks.hold("upload", uploader);
        return jdbc.sql("select count(*), coalesce(sum(size), 0) from stored_file"
                        + " where uploader = ? and subject is null and scan <> 'INFECTED'")
                .param(uploader.value())
                .query((row, number) -> new Pending(row.getInt(1), row.getLong(2)))
                .single();
    }

    void add(StoredFileView card, InputStream content) throws IOException {
        addCard(card);
        var seq = 0;
        for (var chunk = content.readNBytes(CHUNK); chunk.length > 0; chunk = content.readNBytes(CHUNK)) {
            jdbc.sql("insert into file_chunk (file_id, seq, content) values (?, ?, ?)")
                    .params(card.id().value(), seq++, chunk)
                    .update();
        }
    }

    /** Chunk by chunk, each a statement of its own: a slow reader holds no connection. */
    void copyTo(FileId file, OutputStream out) throws IOException {
        var seq = 0;
        for (var chunk = chunk(file, seq); chunk.isPresent(); chunk = chunk(file, ++seq)) {
            out.write(chunk.get());
        }
    }

    /** A second file of the same bytes, copied inside the database. */
    void addCopy(StoredFileView card, FileId original) {
        addCard(card);
        jdbc.sql(
                        "insert into file_chunk (file_id, seq, content) select ?, seq, content from file_chunk where file_id = ?")
                .params(card.id().value(), original.value())
                .update();
    }

    Optional<StoredFile> find(FileId file) {
        return jdbc.sql("select * from stored_file where id = ?")
                .param(file.value())
                .query(StoredFileRepository::stored)
                .optional();
    }

    List<StoredFile> findAll(Collection<FileId> files) {
        return jdbc.sql("select * from stored_file where id = any (?::uuid[]) order by uploaded_at, id")
                .param(ids(files))
                .query(StoredFileRepository::stored)
                .list();
    }

    List<StoredFileView> of(String subject) {
        return jdbc
                .sql("select * from stored_file where subject = ? order by uploaded_at, id")
                .param(subject)
                .query(StoredFileRepository::stored)
                .list()
                .stream()
                .map(StoredFile::card)
                .toList();
    }

    /**
     * @param moment when, and whether there is a scanner then that must have found them clean
     * @return those that this call attached; what was not free, not clean or not this uploader's is left out
     */
    List<StoredFileView> attach(Collection<FileId> files, PersonId uploader, String subject, Moment moment) {
        return jdbc
                .sql(ATTACH)
                .param("ids", ids(files))
                .param("uploader", uploader.value())
                .param("subject", subject)
                .param("at", moment.at().atOffset(ZoneOffset.UTC))
                .param("scanner", moment.scannerIsOn())
                .query(StoredFileRepository::stored)
                .list()
                .stream()
                .map(StoredFile::card)
                .toList();
    }

    boolean removePending(FileId file, PersonId uploader) {
        return jdbc.sql(
                                "delete from stored_file where id = ? and uploader = ? and subject is null and scan <> 'INFECTED'")
                        .params(file.value(), uploader.value())
                        .update()
                == 1;
    }

    int removePendingBefore(Instant moment) {
        return jdbc.sql("delete from stored_file where subject is null and uploaded_at < ? and scan <> 'INFECTED'")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean hasPendingTwin(StoredFileView card) {
        return jdbc.sql("select exists (select from stored_file"
                        + " where uploader = ? and subject is null and sha256 = ? and id <> ?)")
                .params(card.uploader().value(), card.sha256(), card.id().value())
                .query(Boolean.class)
                .single();
    }

    private void addCard(StoredFileView card) {
        jdbc.sql(ADD)
                .param("id", card.id().value())
                .param("uploader", card.uploader().value())
                .param("name", card.name())
                .param("mediaType", card.mediaType())
                .param("size", card.size())
                .param("sha256", card.sha256())
                .param("at", card.uploadedAt().atOffset(ZoneOffset.UTC))
                .param("scan", card.scan().name())
                .update();
    }

    private Optional<byte[]> chunk(FileId file, int seq) {
        return jdbc.sql("select content from file_chunk where file_id = ? and seq = ?")
                .params(file.value(), seq)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    private static String[] ids(Collection<FileId> files) {
        return files.stream().map(FileId::toString).toArray(String[]::new);
    }

    private static StoredFile stored(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                new StoredFileView(
                        new FileId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("size"),
                        row.getString("sha256"),
                        new PersonId(row.getObject("uploader", UUID.class)),
                        row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                        ScanState.valueOf(row.getString("scan"))),
                row.getString("subject"));
    }
}
