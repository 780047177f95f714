package kr.oneroof.consultation.council;

import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts items that were postponed, or whose meeting was called off, on the agenda of the next meeting. */
@Component
class AgendaCarryOverService {
    private final CouncilMeetingRepository meetings;
    private final AgendaRepository agenda;
    private final CouncilNotifications notifications;

    AgendaCarryOverService(
            CouncilMeetingRepository meetings, AgendaRepository agenda, CouncilNotifications notifications) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.notifications = notifications;
    }

    @EventListener
    @Order(CouncilNotifications.FIRST + 1)
    void on(CouncilEvent event) {
        switch (event) {
            case CouncilEvent.Planned planned -> moveTo(planned.meeting(), planned.plan());
            case CouncilEvent.CalledOff _ -> moveToTheNext();
            case CouncilEvent.Decided decided
            when decided.resolution().verdict() == CouncilVerdict.POSTPONED -> moveToTheNext();
            default -> {}
        }
    }

    /** The transaction that publishes the event holds the row of that meeting. */
    private void moveTo(UUID meeting, CouncilMeetingPlan plan) {
        agenda.pending().forEach(row -> {
            agenda.add(
                    new AgendaRepository.Row(
                            UUID.randomUUID(), meeting, row.number(), row.question(), AgendaItemState.OPEN),
                    null);
            notifications.carried(row.number(), plan);
        });
    }

    /** Items wait while no meeting is planned. */
    private void moveToTheNext() {
        meetings.nextPlanned()
                .flatMap(meetings::findById)
                .filter(next -> next.state() == CouncilMeetingState.PLANNED)
                .ifPresent(next -> moveTo(next.id(), next.plan()));
    }
}
