package kr.oneroof.consultation.clinic;

import java.util.UUID;

import org.springframework.stereotype.Component;

/** Cancels a visit, whoever does it, and draws what follows for the clinic, its other days and its money. */
@Component
class Cancelling {
    private final VisitBook visits;
    private final Treasury treasury;
    private final TermBook terms;
    private final ClinicCorridor corridor;

    Cancelling(VisitBook visits, Treasury treasury, TermBook terms, ClinicCorridor corridor) {
        this.visits = visits;
        this.treasury = treasury;
        this.terms = terms;
        this.corridor = corridor;
    }

    void cancel(Clinic found, UUID id, Visit.Side by, String reason) {
        var visit = visits.requireAgreed(found, id);
        var today = terms.clock().today();
        found.cancelVisit(
                visit.day(),
                by,
                visits.lastHeld(found.getId(), today),
                terms.today().reportDays(),
                terms.clock());
        visits.cancel(id, by, reason);
        corridor.note(found.number(), "visit-cancelled." + by, visit.day().toString(), reason);
        corridor.tellOwner(found.number(), "visit-cancelled", visit.day());
        corridor.tellCompany(found.number(), "visit-cancelled", visit.day());
    }

    /**
     * Once the clinic is kept: when its visits are over, so are the days that were agreed on, and the money they need.
     */
    void afterwards(Clinic found) {
        if (found.state() != ClinicState.APPROVED) {
            visits.cancelAgreed(found.getId());
            corridor.note(found.number(), "over." + found.state());
            corridor.tellOwner(found.number(), "over");
            corridor.tellCompany(found.number(), "over");
        }
        treasury.fit(found);
    }
}
