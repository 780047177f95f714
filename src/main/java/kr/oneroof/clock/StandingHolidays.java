package kr.oneroof.clock;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Reads the holidays that stand, and notices from one small row when they are no longer the same. */
@Repository
class StandingHolidays {
    /** Whoever writes a due date holds this shared until the commit; whoever changes a holiday needs it alone. */
    private static final String VERSION_KEPT = """
            select version from holiday_version, pg_advisory_xact_lock_shared(hashtext('holiday'))""";

    private final JdbcClient jdbc;

    StandingHolidays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Changes with every declared or undone holiday, on whatever node; stands still until a writer has committed. */
    long version() {
        var writes = TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        return jdbc.sql(writes ? VERSION_KEPT : "select version from holiday_version").query(Long.class).single();
    }

    /** Waits for whoever is writing a due date, and lets no other begin before this transaction has ended. */
    void changeAlone() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('holiday'))").query((row, number) -> true).single();
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
