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
 * A request on its way through the house (접수철): who is responsible, what the applicant sees, and by when it must be
 * done.
 *
 * <p>Verbs throw {@link TransitionRefused} where the state does not allow them, and write the history as they go.
 */
class RequestFile extends Aggregate {
    /** While a file is closed, its clock stands. */
    static final String WAS_CLOSED = "requestfile.waiting.closed";

    static final String WAS_MERGED = "requestfile.waiting.merged";

    private final RequestNumber number;
    private final FileRow filed;
    private final List<HistoryNote> lines = new ArrayList<>();
    private String service;
    private @Nullable PersonId owner;
    private RequestState state;
    private Instant dueAt;
    private @Nullable Instant closedAt;
    private Round round;
    private Waits waits;

    RequestFile(FileRow row, Round round, Waits waits) {
        this.number = row.number();
        this.filed = row;
        this.service = row.service();
        this.owner = row.owner();
        this.state = row.state();
        this.dueAt = row.dueAt();
        this.closedAt = row.closedAt();
        this.round = round;
        this.waits = waits;
    }

    static RequestFile open(RequestNumber number, Opening opening, Reckoning reckoning) {
        var round = Round.first(opening.term(), reckoning.now());
        var row = FileRow.of(number, opening, reckoning.now(), reckoning.due(round, Waits.NONE));
        var file = new RequestFile(row, round, Waits.NONE);
        file.tell(new RequestOpened(number, opening.company(), opening.service(), reckoning.now()));
        file.note(Line.of("opened", Line.moment(file.dueAt)));
        return file;
    }

    /**
     * Opens what was a part of another request: its receipt, its term's beginning and the stretches in which its clock
     * stood are the other's, so that the applicant loses no day (민원 처리에 관한 법률 제19조 counts from receipt).
     */
    static RequestFile openPart(RequestNumber number, Opening opening, RequestFile whole, Reckoning reckoning) {
        var round = Round.first(opening.term(), whole.round.startsAt());
        var waits = whole.waits.ended(reckoning.now());
        var received = whole.filed.receivedAt();
        var file = new RequestFile(FileRow.of(number, opening, received, reckoning.due(round, waits)), round, waits);
        file.tell(new RequestOpened(number, opening.company(), opening.service(), reckoning.now()));
        file.note(Line.of("opened-as-part", Line.moment(received), Line.moment(file.dueAt)));
        return file;
    }

    void assignTo(PersonId newOwner, Reckoning reckoning) {
        makeOwner(newOwner, Line.of("assigned", Line.person(newOwner)), reckoning);
    }

    void appoint(PersonId newOwner, Reckoning reckoning) {
        makeOwner(newOwner, Line.of(Line.APPOINTED, Line.person(newOwner)), reckoning);
    }

    private void makeOwner(PersonId newOwner, HistoryNote line, Reckoning reckoning) {
        if (newOwner.equals(owner)) {
            return;
        }
        requireOpen("assign");
        owner = newOwner;
        tell(new OwnerAssigned(number, filed.company(), newOwner, reckoning.now()));
        note(line);
    }

    void show(RequestState target, Reckoning reckoning) {
        if (target == state) {
            return;
        }
        moveTo(target, "move");
        tell(new StateShown(number, filed.company(), target.name(), reckoning.now()));
        note(Line.of("state." + target.name()));
        if (!target.isOpen()) {
            waits = waits.ended(reckoning.now());
            closedAt = reckoning.now();
            reckon("waiting", reckoning);
            tell(new RequestClosed(number, filed.company(), target.name(), reckoning.now()));
        }
    }

    void changeTerm(Term term, Reckoning reckoning) {
        requireOpen("term");
        round = round.with(term);
        reckon("term", reckoning);
    }

    void startWaiting(String cause, Reckoning reckoning) {
        requireOpen("wait");
        if (waits.isOpen()) {
            throw new TransitionRefused(state, "wait");
        }
        waits = waits.started(reckoning.now(), cause);
        tell(new WaitingStarted(number, filed.company(), cause, reckoning.now()));
        note(Line.of("waiting-started", Line.words(cause)));
    }

    void stopWaiting(Reckoning reckoning) {
        if (!waits.isOpen()) {
            throw new TransitionRefused(state, "resume");
        }
        waits = waits.ended(reckoning.now());
        tell(new WaitingEnded(number, filed.company(), reckoning.now()));
        note(Line.of("waiting-ended"));
        reckon("waiting", reckoning);
    }

    void extend(Extension extension, Reckoning reckoning) {
        requireOpen("extend");
        round = round.extended(extension);
        var by = extension.by();
        tell(new TermExtended(
                number, filed.company(), round.extensions().size(), by.unit() + " " + by.period(), reckoning.now()));
        note(Line.of("extended", Line.term(by), extension.reason()));
        reckon("extension", reckoning);
    }

    void reopen(Term term, Reckoning reckoning) {
        if (closedAt == null || !state.mayReopen()) {
            throw new TransitionRefused(state, "reopen");
        }
        waits = waits.started(closedAt, WAS_CLOSED).ended(reckoning.now());
        round = round.next(term, reckoning.now());
        state = RequestState.IN_PROGRESS;
        closedAt = null;
        tell(new RequestReopened(number, filed.company(), reckoning.now()));
        note(Line.of("reopened"));
        reckon("reopened", reckoning);
    }

    /** Takes a merge back: the same term goes on where it stood, and the time in between does not count. */
    void resume(RequestState before, Reckoning reckoning) {
        if (closedAt == null || state != RequestState.MERGED || !before.isOpen()) {
            throw new TransitionRefused(state, "resume");
        }
        waits = waits.started(closedAt, WAS_MERGED).ended(reckoning.now());
        state = before;
        closedAt = null;
        tell(new RequestReopened(number, filed.company(), reckoning.now()));
        note(Line.of("resumed"));
        reckon("waiting", reckoning);
    }

    void handOver(String to, String reason, Reckoning reckoning) {
        requireOpen("hand-over");
        if (to.equals(service)) {
            throw new TransitionRefused(state, "hand-over");
        }
        service = to;
        owner = null;
        tell(new HandedOver(number, filed.company(), to, reason, reckoning.now()));
        note(Line.of("handed-over", Line.words("requestfile.service." + to), reason));
    }

    /** The due date with the account of how it came about. */
    DueDate explain(Reckoning reckoning) {
        return reckoning.explain(round, waits);
    }

    Duration worked(Reckoning reckoning) {
        var until = closedAt == null ? reckoning.now() : closedAt;
        return reckoning
                .calendar()
                .workingTime(Reckoning.local(filed.receivedAt()), Reckoning.local(until), waits.until(reckoning.now()));
    }

    private void reckon(String cause, Reckoning reckoning) {
        var due = reckoning.due(round, waits);
        if (due.equals(dueAt)) {
            return;
        }
        tell(new DueDateMoved(number, filed.company(), dueAt, due, cause, reckoning.now()));
        note(Line.of("due-moved", Line.moment(dueAt), Line.moment(due), Line.words("requestfile.cause." + cause)));
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

    FileRow row() {
        return new FileRow(
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

    Round round() {
        return round;
    }

    Waits waits() {
        return waits;
    }

    /** Lines for the history since it was read. */
    List<HistoryNote> lines() {
        return List.copyOf(lines);
    }

    FileView view(Reckoning reckoning) {
        var due = waits.isOpen() ? explain(reckoning).dueAt() : Reckoning.local(dueAt);
        return new FileView(
                number,
                service,
                filed.company(),
                filed.applicant(),
                owner,
                state,
                Reckoning.local(filed.receivedAt()),
                due,
                closedAt == null ? null : Reckoning.local(closedAt),
                round.extensions().size(),
                waits.isOpen());
    }
}
