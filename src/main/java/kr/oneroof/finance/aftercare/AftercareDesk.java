package kr.oneroof.finance.aftercare;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.finance.bank.LoanBooks;
import kr.oneroof.finance.bank.LoanTelling;
import kr.oneroof.finance.claim.Recoveries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

@Service
@Transactional
class AftercareDesk implements Aftercare {
    private final MeasureStore store;
    private final LoanBooks books;
    private final LoanTelling telling;
    private final Recoveries recoveries;
    private final AftercareNews news;
    private final ApplicationEventPublisher events;

    AftercareDesk(
            MeasureStore store,
            LoanBooks books,
            LoanTelling telling,
            Recoveries recoveries,
            AftercareNews news,
            ApplicationEventPublisher events) {
        this.store = store;
        this.books = books;
        this.telling = telling;
        this.recoveries = recoveries;
        this.news = news;
        this.events = events;
    }

    @Override
    public UUID propose(RequestNumber number, Measure.Matter matter, int hearingDays, PersonId officer) {
        store.requireOpen(officer, number);
        var loan = books.require(number).loan();
        if (matter.occurredOn().isAfter(store.today())) {
            throw new AftercareRefused("future");
        }
        if (matter.from().isBefore(loan.deadline().decidedOn())) {
            throw new AftercareRefused("before-decision");
        }
        var id = UUID.randomUUID();
        store.add(
                id,
                number,
                matter,
                store.today().plusDays(Math.max(Measure.LEAST_DAYS_TO_SPEAK, hearingDays)),
                officer);
        var measure = store.hold(id);
        news.hearing(measure);
        tell("proposed", measure, matter.action() + " " + matter.from());
        return id;
    }

    @Override
    public void speak(UUID id, CompanyId company, String words) {
        var measure = store.hold(id);
        if (!measure.company().equals(company)) {
            throw new NotOnFile();
        }
        measure.requireHearing(store.today());
        store.heard(id, words);
        news.heard(measure);
        tell("heard", measure, "");
    }

    @Override
    public void decide(UUID id, RecoveryTerms terms, String word, PersonId approver) {
        var measure = hold(id, approver);
        measure.requireDecidable(approver, store.today());
        var matter = measure.matter();
        var halt = matter.action().halts() ? telling.halt(measure.number(), matter.from(), matter.until()) : null;
        store.decide(id, MeasureState.DECIDED, halt, word, approver);
        if (matter.action() == Action.RECOVER) {
            recover(measure, terms);
        }
        store.paper(id, news.issue(store.hold(id), store.recovery(id).orElse(null), recoveries.stopped(id)));
        news.decided(measure);
        tell("decided", measure, matter.action() + " " + matter.from());
    }

    private void recover(Measure measure, RecoveryTerms terms) {
        var principal = recoveries.takeBack(
                measure.number(), measure.id(), measure.matter().stretch());
        if (principal.amount() > 0) {
            store.order(new RecoveryOrder(
                    measure.id(),
                    measure.number(),
                    principal,
                    terms.rate(),
                    RecoveryOrder.monthsBetween(measure.matter().occurredOn(), store.today()),
                    terms.instalments(),
                    store.today(),
                    null,
                    List.of(),
                    new Won(0)));
        }
    }

    @Override
    public void drop(UUID id, String word, PersonId approver) {
        var measure = hold(id, approver);
        measure.requireWayTo(MeasureState.DROPPED, "drop");
        if (approver.equals(measure.hands().proposedBy())) {
            throw new AftercareRefused("own-proposal");
        }
        store.decide(id, MeasureState.DROPPED, null, word, approver);
        news.dropped(measure);
        tell("dropped", measure, "");
    }

    @Override
    public void end(UUID id, LocalDate lastDay, PersonId approver) {
        var measure = hold(id, approver);
        measure.requireEndable(lastDay);
        telling.undoHalt(Objects.requireNonNull(measure.hands().halt()));
        store.end(id, lastDay, telling.halt(measure.number(), measure.matter().from(), lastDay));
        news.ended(measure);
        tell("ended", measure, lastDay.toString());
    }

    @Override
    public void undo(UUID id, String word, PersonId approver) {
        var measure = hold(id, approver);
        measure.requireWayTo(MeasureState.UNDONE, "undo");
        if (measure.matter().action() == Action.RECOVER && store.isOvertaken(id)) {
            throw new AftercareRefused("later-recovery");
        }
        if (measure.hands().halt() != null) {
            telling.undoHalt(measure.hands().halt());
        }
        if (measure.matter().action() == Action.RECOVER) {
            recoveries.undo(measure.number(), id);
        }
        store.undo(id, word);
        news.undone(measure, store.paperOf(id).orElse(null));
        tell("undone", measure, "");
    }

    @Override
    public void received(UUID id, LocalDate day, Won amount, PersonId officer) {
        var measure = hold(id, officer);
        var order = store.recovery(id).orElseThrow(NotOnFile::new);
        if (day.isAfter(store.today())) {
            throw new AftercareRefused("future");
        }
        if (amount.amount() == 0 || amount.compareTo(order.left()) > 0) {
            throw new AftercareRefused("too-much");
        }
        store.received(id, day, amount, officer);
        tell("received", measure, day + " " + amount.amount());
    }

    @Override
    public void refunded(UUID id, LocalDate day, Won amount, PersonId officer) {
        var measure = hold(id, officer);
        var order = store.recovery(id).orElseThrow(NotOnFile::new);
        if (day.isAfter(store.today())) {
            throw new AftercareRefused("future");
        }
        if (amount.amount() == 0 || amount.compareTo(order.toRefund()) > 0) {
            throw new AftercareRefused("too-much-refund");
        }
        store.refunded(id, day, amount, officer);
        tell("refunded", measure, day + " " + amount.amount());
    }

    /** The bank's money first, as whoever settles it does; then the measure, then the loan. */
    private Measure hold(UUID id, PersonId by) {
        recoveries.holdFirst(store.numberOf(id));
        var measure = store.hold(id);
        store.requireOpen(by, measure.number());
        return measure;
    }

    private void tell(String deed, Measure measure, String detail) {
        events.publishEvent(new MeasureMoved(deed, measure.number(), measure.company(), detail));
    }
}
