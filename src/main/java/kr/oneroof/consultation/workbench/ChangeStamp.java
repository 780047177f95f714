package kr.oneroof.consultation.workbench;

import java.time.ZoneOffset;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.events.CaseEvent;

/** Notes on the case when something last happened to it, for the list in that order. */
@Component
class ChangeStamp {
    private final JdbcClient database;

    ChangeStamp(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(CaseEvent event) {
        database.sql("update consultation_case set changed_at = ? where number = ?")
                .params(event.at().atOffset(ZoneOffset.UTC), event.number().value())
                .update();
    }
}
