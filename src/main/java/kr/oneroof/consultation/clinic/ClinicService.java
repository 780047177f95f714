package kr.oneroof.consultation.clinic;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.FileId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
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
    private final SeoulClock clock;

    ClinicService(
            ClinicStepService steps,
            ClinicVisitRepository visits,
            ClinicBudgetRepository budgets,
            ClinicTermsQueries terms,
            ClinicNotifications notifications,
            SeoulClock clock) {
        this.clock = clock;
        this.steps = steps;
        this.visits = visits;
        this.budgets = budgets;
        this.terms = terms;
        this.notifications = notifications;
    }

    /** Offers a clinic to the company of a case. */
    public void propose(RequestNumber number, PersonId by, UUID key, ClinicWish wish) {
        budgets.requireOpen();
        if (steps.open(
                key, new ClinicRequest(number, notifications.companyOf(number), by, wish), ClinicState.PROPOSED)) {
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
                    clock);
        });
        notifications.note(shown.number(), "reviewed", String.valueOf(plan.days()), plan.experts());
        notifications.tellDirectors(shown.number(), "reviewed", found.quote().centrePays());
    }

    /** Reserves the money; true when approved, false when the clinic now waits for money. */
    public boolean approve(ClinicVersion shown, PersonId by) {
        var found = steps.change(shown, one -> one.approve(by, budgets.open(one), clock));
        var money = found.quote();
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
        steps.change(shown, found -> found.refuse(by, reason, clock));
        notifications.note(shown.number(), "refused", reason);
        notifications.tellCompany(shown.number(), "refused");
    }

    public void report(ClinicVersion shown, PersonId by, String text, List<FileId> files) {
        var found = steps.change(shown, one -> one.reportOn(text, clock));
        visits.attach(found, null, files, by);
        notifications.note(shown.number(), "reported");
        notifications.tellCompany(shown.number(), "reported");
    }

    public void claim(ClinicVersion shown, PersonId by) {
        var found = steps.change(shown, one -> one.claim(by, clock));
        notifications.remark(shown.number(), "claimed");
        notifications.tellDirectors(shown.number(), "claimed", found.needs());
    }

    public void pay(ClinicVersion shown, PersonId by) {
        var found = steps.change(shown, one -> one.pay(by, clock));
        budgets.fit(found);
        budgets.spend(found);
        notifications.note(shown.number(), "paid");
        notifications.tellCompany(shown.number(), "paid", found.needs());
        notifications.tellOwner(shown.number(), "paid", found.needs());
    }

    public void sendClaimBack(ClinicVersion shown, String why) {
        steps.change(shown, found -> found.sendClaimBack(why, clock));
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
