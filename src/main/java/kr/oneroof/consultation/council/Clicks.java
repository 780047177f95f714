package kr.oneroof.consultation.council;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Two clicks on one form come one after the other, so that the second finds what the first has done. */
@Component
class Clicks {
    private final JdbcClient database;

    Clicks(JdbcClient database) {
        this.database = database;
    }

    void queue(UUID key) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))").param(key.toString())
                .query((row, index) -> 0).list();
    }
}
