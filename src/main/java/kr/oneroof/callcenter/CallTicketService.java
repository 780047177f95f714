package kr.oneroof.callcenter;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.company.CompanyQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.requestfile.RequestFileService;

/**
 * What agents do with calls. Verbs throw {@link CallRefused} where a rule forbids them,
 * {@link kr.oneroof.kernel.TransitionRefused} where the state does, and {@link kr.oneroof.kernel.ChangedMeanwhile} when
 * somebody saved after the page was shown.
 */
@Service
@Transactional
public class CallTicketService {
    /** A matter of another agency is sent there within so many working hours (민원 처리에 관한 법률 시행령 제13조). */
    private static final int HOURS_TO_REFER = 8;

    private final CallTicketRepository repository;
    private final CallTicketFileService requestFile;
    private final RequestFileService files;
    private final CompanyQueries companies;
    private final BusinessCalendar calendar;
    private final SeoulClock clock;

    CallTicketService(
            CallTicketRepository repository,
            CallTicketFileService requestFile,
            RequestFileService files,
            CompanyQueries companies,
            BusinessCalendar calendar,
            SeoulClock clock) {
        this.repository = repository;
        this.requestFile = requestFile;
        this.files = files;
        this.companies = companies;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Writes a call down. A second click of the same person returns the same ticket. When the company is known, the
     * request file is opened at once, with a term of 3 working hours.
     *
     * @throws CallTakenRefused when another agent has made this call's ticket
     */
    public RequestNumber take(NewCall call, First first, PersonId agent) {
        requireMember(call.caller().company(), call.caller().person());
        var before = repository.ofReference(call.reference());
        if (before.isPresent()) {
            return theSame(before.get(), agent);
        }
        var ticket = CallTicket.take(files.reserve(), call, agent, clock.now());
        switch (first) {
            case SOLVED -> ticket.answer(clock.now());
            case DROPPED -> ticket.drop(clock.now());
            case GOING_ON -> {}
        }
        return repository.add(ticket, agent, clock.now())
                ? filed(ticket.now().number())
                : theSame(repository.ofReference(call.reference()).orElseThrow(), agent);
    }

    private RequestNumber theSame(CallTicketRow before, PersonId agent) {
        if (!repository.isTakenBy(before.reference(), agent)) {
            throw new CallTakenRefused(before.number());
        }
        return before.number();
    }

    /** A ticket that waits in the callback queue, without an owner. */
    public RequestNumber takeForCallback(NewCall call) {
        return unattended(call, CallTicket::awaitCallback);
    }

    /** A call that nobody answered in time. */
    public RequestNumber takeMissed(NewCall call) {
        return unattended(call, ticket -> ticket.drop(clock.now()));
    }

    private RequestNumber unattended(NewCall call, Consumer<CallTicket> verb) {
        var ticket = CallTicket.take(files.reserve(), call, null, clock.now());
        verb.accept(ticket);
        if (!repository.add(ticket, null, clock.now())) {
            return repository.ofReference(call.reference()).orElseThrow().number();
        }
        return filed(ticket.now().number());
    }

    private RequestNumber filed(RequestNumber number) {
        change(number, ticket -> {});
        return number;
    }

    public void know(Version shown, CompanyId company, @Nullable PersonId person) {
        requireMember(company, person);
        change(shown, ticket -> ticket.know(company, person));
    }

    /** Solved while the caller is on the line. */
    public void answer(Version shown) {
        change(shown, ticket -> ticket.answer(clock.now()));
    }

    /** The work goes on after the call. */
    public void begin(Version shown) {
        change(shown, CallTicket::begin);
    }

    public void finish(Version shown, String result) {
        change(shown, ticket -> ticket.finish(result, clock.now()));
    }

    public void drop(Version shown) {
        change(shown, ticket -> ticket.drop(clock.now()));
    }

    /** Another agency's matter. @param told how the caller was told */
    public void refer(Version shown, String agency, String told) {
        change(
                shown,
                ticket -> ticket.refer(
                        agency, told, calendar.plusWorkingHours(ticket.now().received(), HOURS_TO_REFER), clock.now()));
    }

    /** For the callback queue. */
    public void awaitCallback(RequestNumber number) {
        change(number, CallTicket::awaitCallback);
    }

    /** For the callback queue. */
    public void callBack(RequestNumber number, PersonId agent) {
        change(number, ticket -> ticket.callBack(agent));
    }

    /** For the callback queue: nobody was reached. */
    public void giveUp(RequestNumber number) {
        change(number, ticket -> ticket.drop(clock.now()));
    }

    /** For transfers. */
    public void offer(Version shown, CallLevel level) {
        change(shown, ticket -> ticket.offer(level));
    }

    /** For transfers: the receiver has it, or the sender has it back. */
    public void settle(RequestNumber number, PersonId agent, CallLevel level, boolean accepted) {
        change(number, ticket -> ticket.settle(agent, level, accepted));
    }

    /**
     * For nested modules: a line of the ticket's history for what is not a change of state. @param detail a code, never
     * typed text
     */
    public void note(RequestNumber number, String deed, String detail) {
        var company = repository.lock(number).now().caller().company();
        repository.note(new CallTicketEvent(deed, number, company, detail), clock.now());
    }

    private void change(Version shown, Consumer<CallTicket> verb) {
        change(shown.number(), ticket -> {
            ticket.requireUnchangedSince(shown.version());
            verb.accept(ticket);
        });
    }

    private void change(RequestNumber number, Consumer<CallTicket> verb) {
        var ticket = repository.lock(number);
        var filedBefore = ticket.now().filed();
        verb.accept(ticket);
        requestFile.follow(ticket);
        if (!ticket.events().isEmpty() || ticket.now().filed() != filedBefore) {
            repository.save(ticket, clock.now());
        }
    }

    private void requireMember(@Nullable CompanyId company, @Nullable PersonId person) {
        if (person != null && (company == null || !companies.isMember(person, company))) {
            throw new NotOnFile();
        }
    }

    /** What the agent reached while the caller was on the line. */
    public enum First {
        SOLVED,
        GOING_ON,
        DROPPED
    }

    /** A ticket as it was when the page showed it. */
    public record Version(RequestNumber number, long version) {}
}
