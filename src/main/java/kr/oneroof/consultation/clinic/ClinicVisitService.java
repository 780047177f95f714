package kr.oneroof.consultation.clinic;

import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.clinic.ClinicService.ClinicVersion;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** The visits of a clinic: agreed on, moved, cancelled by either side, held; refusals as in {@link ClinicService}. */
@Service
@Transactional
public class ClinicVisitService {
    private final ClinicStepService steps;
    private final ClinicVisitRepository visits;
    private final ClinicBudgetRepository budgets;
    private final ClinicTermsQueries terms;
    private final ClinicNotifications notifications;
    private final SeoulClock clock;

    ClinicVisitService(
            ClinicStepService steps,
            ClinicVisitRepository visits,
            ClinicBudgetRepository budgets,
            ClinicTermsQueries terms,
            ClinicNotifications notifications,
            SeoulClock clock) {
        this.steps = steps;
        this.visits = visits;
        this.budgets = budgets;
        this.terms = terms;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** @param key key of the form; the same key twice is one visit */
    public void agreeOn(ClinicVersion shown, UUID key, ClinicVisit.When when) {
        var current = steps.newest(shown.number());
        if (!visits.isNew(key, current.id())) {
            return;
        }
        var found = steps.change(shown, one -> {
            one.agreeOn(when, visits.taken(one.id()), clock);
            visits.requireFree(one, when.day(), null);
        });
        visits.add(key, found.id(), when);
        notifications.note(shown.number(), "visit-agreed", when.day().toString());
        notifications.tellCompany(shown.number(), "visit-agreed", when.day().atTime(when.starts()));
    }

    public void moveVisit(ClinicVersion shown, UUID visit, ClinicVisit.When when) {
        steps.change(shown, found -> {
            visits.requireAgreed(found, visit);
            visits.requireFree(found, when.day(), visit);
            found.moveVisit(when, clock);
        });
        visits.move(visit, when);
        notifications.note(shown.number(), "visit-moved", when.day().toString());
        notifications.tellCompany(shown.number(), "visit-moved", when.day().atTime(when.starts()));
    }

    public void cancelVisit(ClinicVersion shown, UUID visit, ClinicVisit.Side by, String reason) {
        afterwards(steps.change(shown, found -> cancel(found, visit, by, reason)));
    }

    /** A day was held. */
    public void log(ClinicVersion shown, UUID id, PersonId by, ClinicVisitLog log) {
        var found = steps.change(shown, one -> {
            var visit = visits.requireAgreed(one, id);
            one.hold(
                    visit,
                    log.until(),
                    visits.lastHeld(one.id(), visit.day()),
                    terms.today().reportDays(),
                    clock);
            visits.log(id, log);
            visits.attach(one, id, log.photos(), by);
        });
        notifications.note(shown.number(), "visit-held", log.done());
        budgets.fit(found);
    }

    /** The company cancels a visit; the second cancellation ends the clinic. */
    public void cancelVisit(OwnClinicService.Asker asker, UUID visit, String reason) {
        afterwards(steps.change(asker, found -> cancel(found, visit, ClinicVisit.Side.COMPANY, reason)));
    }

    /** No more visits, though days are left; their money goes back. */
    public void closeVisits(ClinicVersion shown) {
        var found = steps.change(
                shown,
                one -> one.closeVisits(
                        visits.lastHeld(one.id(), clock.today()), terms.today().reportDays(), clock));
        afterwards(found);
    }

    private void cancel(Clinic found, UUID id, ClinicVisit.Side by, String reason) {
        var visit = visits.requireAgreed(found, id);
        var today = clock.today();
        found.cancelVisit(
                visit.day(),
                by,
                visits.lastHeld(found.id(), today),
                terms.today().reportDays(),
                clock);
        visits.cancel(id, by, reason);
        notifications.note(found.number(), "visit-cancelled." + by, visit.day().toString(), reason);
        notifications.tellOwner(found.number(), "visit-cancelled", visit.day());
        notifications.tellCompany(found.number(), "visit-cancelled", visit.day());
    }

    /**
     * After the clinic is saved: when its visits are over, the days agreed on are cancelled and their money goes back.
     */
    private void afterwards(Clinic found) {
        if (found.state() != ClinicState.APPROVED) {
            visits.cancelAgreed(found.id());
            notifications.note(found.number(), "over." + found.state());
            notifications.tellOwner(found.number(), "over");
            notifications.tellCompany(found.number(), "over");
        }
        budgets.fit(found);
    }
}
