package kr.oneroof.finance.aftercare;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.finance.bank.LoanAccountQueries;
import kr.oneroof.finance.bank.LoanAccountService;
import kr.oneroof.finance.claim.RecoveryService;
import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

/**
 * The verbs of aftercare; what the state forbids is {@link kr.oneroof.kernel.TransitionRefused}, what the rules forbid
 * {@link AftercareRefused}.
 */
@Service
@Transactional
public class AftercareService {
    private final AftercareMeasureRepository repository;
    private final LoanAccountQueries accountQueries;
    private final LoanAccountService accountService;
    private final RecoveryService recoveries;
    private final AftercareNotifications notifications;
    private final ApplicationEventPublisher events;

    AftercareService(
            AftercareMeasureRepository repository,
            LoanAccountQueries accountQueries,
            LoanAccountService accountService,
            RecoveryService recoveries,
            AftercareNotifications notifications,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.accountQueries = accountQueries;
        this.accountService = accountService;
        this.recoveries = recoveries;
        this.notifications = notifications;
        this.events = events;
    }

    /** Proposes a measure and lets the company speak. @param hearingDays at least ten */
    public UUID propose(RequestNumber number, AftercareMeasure.Matter matter, int hearingDays, PersonId officer) {
        repository.requireOpen(officer, number);
        var loan = accountQueries.require(number).loan();
        if (matter.occurredOn().isAfter(repository.today())) {
            throw new AftercareRefused("future");
        }
        if (matter.from().isBefore(loan.deadline().decidedOn())) {
            throw new AftercareRefused("before-decision");
        }
        var id = UUID.randomUUID();
        repository.add(
                id,
                number,
                matter,
                repository.today().plusDays(Math.max(AftercareMeasure.LEAST_DAYS_TO_SPEAK, hearingDays)),
                officer);
        var measure = repository.hold(id);
        notifications.hearing(measure);
        tell("proposed", measure, matter.action() + " " + matter.from());
        return id;
    }

    /** @throws kr.oneroof.kernel.NotOnFile for another company's loan */
    public void speak(UUID id, CompanyId company, String words) {
        var measure = repository.hold(id);
        if (!measure.company().equals(company)) {
            throw new NotOnFile();
        }
        measure.requireHearing(repository.today());
        repository.heard(id, words);
        notifications.heard(measure);
        tell("heard", measure, "");
    }

    /**
     * Decides: from then on the days do not count. What was paid for them is settled with the bank, or recovered from
     * the company.
     *
     * @param terms of a recovery; not looked at otherwise
     */
    public void decide(UUID id, RecoveryTerms terms, String word, PersonId approver) {
        var measure = hold(id, approver);
        measure.requireDecidable(approver, repository.today());
        var matter = measure.matter();
        var halt =
                matter.action().halts() ? accountService.halt(measure.number(), matter.from(), matter.until()) : null;
        repository.decide(id, AftercareMeasureState.DECIDED, halt, word, approver);
        if (matter.action() == AftercareAction.RECOVER) {
            recover(measure, terms);
        }
        repository.paper(
                id,
                notifications.issue(repository.hold(id), repository.recovery(id).orElse(null), recoveries.stopped(id)));
        notifications.decided(measure);
        tell("decided", measure, matter.action() + " " + matter.from());
    }

    private void recover(AftercareMeasure measure, RecoveryTerms terms) {
        var principal = recoveries.takeBack(
                measure.number(), measure.id(), measure.matter().stretch());
        if (principal.amount() > 0) {
            repository.order(new RecoveryOrder(
                    measure.id(),
                    measure.number(),
                    principal,
                    terms.rate(),
                    RecoveryOrder.monthsBetween(measure.matter().occurredOn(), repository.today()),
                    terms.instalments(),
                    repository.today(),
                    null,
                    List.of(),
                    new Won(0)));
        }
    }

    public void drop(UUID id, String word, PersonId approver) {
        var measure = hold(id, approver);
        measure.requireWayTo(AftercareMeasureState.DROPPED, "drop");
        if (approver.equals(measure.hands().proposedBy())) {
            throw new AftercareRefused("own-proposal");
        }
        repository.decide(id, AftercareMeasureState.DROPPED, null, word, approver);
        notifications.dropped(measure);
        tell("dropped", measure, "");
    }

    /**
     * A suspension ends: from the day after, the city pays again. @throws AftercareRefused for anything else, and
     * before its first day
     */
    public void end(UUID id, LocalDate lastDay, PersonId approver) {
        var measure = hold(id, approver);
        measure.requireEndable(lastDay);
        accountService.undoHalt(Objects.requireNonNull(measure.hands().halt()));
        repository.end(
                id,
                lastDay,
                accountService.halt(measure.number(), measure.matter().from(), lastDay));
        notifications.ended(measure);
        tell("ended", measure, lastDay.toString());
    }

    /**
     * Takes it back: subsidy and payments are exactly as they were before; what a company paid back is to be refunded.
     *
     * @throws AftercareRefused while a later recovery of the same loan stands on it
     */
    public void undo(UUID id, String word, PersonId approver) {
        var measure = hold(id, approver);
        measure.requireWayTo(AftercareMeasureState.UNDONE, "undo");
        if (measure.matter().action() == AftercareAction.RECOVER && repository.isOvertaken(id)) {
            throw new AftercareRefused("later-recovery");
        }
        if (measure.hands().halt() != null) {
            accountService.undoHalt(measure.hands().halt());
        }
        if (measure.matter().action() == AftercareAction.RECOVER) {
            recoveries.undo(measure.number(), id);
        }
        repository.undo(id, word);
        notifications.undone(measure, repository.paperOf(id).orElse(null));
        tell("undone", measure, "");
    }

    /** @throws AftercareRefused when it is more than is left, or on a day to come */
    public void received(UUID id, LocalDate day, Won amount, PersonId officer) {
        var measure = hold(id, officer);
        var order = repository.recovery(id).orElseThrow(NotOnFile::new);
        if (day.isAfter(repository.today())) {
            throw new AftercareRefused("future");
        }
        if (amount.amount() == 0 || amount.compareTo(order.left()) > 0) {
            throw new AftercareRefused("too-much");
        }
        repository.received(id, day, amount, officer);
        tell("received", measure, day + " " + amount.amount());
    }

    /**
     * What came in for a decision that was taken back went out again. @throws AftercareRefused when it is more than
     * that
     */
    public void refunded(UUID id, LocalDate day, Won amount, PersonId officer) {
        var measure = hold(id, officer);
        var order = repository.recovery(id).orElseThrow(NotOnFile::new);
        if (day.isAfter(repository.today())) {
            throw new AftercareRefused("future");
        }
        if (amount.amount() == 0 || amount.compareTo(order.toRefund()) > 0) {
            throw new AftercareRefused("too-much-refund");
        }
        repository.refunded(id, day, amount, officer);
        tell("refunded", measure, day + " " + amount.amount());
    }

    /** The bank's money first, as whoever settles it does; then the measure, then the loan. */
    private AftercareMeasure hold(UUID id, PersonId by) {
        recoveries.holdFirst(repository.numberOf(id));
        var measure = repository.hold(id);
        repository.requireOpen(by, measure.number());
        return measure;
    }

    private void tell(String deed, AftercareMeasure measure, String detail) {
        events.publishEvent(new AftercareEvent(deed, measure.number(), measure.company(), detail));
    }

    /** @param rate of interest a year @param instalments monthly, 1 to 60 */
    public record RecoveryTerms(BasisPoints rate, int instalments) {}
}
