package kr.oneroof.clock;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import kr.oneroof.kernel.Locks;

/** Reads the holidays that stand, and notices from one small row when they are no longer the same. */
@Repository
class StandingHolidayQueries {
    private static final String HOLIDAYS = "holidays";
    private static final String ALL = "all";

    private final JdbcClient jdbc;
    private final Locks locks;

    StandingHolidayQueries(JdbcClient jdbc, Locks locks) {
        this.jdbc = jdbc;
        this.locks = locks;
    }

    /**
     * Changes with every declared or undone holiday, on whatever node. Whoever writes a due date shares a lock until
     * the commit, and reads what stands once it has it; whoever changes a holiday needs it alone.
     */
    long version() {
        var writes = TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        if (writes) {
            locks.shareLast(HOLIDAYS, ALL);
        }
        return jdbc.sql("select version from holiday_version").query(Long.class).single();
    }

    /** Waits for whoever is writing a due date, and lets no other begin before this transaction has ended. */
    void changeAlone() {
        locks.hold(HOLIDAYS, ALL);
    }

    Map<LocalDate, String> names() {
        var names = new HashMap<LocalDate, String>();
        jdbc.sql("select day, name from holiday where declared_at is not null and undone_at is null")
                .query(row -> {
                    names.put(row.getObject("day", LocalDate.class), row.getString("name"));
                });
        return names;
    }
}
