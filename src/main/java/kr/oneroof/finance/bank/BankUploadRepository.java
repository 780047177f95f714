package kr.oneroof.finance.bank;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.sheet.SheetReader;
import kr.oneroof.document.sheet.SheetRefused;
import kr.oneroof.finance.Quarter;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/**
 * Files of banks between being sent and being taken; what was taken is kept, what nobody took is swept away after a
 * month.
 */
@Repository
@Transactional
public class BankUploadRepository {
    private static final Duration KEPT = Duration.ofDays(30);
    /** Files of a bank within a day that were sent and not taken. */
    private static final int MOST_LYING = 50;

    private final JdbcClient database;
    private final SeoulClock clock;

    BankUploadRepository(JdbcClient database, SeoulClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param quarter that is claimed for; null for news of loans */
    public record Upload(
            UUID id, String name, byte[] content, @Nullable Quarter quarter, boolean taken) {}

    /** @throws SheetRefused when it is too large, or the bank left too many others lying */
    public UUID keep(UUID bank, PersonId clerk, String name, byte[] content, @Nullable Quarter quarter) {
        if (content.length > SheetReader.MOST_BYTES) {
            throw new SheetRefused("large");
        }
        if (database.sql("select count(*) from bank_upload where bank_id = ? and taken_at is null and sent_at > ?")
                        .params(bank, clock.instant().minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                >= MOST_LYING) {
            throw new SheetRefused("lying");
        }
        var id = UUID.randomUUID();
        database.sql("""
                        insert into bank_upload (id, bank_id, sent_by, sent_at, kind, year, quarter, name, content)
                        values (:id, :bank, :clerk, :at, :kind, :year, :quarter, :name, :content)""")
                .param("id", id)
                .param("bank", bank)
                .param("clerk", clerk.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("kind", quarter == null ? "NEWS" : "CLAIM")
                .param("year", quarter == null ? null : quarter.year())
                .param("quarter", quarter == null ? null : quarter.number())
                .param("name", name)
                .param("content", content)
                .update();
        return id;
    }

    /** @throws NotOnFile also when another bank sent it */
    @Transactional(readOnly = true)
    public Upload require(UUID bank, UUID upload) {
        return database.sql("select * from bank_upload where id = ? and bank_id = ?")
                .params(upload, bank)
                .query((row, index) -> new Upload(
                        upload,
                        row.getString("name"),
                        row.getBytes("content"),
                        row.getObject("year") == null ? null : new Quarter(row.getInt("year"), row.getInt("quarter")),
                        row.getObject("taken_at") != null))
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    /** @return how many files that nobody took went */
    int sweep() {
        return database.sql("delete from bank_upload where taken_at is null and sent_at < ?")
                .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Once. @throws ChangedMeanwhile when somebody took it already */
    public void take(UUID upload) {
        if (database.sql("update bank_upload set taken_at = ? where id = ? and taken_at is null")
                        .params(clock.instant().atOffset(ZoneOffset.UTC), upload)
                        .update()
                == 0) {
            throw new ChangedMeanwhile();
        }
    }
}
