package kr.oneroof.callcenter;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.company.Companies;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.RequestFiles;

@Service
@Transactional
class CallDesk implements CallWork {
    /** Another agency's matter goes there within so many working hours (민원 처리에 관한 법률 시행령 제13조). */
    private static final int HOURS_TO_REFER = 8;

    private final TicketStore tickets;
    private final TicketFiling filing;
    private final RequestFiles files;
    private final Companies companies;
    private final BusinessCalendar calendar;
    private final HouseClock clock;

    CallDesk(
            TicketStore tickets,
            TicketFiling filing,
            RequestFiles files,
            Companies companies,
            BusinessCalendar calendar,
            HouseClock clock) {
        this.tickets = tickets;
        this.filing = filing;
        this.files = files;
        this.companies = companies;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public RequestNumber take(NewCall call, First first, PersonId agent) {
        requireMember(call.caller().company(), call.caller().person());
        var before = tickets.ofReference(call.reference());
        if (before.isPresent()) {
            return theSame(before.get(), agent);
        }
        var ticket = CallTicket.take(files.reserve(), call, agent, clock.now());
        switch (first) {
            case SOLVED -> ticket.answer(clock.now());
            case DROPPED -> ticket.drop(clock.now());
            case GOING_ON -> {}
        }
        return tickets.add(ticket, agent, clock.now())
                ? filed(ticket.now().number())
                : theSame(tickets.ofReference(call.reference()).orElseThrow(), agent);
    }

    private RequestNumber theSame(CallTicket.Row before, PersonId agent) {
        if (!tickets.isTakenBy(before.reference(), agent)) {
            throw new AlreadyTaken(before.number());
        }
        return before.number();
    }

    @Override
    public RequestNumber takeForCallback(NewCall call) {
        return unattended(call, CallTicket::awaitCallback);
    }

    @Override
    public RequestNumber takeMissed(NewCall call) {
        return unattended(call, ticket -> ticket.drop(clock.now()));
    }

    private RequestNumber unattended(NewCall call, Consumer<CallTicket> verb) {
        var ticket = CallTicket.take(files.reserve(), call, null, clock.now());
        verb.accept(ticket);
        if (!tickets.add(ticket, null, clock.now())) {
            return tickets.ofReference(call.reference()).orElseThrow().number();
        }
        return filed(ticket.now().number());
    }

    private RequestNumber filed(RequestNumber number) {
        change(number, ticket -> {});
        return number;
    }

    @Override
    public void know(Shown shown, CompanyId company, @Nullable PersonId person) {
        requireMember(company, person);
        change(shown, ticket -> ticket.know(company, person));
    }

    @Override
    public void answer(Shown shown) {
        change(shown, ticket -> ticket.answer(clock.now()));
    }

    @Override
    public void begin(Shown shown) {
        change(shown, CallTicket::begin);
    }

    @Override
    public void finish(Shown shown, String result) {
        change(shown, ticket -> ticket.finish(result, clock.now()));
    }

    @Override
    public void drop(Shown shown) {
        change(shown, ticket -> ticket.drop(clock.now()));
    }

    @Override
    public void refer(Shown shown, String agency, String told) {
        change(
                shown,
                ticket -> ticket.refer(
                        agency, told, calendar.plusWorkingHours(ticket.now().received(), HOURS_TO_REFER), clock.now()));
    }

    @Override
    public void awaitCallback(RequestNumber number) {
        change(number, CallTicket::awaitCallback);
    }

    @Override
    public void callBack(RequestNumber number, PersonId agent) {
        change(number, ticket -> ticket.callBack(agent));
    }

    @Override
    public void giveUp(RequestNumber number) {
        change(number, ticket -> ticket.drop(clock.now()));
    }

    @Override
    public void offer(Shown shown, Level level) {
        change(shown, ticket -> ticket.offer(level));
    }

    @Override
    public void settle(RequestNumber number, PersonId agent, Level level, boolean accepted) {
        change(number, ticket -> ticket.settle(agent, level, accepted));
    }

    @Override
    public void note(RequestNumber number, String deed, String detail) {
        var company = tickets.lock(number).now().caller().company();
        tickets.note(new CallEvent(deed, number, company, detail), clock.now());
    }

    private void change(Shown shown, Consumer<CallTicket> verb) {
        change(shown.number(), ticket -> {
            ticket.requireVersion(shown.version());
            verb.accept(ticket);
        });
    }

    private void change(RequestNumber number, Consumer<CallTicket> verb) {
        var ticket = tickets.lock(number);
        var filedBefore = ticket.now().filed();
        verb.accept(ticket);
        filing.follow(ticket);
        if (!ticket.news().isEmpty() || ticket.now().filed() != filedBefore) {
            tickets.save(ticket, clock.now());
        }
    }

    private void requireMember(@Nullable CompanyId company, @Nullable PersonId person) {
        if (person != null && (company == null || !companies.isMember(person, company))) {
            throw new NotOnFile();
        }
    }
}
