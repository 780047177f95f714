package kr.oneroof.consultation.clinic;

import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/**
 * What a company does with its clinic. Another company's case, clinic or visit is {@link kr.oneroof.kernel.NotOnFile};
 * what the state forbids is {@link kr.oneroof.kernel.TransitionRefused}.
 */
@Service
@Transactional
public class OwnClinicService {
    private final ClinicStepService steps;
    private final ClinicVisitRepository visits;
    private final ClinicBudgetRepository budgets;
    private final ClinicTermsQueries terms;
    private final ClinicNotifications notifications;
    private final ClinicVisitCancellationService visitCancellations;

    OwnClinicService(
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

    /**
     * Asks for a clinic on a case that is being worked on; the same key twice is one clinic.
     *
     * @throws ClinicRefused when the door is closed, another clinic is open, or the terms allow fewer days
     */
    public void request(Asker asker, UUID key, ClinicWish wish) {
        budgets.requireOpenDoor();
        if (steps.open(
                new ClinicRequest(key, asker.number(), asker.company(), asker.person(), wish), ClinicState.REQUESTED)) {
            told(asker, wish);
        }
    }

    /** Says yes to what a consultant offered. */
    public void accept(Asker asker, ClinicWish wish) {
        steps.requireDays(wish.days());
        steps.change(asker, found -> found.accept(wish, terms.clock()));
        told(asker, wish);
    }

    private void told(Asker asker, ClinicWish wish) {
        notifications.note(asker.number(), "requested", String.valueOf(wish.days()), wish.goal());
        notifications.tellOwner(asker.number(), "requested", wish.days());
    }

    public void withdraw(Asker asker, String reason) {
        var found = steps.change(asker, one -> one.withdraw(reason, terms.clock()));
        visits.cancelAgreed(found.getId());
        notifications.note(asker.number(), "withdrawn", reason);
        notifications.tellOwner(asker.number(), "withdrawn");
        budgets.fit(found);
    }

    /** The second time ends the clinic. */
    public void cancelVisit(Asker asker, UUID visit, String reason) {
        visitCancellations.afterwards(steps.change(
                asker, found -> visitCancellations.cancel(found, visit, ClinicVisit.Side.COMPANY, reason)));
    }

    /** Signs for the result (확인서); without it no fee is paid. */
    public void confirm(Asker asker) {
        steps.change(asker, found -> found.confirm(asker.person(), terms.clock()));
        notifications.note(asker.number(), "confirmed");
        notifications.tellOwner(asker.number(), "confirmed");
    }

    public void objectTo(Asker asker, String why) {
        steps.change(asker, found -> found.objectTo(why, terms.clock()));
        notifications.note(asker.number(), "objected", why);
        notifications.tellOwner(asker.number(), "objected");
    }

    /** Who acts, for which company, on which case. */
    public record Asker(CompanyId company, RequestNumber number, PersonId person) {}
}
