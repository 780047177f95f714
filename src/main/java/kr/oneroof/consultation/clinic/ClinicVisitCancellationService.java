package kr.oneroof.consultation.clinic;

import java.util.UUID;

import org.springframework.stereotype.Component;

/** Cancels a visit, whoever does it, and draws what follows for the clinic, its other days and its money. */
@Component
class ClinicVisitCancellationService {
    private final ClinicVisitRepository visits;
    private final ClinicBudgetRepository budgets;
    private final ClinicTermsQueries terms;
    private final ClinicNotifications notifications;

    ClinicVisitCancellationService(
            ClinicVisitRepository visits,
            ClinicBudgetRepository budgets,
            ClinicTermsQueries terms,
            ClinicNotifications notifications) {
        this.visits = visits;
        this.budgets = budgets;
        this.terms = terms;
        this.notifications = notifications;
    }

    void cancel(Clinic found, UUID id, ClinicVisit.Side by, String reason) {
        var visit = visits.requireAgreed(found, id);
        var today = terms.clock().today();
        found.cancelVisit(
                visit.day(),
                by,
                visits.lastHeld(found.getId(), today),
                terms.today().reportDays(),
                terms.clock());
        visits.cancel(id, by, reason);
        notifications.note(found.number(), "visit-cancelled." + by, visit.day().toString(), reason);
        notifications.tellOwner(found.number(), "visit-cancelled", visit.day());
        notifications.tellCompany(found.number(), "visit-cancelled", visit.day());
    }

    /**
     * Once the clinic is kept: when its visits are over, so are the days that were agreed on, and the money they need.
     */
    void afterwards(Clinic found) {
        if (found.state() != ClinicState.APPROVED) {
            visits.cancelAgreed(found.getId());
            notifications.note(found.number(), "over." + found.state());
            notifications.tellOwner(found.number(), "over");
            notifications.tellCompany(found.number(), "over");
        }
        budgets.fit(found);
    }
}
