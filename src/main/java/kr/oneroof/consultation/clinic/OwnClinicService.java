package kr.oneroof.consultation.clinic;

import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.events.CaseEvent;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

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
    private final ClinicQueries clinics;
    private final ClinicNotifications notifications;
    private final SeoulClock clock;

    OwnClinicService(
            ClinicStepService steps,
            ClinicVisitRepository visits,
            ClinicBudgetRepository budgets,
            ClinicQueries clinics,
            ClinicNotifications notifications,
            SeoulClock clock) {
        this.clock = clock;
        this.steps = steps;
        this.visits = visits;
        this.budgets = budgets;
        this.clinics = clinics;
        this.notifications = notifications;
    }

    /**
     * Asks for a clinic on a case that is being worked on; the same key twice is one clinic.
     *
     * @throws ClinicRefused when the budget is used up, another clinic is open, or the terms allow fewer days
     */
    public void request(Asker asker, UUID key, ClinicWish wish) {
        budgets.requireOpen();
        if (steps.open(
                key, new ClinicRequest(asker.number(), asker.company(), asker.person(), wish), ClinicState.REQUESTED)) {
            tellRequested(asker, wish);
        }
    }

    /** Accepts what a consultant offered. */
    public void accept(Asker asker, ClinicWish wish) {
        steps.requireDays(wish.days());
        steps.change(asker, found -> found.accept(wish, clock));
        tellRequested(asker, wish);
    }

    private void tellRequested(Asker asker, ClinicWish wish) {
        notifications.note(asker.number(), "requested", String.valueOf(wish.days()), wish.goal());
        notifications.tellOwner(asker.number(), "requested", wish.days());
    }

    public void withdraw(Asker asker, String reason) {
        var found = steps.change(asker, one -> one.withdraw(reason, clock));
        visits.cancelAgreed(found.id());
        notifications.note(asker.number(), "withdrawn", reason);
        notifications.tellOwner(asker.number(), "withdrawn");
        budgets.fit(found);
    }

    /** Withdraws the clinic of a case that the company withdraws, unless an expert has been there already. */
    @EventListener
    void on(CaseEvent.Withdrawn withdrawn) {
        clinics.newest(withdrawn.number()).filter(ClinicView::mayWithdraw).ifPresent(_ -> {
            var found = steps.change(steps.newest(withdrawn.number()), one -> one.withdraw("", clock));
            visits.cancelAgreed(found.id());
            budgets.fit(found);
        });
    }

    /** Signs for the result (확인서); without it no fee is paid. */
    public void confirm(Asker asker) {
        steps.change(asker, found -> found.confirm(asker.person(), clock));
        notifications.note(asker.number(), "confirmed");
        notifications.tellOwner(asker.number(), "confirmed");
    }

    public void objectTo(Asker asker, String why) {
        steps.change(asker, found -> found.objectTo(why, clock));
        notifications.note(asker.number(), "objected", why);
        notifications.tellOwner(asker.number(), "objected");
    }

    /** Who acts, for which company, on which case. */
    public record Asker(CompanyId company, RequestNumber number, PersonId person) {}
}
