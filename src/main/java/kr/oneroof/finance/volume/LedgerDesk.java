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

import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

@Service
@Transactional(propagation = Propagation.MANDATORY)
class LedgerDesk implements VolumeLedger {
    private static final String HELD = """
            select coalesce(sum(reserved), 0) as reserved, coalesce(sum(confirmed), 0) as confirmed,
                coalesce(sum(executed), 0) as executed
            from loan_volume_share where number = ?""";

    private final JdbcClient database;
    private final HouseClock clock;

    LedgerDesk(JdbcClient database, HouseClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void begin(UUID programme, Won ceiling) {
        try {
            database.sql("insert into loan_volume (programme_id, ceiling) values (?, ?)")
                    .params(programme, ceiling.amount())
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new IllegalStateException("The programme has a book already", twice);
        }
    }

    @Override
    public boolean reserve(UUID programme, RequestNumber number, Won amount) {
        if (hold(programme).left() < amount.amount()) {
            return false;
        }
        book(programme, number, "RESERVE", new Share(amount.amount(), 0, 0));
        return true;
    }

    @Override
    public boolean confirm(UUID programme, RequestNumber number, Won amount) {
        var standing = hold(programme);
        var held = share(number);
        if (standing.left() + held.reserved() + held.confirmed() < amount.amount()) {
            return false;
        }
        book(programme, number, "CONFIRM", new Share(-held.reserved(), amount.amount() - held.confirmed(), 0));
        return true;
    }

    @Override
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

    @Override
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

    @Override
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

    @Override
    public void holdFirst(UUID programme) {
        hold(programme);
    }

    private Standing hold(UUID programme) {
        return database.sql("select * from loan_volume where programme_id = ? for update")
                .param(programme)
                .query(LedgerDesk::standing)
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

    @Override
    @Transactional(readOnly = true)
    public Standing standing(UUID programme) {
        return database.sql("select * from loan_volume where programme_id = ?")
                .param(programme)
                .query(LedgerDesk::standing)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    @Override
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

    @Override
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
}
