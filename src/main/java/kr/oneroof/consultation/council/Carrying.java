package kr.oneroof.consultation.council;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.requestfile.HistoryNote.Audience;

/** Takes what was postponed or called off along to the next meeting. */
@Component
class Carrying {
    private final JdbcClient database;
    private final MeetingRows rows;
    private final AgendaBook agenda;
    private final CouncilCorridor corridor;

    Carrying(JdbcClient database, MeetingRows rows, AgendaBook agenda, CouncilCorridor corridor) {
        this.database = database;
        this.rows = rows;
        this.agenda = agenda;
        this.corridor = corridor;
    }

    /** Whoever calls holds that meeting's row. */
    void onto(UUID meeting, MeetingPlan plan) {
        agenda.pending().forEach(row -> {
            agenda.add(
                    new AgendaBook.Row(UUID.randomUUID(), meeting, row.number(), row.question(), ItemState.OPEN), null);
            corridor.note(row.number(), "carried", Audience.APPLICANT, CouncilCorridor.day(plan));
        });
    }

    /** While none is planned they wait until one is. */
    void onToTheNext() {
        database.sql("select id from council_meeting where state = 'PLANNED' order by starts_at, id limit 1")
                .query(UUID.class)
                .optional()
                .flatMap(rows::findById)
                .filter(next -> next.state() == MeetingState.PLANNED)
                .ifPresent(next -> onto(next.getId(), next.plan()));
    }
}
