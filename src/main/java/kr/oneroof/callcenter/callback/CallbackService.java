package kr.oneroof.callcenter.callback;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.callcenter.CallDirection;
import kr.oneroof.callcenter.CallLevel;
import kr.oneroof.callcenter.CallMatter;
import kr.oneroof.callcenter.CallRefused;
import kr.oneroof.callcenter.CallTicketQueries;
import kr.oneroof.callcenter.CallTicketService;
import kr.oneroof.callcenter.CallTicketService.Version;
import kr.oneroof.callcenter.Caller;
import kr.oneroof.callcenter.NewCall;
import kr.oneroof.callcenter.caller.PhoneNumber;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Callback requests: a promise, one queue for all agents, and at most three tries. */
@Service
@Transactional
public class CallbackService {
    private static final int MOST_TRIES = 3;
    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(30);

    private final CallbackRepository repository;
    private final CallTicketService ticketService;
    private final CallTicketQueries tickets;
    private final CallbackPromise promise;
    private final SeoulClock clock;

    CallbackService(
            CallbackRepository repository,
            CallTicketService ticketService,
            CallTicketQueries tickets,
            CallbackPromise promise,
            SeoulClock clock) {
        this.repository = repository;
        this.ticketService = ticketService;
        this.tickets = tickets;
        this.promise = promise;
        this.clock = clock;
    }

    /** When we would call if somebody asked now. */
    @Transactional(readOnly = true)
    public LocalDateTime promise() {
        return promise.made(clock.now());
    }

    /** Whether this wish was sent before, or the number waits already: asking again adds nothing. */
    @Transactional(readOnly = true)
    public boolean isAsked(UUID key, PhoneNumber phone) {
        return repository.open(phone).isPresent() || repository.find(key).isPresent();
    }

    /** Whoever asks again while waiting waits once, and hears the same promise. */
    public LocalDateTime ask(UUID key, Wish wish) {
        repository.oneByOne(wish.phone());
        var waiting = repository.open(wish.phone());
        if (waiting.isPresent()) {
            return waiting.get().promised();
        }
        var before = repository.find(key);
        if (before.isPresent()) {
            return before.get().promised();
        }
        var caller = new Caller(wish.phone().digits(), wish.name(), wish.company(), wish.person(), true);
        var number = ticketService.takeForCallback(new NewCall(
                "callback:" + key,
                CallDirection.OUT,
                caller,
                new CallMatter(wish.topic(), CallLevel.L1, wish.note(), ""),
                new NewCall.Seconds(0, 0)));
        return add(key, number, wish.phone(), wish.company() == null ? "VISITOR" : "COMPANY");
    }

    /**
     * From a ticket: the caller is to be called back. @throws kr.oneroof.callcenter.CallRefused when there is no number
     * to call
     */
    public void promise(Version shown) {
        repository.oneByOne(repository.phoneOf(shown.number()));
        var phone = new PhoneNumber(tickets.open(shown.number()).caller().phone());
        if (!phone.isComplete()) {
            throw new CallRefused("no-phone");
        }
        if (repository.open(phone).isPresent()) {
            throw new CallRefused("waits-already");
        }
        ticketService.awaitCallback(shown.number());
        add(UUID.randomUUID(), shown.number(), phone, "AGENT");
    }

    private LocalDateTime add(UUID key, RequestNumber number, PhoneNumber phone, String askedBy) {
        var promised = promise.made(clock.now());
        repository.add(key, number, phone, askedBy, clock.now(), promised);
        return promised;
    }

    /**
     * The one whose promise ends first, to this agent; the one in hand first. Empty when nobody is to be called now.
     */
    public Optional<Callback> takeNext(PersonId agent) {
        repository.oneByOne(agent);
        var inHand = repository.inHandOf(agent);
        if (inHand.isPresent()) {
            return inHand;
        }
        var taken = repository.takeNext(agent, clock.now());
        taken.ifPresent(one -> ticketService.callBack(one.number(), agent));
        return taken;
    }

    /**
     * One that the agent picked from the list.
     *
     * @throws kr.oneroof.callcenter.CallRefused when a colleague was faster, or the agent has another in hand
     */
    public Callback take(UUID callback, PersonId agent) {
        var inHand = repository.inHandOf(agent);
        if (inHand.isPresent()) {
            return inHand.filter(one -> one.id().equals(callback))
                    .orElseThrow(() -> new CallRefused("callback-in-hand"));
        }
        repository.find(callback).orElseThrow(NotOnFile::new);
        var taken = repository.take(callback, agent, clock.now()).orElseThrow(() -> new CallRefused("callback-taken"));
        ticketService.callBack(taken.number(), agent);
        return taken;
    }

    /**
     * Reached or not: not reached, the caller waits half an hour; after three tries we give up. @throws
     * kr.oneroof.kernel.NotOnFile when it is not in this agent's hand
     */
    public Callback settle(UUID callback, PersonId agent, boolean spoken) {
        var found = repository
                .inHandOf(agent)
                .filter(one -> one.id().equals(callback))
                .orElseThrow(NotOnFile::new);
        // Whoever went on with the ticket has spoken with the caller.
        var reached = spoken || !tickets.open(found.number()).is("IN_PROGRESS");
        var gaveUp = !reached && found.attempts() + 1 >= MOST_TRIES;
        if (reached || gaveUp) {
            repository.settle(callback, reached ? "REACHED" : "GIVEN_UP", clock.now());
        } else {
            repository.waitAgain(callback, clock.now(), clock.now().plus(BETWEEN_TRIES));
        }
        ticketService.note(
                found.number(), reached ? "callback-reached" : "callback-missed", "try " + (found.attempts() + 1));
        if (gaveUp) {
            ticketService.giveUp(found.number());
        } else if (!reached) {
            ticketService.awaitCallback(found.number());
        }
        return repository.find(callback).orElseThrow(NotOnFile::new);
    }

    @Transactional(readOnly = true)
    public Optional<Callback> inHandOf(PersonId agent) {
        return repository.inHandOf(agent);
    }

    /** Waiting, in the order of promises; 50 at most. */
    @Transactional(readOnly = true)
    public List<Callback> waiting() {
        return repository.waiting();
    }

    /** Of a ticket, the latest. */
    @Transactional(readOnly = true)
    public Optional<Callback> of(RequestNumber number) {
        return repository.of(number);
    }

    /**
     * What somebody wants who asks on the web.
     *
     * @param company empty for a visitor
     */
    public record Wish(
            String name,
            PhoneNumber phone,
            String topic,
            String note,
            @Nullable CompanyId company,
            @Nullable PersonId person) {}

    /**
     * @param askedBy VISITOR, COMPANY or AGENT
     * @param late whether the promise is broken: its time is over and nobody has spoken with the caller yet
     * @param nextTry from when the caller is offered again after a try in vain; empty before the first
     */
    public record Callback(
            UUID id,
            RequestNumber number,
            String phone,
            String name,
            String company,
            String topic,
            String askedBy,
            LocalDateTime asked,
            LocalDateTime promised,
            String state,
            int attempts,
            boolean late,
            @Nullable LocalDateTime nextTry) {
        public String maskedPhone() {
            return PhoneNumber.masked(phone);
        }

        public boolean is(String other) {
            return state.equals(other);
        }
    }
}
