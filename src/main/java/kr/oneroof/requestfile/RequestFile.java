package kr.oneroof.requestfile;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kr.oneroof.clock.DueDate;
import kr.oneroof.clock.Term;
import kr.oneroof.kernel.Aggregate;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.requestfile.events.RequestEvent.DueDateMoved;
import kr.oneroof.requestfile.events.RequestEvent.OwnerAssigned;
import kr.oneroof.requestfile.events.RequestEvent.RequestClosed;
import kr.oneroof.requestfile.events.RequestEvent.RequestOpened;
import kr.oneroof.requestfile.events.RequestEvent.RequestReopened;
import kr.oneroof.requestfile.events.RequestEvent.StateShown;
import kr.oneroof.requestfile.events.RequestEvent.TermExtended;
import kr.oneroof.requestfile.events.RequestEvent.WaitingEnded;
import kr.oneroof.requestfile.events.RequestEvent.WaitingStarted;

/**
 * A request on its way through OneRoof (접수철): who is responsible, what the applicant sees, and by when it must be done.
 *
 * <p>Verbs throw {@link TransitionRefused} where the state does not allow them, and write the history as they go.
 */
class RequestFile extends Aggregate {
    /** While a file is closed, its clock stands. */
    static final String WAS_CLOSED = "requestfile.waiting.closed";

    static final String WAS_MERGED = "requestfile.waiting.merged";

    private final RequestNumber number;
    private final RequestFileRow filed;
    private final List<HistoryNote> lines = new ArrayList<>();
    private String service;
    private @Nullable PersonId owner;
    private RequestState state;
    private Instant dueAt;
    private @Nullable Instant closedAt;
    private RunningTerm runningTerm;
    private Waits waits;

    RequestFile(RequestFileRow row, RunningTerm runningTerm, Waits waits) {
        this.number = row.number();
        this.filed = row;
        this.service = row.service();
        this.owner = row.owner();
        this.state = row.state();
        this.dueAt = row.dueAt();
        this.closedAt = row.closedAt();
        this.runningTerm = runningTerm;
        this.waits = waits;
    }

    static RequestFile open(RequestNumber number, NewRequestFile opening, DueDateCalculator calculator) {
        var runningTerm = RunningTerm.first(opening.term(), calculator.now());
        var row = RequestFileRow.of(number, opening, calculator.now(), calculator.due(runningTerm, Waits.NONE));
        var file = new RequestFile(row, runningTerm, Waits.NONE);
        file.tell(new RequestOpened(number, opening.company(), opening.service(), calculator.now()));
        file.note(HistoryArguments.of("opened", HistoryArguments.moment(file.dueAt)));
        return file;
    }

    /**
     * Opens what was a part of another request: its receipt, its term's beginning and the stretches in which its clock
     * stood are the other's, so that the applicant loses no day (민원 처리에 관한 법률 제19조 counts from receipt).
     */
    static RequestFile openPart(
            RequestNumber number, NewRequestFile opening, RequestFile whole, DueDateCalculator calculator) {
        var runningTerm = RunningTerm.first(opening.term(), whole.runningTerm.startsAt());
        var waits = whole.waits.ended(calculator.now());
        var received = whole.filed.receivedAt();
        var file = new RequestFile(
                RequestFileRow.of(number, opening, received, calculator.due(runningTerm, waits)), runningTerm, waits);
        file.tell(new RequestOpened(number, opening.company(), opening.service(), calculator.now()));
        file.note(HistoryArguments.of(
                "opened-as-part", HistoryArguments.moment(received), HistoryArguments.moment(file.dueAt)));
        return file;
    }

    void assignTo(PersonId newOwner, DueDateCalculator calculator) {
        makeOwner(newOwner, HistoryArguments.of("assigned", HistoryArguments.person(newOwner)), calculator);
    }

    void appoint(PersonId newOwner, DueDateCalculator calculator) {
        makeOwner(
                newOwner,
                HistoryArguments.of(HistoryArguments.APPOINTED, HistoryArguments.person(newOwner)),
                calculator);
    }

    private void makeOwner(PersonId newOwner, HistoryNote line, DueDateCalculator calculator) {
        if (newOwner.equals(owner)) {
            return;
        }
        requireOpen("assign");
        owner = newOwner;
        tell(new OwnerAssigned(number, filed.company(), newOwner, calculator.now()));
        note(line);
    }

    void show(RequestState target, DueDateCalculator calculator) {
        if (target == state) {
            return;
        }
        moveTo(target, "move");
        tell(new StateShown(number, filed.company(), target.name(), calculator.now()));
        note(HistoryArguments.of("state." + target.name()));
        if (!target.isOpen()) {
            waits = waits.ended(calculator.now());
            closedAt = calculator.now();
            reckon("waiting", calculator);
            tell(new RequestClosed(number, filed.company(), target.name(), calculator.now()));
        }
    }

    void changeTerm(Term term, DueDateCalculator calculator) {
        requireOpen("term");
        runningTerm = runningTerm.with(term);
        reckon("term", calculator);
    }

    void startWaiting(String cause, DueDateCalculator calculator) {
        requireOpen("wait");
        if (waits.isOpen()) {
            throw new TransitionRefused(state, "wait");
        }
        waits = waits.started(calculator.now(), cause);
        tell(new WaitingStarted(number, filed.company(), cause, calculator.now()));
        note(HistoryArguments.of("waiting-started", HistoryArguments.words(cause)));
    }

    void stopWaiting(DueDateCalculator calculator) {
        if (!waits.isOpen()) {
            throw new TransitionRefused(state, "resume");
        }
        waits = waits.ended(calculator.now());
        tell(new WaitingEnded(number, filed.company(), calculator.now()));
        note(HistoryArguments.of("waiting-ended"));
        reckon("waiting", calculator);
    }

    void extend(TermExtension extension, DueDateCalculator calculator) {
        requireOpen("extend");
        runningTerm = runningTerm.extended(extension);
        var by = extension.by();
        tell(new TermExtended(
                number,
                filed.company(),
                runningTerm.extensions().size(),
                by.unit() + " " + by.period(),
                calculator.now()));
        note(HistoryArguments.of("extended", HistoryArguments.term(by), extension.reason()));
        reckon("extension", calculator);
    }

    void reopen(Term term, DueDateCalculator calculator) {
        if (closedAt == null || !state.mayReopen()) {
            throw new TransitionRefused(state, "reopen");
        }
        waits = waits.started(closedAt, WAS_CLOSED).ended(calculator.now());
        runningTerm = runningTerm.next(term, calculator.now());
        state = RequestState.IN_PROGRESS;
        closedAt = null;
        tell(new RequestReopened(number, filed.company(), calculator.now()));
        note(HistoryArguments.of("reopened"));
        reckon("reopened", calculator);
    }

    /** Takes a merge back: the same term goes on where it stood, and the time in between does not count. */
    void resume(RequestState before, DueDateCalculator calculator) {
        if (closedAt == null || state != RequestState.MERGED || !before.isOpen()) {
            throw new TransitionRefused(state, "resume");
        }
        waits = waits.started(closedAt, WAS_MERGED).ended(calculator.now());
        state = before;
        closedAt = null;
        tell(new RequestReopened(number, filed.company(), calculator.now()));
        note(HistoryArguments.of("resumed"));
        reckon("waiting", calculator);
    }

    void handOver(String to, String reason, DueDateCalculator calculator) {
        requireOpen("hand-over");
        if (to.equals(service)) {
            throw new TransitionRefused(state, "hand-over");
        }
        service = to;
        owner = null;
        tell(new HandedOver(number, filed.company(), to, reason, calculator.now()));
        note(HistoryArguments.of("handed-over", HistoryArguments.words("requestfile.service." + to), reason));
    }

    /** The due date with the account of how it came about. */
    DueDate explain(DueDateCalculator calculator) {
        return calculator.explain(runningTerm, waits);
    }

    Duration worked(DueDateCalculator calculator) {
        var until = closedAt == null ? calculator.now() : closedAt;
        return calculator
                .calendar()
                .workingTime(
                        DueDateCalculator.local(filed.receivedAt()),
                        DueDateCalculator.local(until),
                        waits.until(calculator.now()));
    }

    private void reckon(String cause, DueDateCalculator calculator) {
        var due = calculator.due(runningTerm, waits);
        if (due.equals(dueAt)) {
            return;
        }
        tell(new DueDateMoved(number, filed.company(), dueAt, due, cause, calculator.now()));
        note(HistoryArguments.of(
                "due-moved",
                HistoryArguments.moment(dueAt),
                HistoryArguments.moment(due),
                HistoryArguments.words("requestfile.cause." + cause)));
        dueAt = due;
    }

    private void requireOpen(String verb) {
        if (!state.isOpen()) {
            throw new TransitionRefused(state, verb);
        }
    }

    private void moveTo(RequestState target, String verb) {
        if (!state.next().contains(target)) {
            throw new TransitionRefused(state, verb);
        }
        state = target;
    }

    private void note(HistoryNote line) {
        lines.add(line);
    }

    RequestFileRow row() {
        return new RequestFileRow(
                number,
                filed.company(),
                filed.applicant(),
                service,
                owner,
                state,
                filed.receivedAt(),
                dueAt,
                closedAt,
                filed.version());
    }

    RunningTerm round() {
        return runningTerm;
    }

    Waits waits() {
        return waits;
    }

    /** Lines for the history since it was read. */
    List<HistoryNote> lines() {
        return List.copyOf(lines);
    }

    RequestFileView view(DueDateCalculator calculator) {
        var due = waits.isOpen() ? explain(calculator).dueAt() : DueDateCalculator.local(dueAt);
        return new RequestFileView(
                number,
                service,
                filed.company(),
                filed.applicant(),
                owner,
                state,
                DueDateCalculator.local(filed.receivedAt()),
                due,
                closedAt == null ? null : DueDateCalculator.local(closedAt),
                runningTerm.extensions().size(),
                waits.isOpen());
    }
}
