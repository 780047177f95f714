package kr.oneroof.consultation.clinic;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.events.CaseEvent;

/** A case that the company withdraws takes its clinic along, unless somebody has been there already. */
@Component
class ClinicWithdrawalService {
    private final ClinicQueries clinics;
    private final ClinicStepService steps;
    private final ClinicVisitRepository visits;
    private final ClinicBudgetRepository budgets;
    private final ClinicTermsQueries terms;

    ClinicWithdrawalService(
            ClinicQueries clinics,
            ClinicStepService steps,
            ClinicVisitRepository visits,
            ClinicBudgetRepository budgets,
            ClinicTermsQueries terms) {
        this.clinics = clinics;
        this.steps = steps;
        this.visits = visits;
        this.budgets = budgets;
        this.terms = terms;
    }

    @EventListener
    void on(CaseEvent.Withdrawn withdrawn) {
        clinics.newest(withdrawn.number()).filter(ClinicView::mayWithdraw).ifPresent(sheet -> {
            var found = steps.change(steps.newest(withdrawn.number()), one -> one.withdraw("", terms.clock()));
            visits.cancelAgreed(found.getId());
            budgets.fit(found);
        });
    }
}
