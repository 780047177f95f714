package kr.oneroof.finance.bank;

import java.time.ZoneOffset;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.finance.Quarter;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;

/** Files of banks between being sent and being taken; what was sent is kept either way. */
@Repository
@Transactional
public class BankUploads {
    private final JdbcClient database;
    private final HouseClock clock;

    BankUploads(JdbcClient database, HouseClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param quarter that is claimed for; null for news of loans */
    public record Upload(UUID id, String name, byte[] content, @Nullable Quarter quarter, boolean taken) {
    }

    public UUID keep(UUID bank, PersonId clerk, String name, byte[] content, @Nullable Quarter quarter) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into bank_upload (id, bank_id, sent_by, sent_at, kind, year, quarter, name, content)
                        values (:id, :bank, :clerk, :at, :kind, :year, :quarter, :name, :content)""")
                .param("id", id).param("bank", bank).param("clerk", clerk.value()).param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("kind", quarter == null ? "NEWS" : "CLAIM").param("year", quarter == null ? null : quarter.year())
                .param("quarter", quarter == null ? null : quarter.number()).param("name", name).param("content", content).update();
        return id;
    }

    /** @throws NotOnFile also when another bank sent it */
    @Transactional(readOnly = true)
    public Upload require(UUID bank, UUID upload) {
        return database.sql("select * from bank_upload where id = ? and bank_id = ?").params(upload, bank)
                .query((row, index) -> new Upload(upload, row.getString("name"), row.getBytes("content"),
                        row.getObject("year") == null ? null : new Quarter(row.getInt("year"), row.getInt("quarter")),
                        row.getObject("taken_at") != null)).optional().orElseThrow(NotOnFile::new);
    }

    /** Once. @throws ChangedMeanwhile when somebody took it already */
    public void take(UUID upload) {
        if (database.sql("update bank_upload set taken_at = ? where id = ? and taken_at is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), upload).update() == 0) {
            throw new ChangedMeanwhile();
        }
    }
}
