package kr.oneroof.consultation.council;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.requestfile.HistoryNote.Audience;

/** Takes what was postponed or called off along to the next meeting. */
@Component
class AgendaCarryOverService {
    private final JdbcClient database;
    private final CouncilMeetingRepository repository;
    private final AgendaRepository agenda;
    private final CouncilNotifications notifications;

    AgendaCarryOverService(
            JdbcClient database,
            CouncilMeetingRepository repository,
            AgendaRepository agenda,
            CouncilNotifications notifications) {
        this.database = database;
        this.repository = repository;
        this.agenda = agenda;
        this.notifications = notifications;
    }

    /** Whoever calls holds that meeting's row. */
    void onto(UUID meeting, CouncilMeetingPlan plan) {
        agenda.pending().forEach(row -> {
            agenda.add(
                    new AgendaRepository.Row(
                            UUID.randomUUID(), meeting, row.number(), row.question(), AgendaItemState.OPEN),
                    null);
            notifications.note(row.number(), "carried", Audience.APPLICANT, CouncilNotifications.day(plan));
        });
    }

    /** While none is planned they wait until one is. */
    void onToTheNext() {
        database.sql("select id from council_meeting where state = 'PLANNED' order by starts_at, id limit 1")
                .query(UUID.class)
                .optional()
                .flatMap(repository::findById)
                .filter(next -> next.state() == CouncilMeetingState.PLANNED)
                .ifPresent(next -> onto(next.getId(), next.plan()));
    }
}
