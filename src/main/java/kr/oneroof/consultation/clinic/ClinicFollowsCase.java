package kr.oneroof.consultation.clinic;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.events.CaseEvent;

/** A case that the company withdraws takes its clinic along, unless somebody has been there already. */
@Component
class ClinicFollowsCase {
    private final Clinics clinics;
    private final ClinicFile file;
    private final VisitBook visits;
    private final Treasury treasury;
    private final TermBook terms;

    ClinicFollowsCase(Clinics clinics, ClinicFile file, VisitBook visits, Treasury treasury, TermBook terms) {
        this.clinics = clinics;
        this.file = file;
        this.visits = visits;
        this.treasury = treasury;
        this.terms = terms;
    }

    @EventListener
    void on(CaseEvent.Withdrawn withdrawn) {
        clinics.newest(withdrawn.number()).filter(ClinicSheet::mayWithdraw).ifPresent(sheet -> {
            var found = file.change(file.newest(withdrawn.number()), one -> one.withdraw("", terms.clock()));
            visits.cancelAgreed(found.getId());
            treasury.fit(found);
        });
    }
}
