package kr.oneroof.consultation.clinic;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.FileId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

/**
 * What the centre's staff do with a clinic. Verbs on a version that is no longer the newest throw
 * {@link kr.oneroof.kernel.ChangedMeanwhile}; what the state forbids is {@link kr.oneroof.kernel.TransitionRefused};
 * what terms, budget or the rule of two persons forbid is {@link ClinicRefused}.
 */
@Service
@Transactional
public class ClinicService {
    private final ClinicStepService steps;
    private final ClinicVisitRepository visits;
    private final ClinicBudgetRepository budgets;
    private final ClinicTermsQueries terms;
    private final ClinicNotifications notifications;
    private final ClinicVisitCancellationService visitCancellations;

    ClinicService(
            ClinicStepService steps,
            ClinicVisitRepository visits,
            ClinicBudgetRepository budgets,
            ClinicTermsQueries terms,
            ClinicNotifications notifications,
            ClinicVisitCancellationService visitCancellations) {
        this.steps = steps;
        this.visits = visits;
        this.budgets = budgets;
        this.terms = terms;
        this.notifications = notifications;
        this.visitCancellations = visitCancellations;
    }

    /** Offers a clinic to the company of a case. */
    public void propose(RequestNumber number, PersonId by, UUID key, ClinicWish wish) {
        budgets.requireOpenDoor();
        if (steps.open(
                new ClinicRequest(key, number, notifications.companyOf(number), by, wish), ClinicState.PROPOSED)) {
            notifications.note(number, "proposed", String.valueOf(wish.days()), wish.goal());
            notifications.tellCompany(number, "proposed", wish.days());
        }
    }

    /** Works out experts, plan and money (수행계획서). */
    public void review(ClinicVersion shown, PersonId by, Plan plan) {
        steps.requireDays(plan.days());
        var found = steps.change(shown, one -> {
            var staffing = terms.staffing(one.company()).orElseThrow(() -> new ClinicRefused("staff-unknown"));
            one.review(
                    new ClinicReview(by.value(), plan.experts(), plan.text()),
                    terms.today().quote(plan.days(), staffing, budgets.used(one.company())),
                    terms.clock());
        });
        notifications.note(shown.number(), "reviewed", String.valueOf(plan.days()), plan.experts());
        notifications.tellDirectors(shown.number(), "reviewed", found.money().centrePays());
    }

    /** Reserves the money; true when approved, false when the clinic now waits for money. */
    public boolean approve(ClinicVersion shown, PersonId by) {
        var found = steps.change(shown, one -> one.approve(by, budgets.open(one), terms.clock()));
        var money = found.money();
        if (found.state() == ClinicState.WAITING) {
            notifications.note(shown.number(), "waiting");
            notifications.tellCompany(shown.number(), "waiting");
            notifications.tellOwner(shown.number(), "waiting");
            return false;
        }
        budgets.reserve(found);
        notifications.note(shown.number(), "approved", String.valueOf(money.days()));
        notifications.tellCompany(shown.number(), "approved", money.days(), money.centrePays(), money.companyPays());
        notifications.tellOwner(shown.number(), "approved", money.days(), money.centrePays(), money.companyPays());
        return true;
    }

    public void refuse(ClinicVersion shown, PersonId by, String reason) {
        steps.change(shown, found -> found.refuse(by, reason, terms.clock()));
        notifications.note(shown.number(), "refused", reason);
        notifications.tellCompany(shown.number(), "refused");
    }

    /** @param key key of the form; the same key twice is one visit */
    public void agreeOn(ClinicVersion shown, UUID key, ClinicVisit.When when) {
        var current = steps.newest(shown.number());
        if (!visits.isNew(key, current.getId())) {
            return;
        }
        var found = steps.change(shown, one -> {
            one.agreeOn(when, visits.taken(one.getId()), terms.clock());
            visits.requireFree(one, when.day(), null);
        });
        visits.add(key, found.getId(), when);
        notifications.note(shown.number(), "visit-agreed", when.day().toString());
        notifications.tellCompany(shown.number(), "visit-agreed", when.day().atTime(when.starts()));
    }

    public void moveVisit(ClinicVersion shown, UUID visit, ClinicVisit.When when) {
        steps.change(shown, found -> {
            visits.requireAgreed(found, visit);
            visits.requireFree(found, when.day(), visit);
            found.moveVisit(when, terms.clock());
        });
        visits.move(visit, when);
        notifications.note(shown.number(), "visit-moved", when.day().toString());
        notifications.tellCompany(shown.number(), "visit-moved", when.day().atTime(when.starts()));
    }

    public void cancelVisit(ClinicVersion shown, UUID visit, ClinicVisit.Side by, String reason) {
        visitCancellations.afterwards(
                steps.change(shown, found -> visitCancellations.cancel(found, visit, by, reason)));
    }

    /** A day was held. */
    public void log(ClinicVersion shown, UUID id, PersonId by, ClinicVisitLog log) {
        var found = steps.change(shown, one -> {
            var visit = visits.requireAgreed(one, id);
            one.hold(
                    visit,
                    log.until(),
                    visits.lastHeld(one.getId(), visit.day()),
                    terms.today().reportDays(),
                    terms.clock());
            visits.log(id, log);
            visits.attach(one, id, log.photos(), by);
        });
        notifications.note(shown.number(), "visit-held", log.done());
        budgets.fit(found);
    }

    /** No more visits, though days are left; their money goes back. */
    public void closeVisits(ClinicVersion shown) {
        var found = steps.change(
                shown,
                one -> one.closeVisits(
                        visits.lastHeld(one.getId(), terms.clock().today()),
                        terms.today().reportDays(),
                        terms.clock()));
        visitCancellations.afterwards(found);
    }

    public void report(ClinicVersion shown, PersonId by, String text, List<FileId> files) {
        var found = steps.change(shown, one -> one.reportOn(text, terms.clock()));
        visits.attach(found, null, files, by);
        notifications.note(shown.number(), "reported");
        notifications.tellCompany(shown.number(), "reported");
    }

    public void claim(ClinicVersion shown, PersonId by) {
        var found = steps.change(shown, one -> one.claim(by, terms.clock()));
        notifications.remark(shown.number(), "claimed");
        notifications.tellDirectors(shown.number(), "claimed", found.needs());
    }

    public void pay(ClinicVersion shown, PersonId by) {
        var found = steps.change(shown, one -> one.pay(by, terms.clock()));
        budgets.fit(found);
        budgets.spend(found);
        notifications.note(shown.number(), "paid");
        notifications.tellCompany(shown.number(), "paid", found.needs());
        notifications.tellOwner(shown.number(), "paid", found.needs());
    }

    public void sendClaimBack(ClinicVersion shown, String why) {
        steps.change(shown, found -> found.sendClaimBack(why, terms.clock()));
        notifications.remark(shown.number(), "claim-returned", why);
        notifications.tellOwner(shown.number(), "claim-returned");
    }

    public void setBudget(int year, Won amount, PersonId by) {
        budgets.set(year, amount, by);
    }

    /** The case whose newest clinic is meant, and the version that was on the screen. */
    public record ClinicVersion(RequestNumber number, long version) {}

    /** @param days approved days */
    public record Plan(int days, String experts, String text) {}
}
