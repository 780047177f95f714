package kr.oneroof.callcenter;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.Aggregate;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.requestfile.road.RequestArrival;

/**
 * A call and its course (콜 티켓). Verbs throw {@link TransitionRefused} where the state does not allow them, and
 * {@link CallRefused} where a rule forbids them.
 */
class CallTicket extends Aggregate {
    private static final int LONGEST_NAME = 50;

    private final CallTicketRow row;
    private Caller caller;
    private CallMatter matter;
    private CallTicketState state;
    private @Nullable PersonId owner;
    private boolean firstContact;
    private @Nullable LocalDateTime closed;
    private boolean filed;
    private @Nullable ExternalTransfer outside;

    CallTicket(CallTicketRow row) {
        this.row = row;
        caller = row.caller();
        matter = row.matter();
        state = row.state();
        owner = row.owner();
        firstContact = row.firstContact();
        closed = row.closed();
        filed = row.filed();
        outside = row.outside();
    }

    static CallTicket take(RequestNumber number, NewCall call, @Nullable PersonId owner, LocalDateTime now) {
        var ticket = new CallTicket(new CallTicketRow(
                number,
                call.reference(),
                call.direction(),
                call.caller(),
                call.matter(),
                CallTicketState.NEW,
                owner,
                now,
                call.seconds(),
                false,
                null,
                false,
                null,
                0));
        ticket.tell("taken", call.direction().name());
        return ticket;
    }

    /** A ticket that comes from another service; nobody is on the line. */
    static CallTicket arrived(RequestArrival arrival, CallMatter matter, LocalDateTime now) {
        var origin = arrival.parcel().origin();
        var name = origin.contactName()
                .substring(0, Math.min(LONGEST_NAME, origin.contactName().length()));
        var caller = new Caller(origin.contactPhone(), name, arrival.company(), null, true);
        var ticket = new CallTicket(new CallTicketRow(
                arrival.number(),
                "road:" + arrival.number(),
                CallDirection.OUT,
                caller,
                matter,
                CallTicketState.IN_PROGRESS,
                arrival.acceptedBy(),
                now,
                new NewCall.Seconds(0, 0),
                false,
                null,
                true,
                null,
                0));
        ticket.tell("arrived", arrival.from());
        return ticket;
    }

    /** Records the caller's company. Once the request is on file, the company does not change any more. */
    void know(CompanyId company, @Nullable PersonId person) {
        if (filed && !company.equals(caller.company())) {
            throw new CallRefused("filed");
        }
        requireOpen("know");
        caller = caller.of(company, person);
        tell("company-found", "");
    }

    void file() {
        filed = true;
    }

    /** Solved while the caller was on the line. */
    void answer(LocalDateTime now) {
        moveTo(CallTicketState.ANSWERED_L1, "answer");
        firstContact = true;
        tell("answered", matter.level().name());
        close(now);
    }

    /** The work goes on after the call, or comes back from the other agency. */
    void begin() {
        if (state != CallTicketState.NEW && state != CallTicketState.TRANSFERRED_EXTERNAL) {
            throw new TransitionRefused(state, "begin");
        }
        moveTo(CallTicketState.IN_PROGRESS, "begin");
        tell("begun", "");
    }

    /** Solved later, or confirmed by the other agency. */
    void finish(String result, LocalDateTime now) {
        if (state == CallTicketState.NEW) {
            begin();
        }
        close(now);
        matter = matter.with(result);
    }

    private void close(LocalDateTime now) {
        moveTo(CallTicketState.CLOSED, "close");
        closed = now;
        tell("closed", firstContact ? "first" : "later");
    }

    /** The line broke, or nobody was reached. */
    void drop(LocalDateTime now) {
        if (!state.isInHand()) {
            throw new TransitionRefused(state, "drop");
        }
        moveTo(CallTicketState.ABANDONED, "drop");
        closed = now;
        tell("dropped", "");
    }

    void awaitCallback() {
        moveTo(CallTicketState.CALLBACK_WAIT, "await");
        owner = null;
        tell("callback-promised", "");
    }

    void callBack(PersonId agent) {
        owner = agent;
        moveTo(CallTicketState.IN_PROGRESS, "call-back");
        tell("callback-taken", "");
    }

    void offer(CallLevel level) {
        moveTo(CallTicketState.TRANSFERRED_INTERNAL, "transfer");
        tell("transfer-offered", level.name());
    }

    void settle(PersonId agent, CallLevel level, boolean accepted) {
        moveTo(CallTicketState.IN_PROGRESS, "settle");
        owner = agent;
        matter = matter.with(level);
        tell(accepted ? "transfer-accepted" : "transfer-refused", level.name());
    }

    /** @param due 8 working hours after receipt */
    void refer(String agency, String told, LocalDateTime due, LocalDateTime now) {
        moveTo(CallTicketState.TRANSFERRED_EXTERNAL, "refer");
        outside = new ExternalTransfer(agency, told, due, now);
        tell("referred", outside.isLate() ? "late" : "in-time");
    }

    void leave() {
        moveTo(CallTicketState.CONVERTED, "leave");
        owner = null;
        tell("converted", "");
    }

    void comeBack(PersonId agent) {
        moveTo(CallTicketState.IN_PROGRESS, "come-back");
        owner = agent;
        tell("came-back", "");
    }

    /** @throws ChangedMeanwhile when somebody saved since that version was shown */
    @Override
    public void requireUnchangedSince(long shown) {
        if (shown != row.version()) {
            throw new ChangedMeanwhile();
        }
    }

    void requireOpen(String verb) {
        if (!state.isOpen()) {
            throw new TransitionRefused(state, verb);
        }
    }

    private void moveTo(CallTicketState target, String verb) {
        if (!state.leadsTo(target)) {
            throw new TransitionRefused(state, verb);
        }
        state = target;
    }

    private void tell(String deed, String detail) {
        tell(new CallTicketEvent(deed, row.number(), caller.company(), detail));
    }

    CallTicketRow now() {
        return new CallTicketRow(
                row.number(),
                row.reference(),
                row.direction(),
                caller,
                matter,
                state,
                owner,
                row.received(),
                row.seconds(),
                firstContact,
                closed,
                filed,
                outside,
                row.version());
    }
}
