package kr.oneroof.finance.volume;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;

/**
 * Books a programme's volume. Each verb joins the caller's transaction and holds the programme's row until it ends: who
 * comes later waits, and finds what is really left. What is left is reckoned in the database, never taken from a page.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class VolumeLedgerService {
    private static final String HELD = """
            select coalesce(sum(reserved), 0) as reserved, coalesce(sum(confirmed), 0) as confirmed,
                coalesce(sum(executed), 0) as executed
            from loan_volume_share where number = ?""";

    private final JdbcClient database;
    private final SeoulClock clock;

    VolumeLedgerService(JdbcClient database, SeoulClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Begins the book of a programme. @throws IllegalStateException when there is one */
    public void begin(UUID programme, Won ceiling) {
        try {
            database.sql("insert into loan_volume (programme_id, ceiling) values (?, ?)")
                    .params(programme, ceiling.amount())
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new IllegalStateException("The programme has a book already", twice);
        }
    }

    /** @return whether it fitted; if not nothing was booked, and the application waits in line */
    public boolean reserve(UUID programme, RequestNumber number, Won amount) {
        if (hold(programme).left() < amount.amount()) {
            return false;
        }
        book(programme, number, "RESERVE", new Share(amount.amount(), 0, 0));
        return true;
    }

    /**
     * What was reserved becomes a promise; another amount than was reserved gives back or takes the difference.
     *
     * @return whether it fitted; if not nothing changed
     */
    public boolean confirm(UUID programme, RequestNumber number, Won amount) {
        var standing = hold(programme);
        var held = share(number);
        if (standing.left() + held.reserved() + held.confirmed() < amount.amount()) {
            return false;
        }
        book(programme, number, "CONFIRM", new Share(-held.reserved(), amount.amount() - held.confirmed(), 0));
        return true;
    }

    /** Gives back all that is reserved or promised and not drawn. @return how much that was */
    public Won release(RequestNumber number) {
        var programme = database.sql("select programme_id from loan_volume_share where number = ?")
                .param(number.value())
                .query(UUID.class)
                .optional();
        if (programme.isEmpty()) {
            return new Won(0);
        }
        hold(programme.get());
        var held = share(number);
        var back = held.reserved() + held.confirmed() - held.executed();
        if (back > 0) {
            book(
                    programme.get(),
                    number,
                    "RELEASE",
                    new Share(-held.reserved(), held.executed() - held.confirmed(), 0));
        }
        return new Won(back);
    }

    /** The bank lent. @throws IllegalStateException beyond the promise */
    public void execute(RequestNumber number, Won amount) {
        var programme = database.sql("select programme_id from loan_volume_share where number = ?")
                .param(number.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(NotOnFile::new);
        hold(programme);
        var held = share(number);
        if (held.executed() + amount.amount() > held.confirmed()) {
            throw new IllegalStateException("More was drawn than promised: " + number);
        }
        book(programme, number, "EXECUTE", new Share(0, 0, amount.amount()));
    }

    /**
     * The bank had told a wrong amount.
     *
     * @param change of what was drawn, in won; less than nothing when too much was told
     * @return whether it fitted; if not nothing changed
     */
    public boolean correct(RequestNumber number, long change) {
        var programme = database.sql("select programme_id from loan_volume_share where number = ?")
                .param(number.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(NotOnFile::new);
        var standing = hold(programme);
        var held = share(number);
        var missing = Math.max(0, held.executed() + change - held.confirmed());
        if (standing.left() < missing) {
            return false;
        }
        book(programme, number, "EXECUTE", new Share(0, missing, change));
        return true;
    }

    /**
     * Holds the programme's row until the transaction ends; whoever holds rows of applications too holds this one
     * first.
     */
    public void holdFirst(UUID programme) {
        hold(programme);
    }

    private Standing hold(UUID programme) {
        return database.sql("select * from loan_volume where programme_id = ? for update")
                .param(programme)
                .query(VolumeLedgerService::standing)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    private void book(UUID programme, RequestNumber number, String kind, Share change) {
        database.sql("""
                        insert into loan_volume_entry (programme_id, number, kind, reserved, confirmed, executed, made_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        programme,
                        number.value(),
                        kind,
                        change.reserved(),
                        change.confirmed(),
                        change.executed(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional(readOnly = true)
    public Standing standing(UUID programme) {
        return database.sql("select * from loan_volume where programme_id = ?")
                .param(programme)
                .query(VolumeLedgerService::standing)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    /** Of many programmes at once. */
    @Transactional(readOnly = true)
    public Map<UUID, Standing> standings() {
        var all = new HashMap<UUID, Standing>();
        database.sql("select * from loan_volume")
                .query((row, index) -> {
                    all.put(row.getObject("programme_id", UUID.class), standing(row, index));
                    return index;
                })
                .list();
        return all;
    }

    @Transactional(readOnly = true)
    public Share share(RequestNumber number) {
        return database.sql(HELD)
                .param(number.value())
                .query((row, index) ->
                        new Share(row.getLong("reserved"), row.getLong("confirmed"), row.getLong("executed")))
                .single();
    }

    private static Standing standing(ResultSet row, int index) throws SQLException {
        return new Standing(
                row.getLong("ceiling"), row.getLong("reserved"), row.getLong("confirmed"), row.getLong("executed"));
    }

    /** Sums of a programme, in won. */
    public record Standing(long ceiling, long reserved, long confirmed, long executed) {
        public long left() {
            return ceiling - reserved - confirmed;
        }
    }

    /** What one application holds, in won. */
    public record Share(long reserved, long confirmed, long executed) {}
}
