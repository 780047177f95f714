package kr.oneroof.callcenter.callback;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.callcenter.CallMatter;
import kr.oneroof.callcenter.CallRefused;
import kr.oneroof.callcenter.CallTickets;
import kr.oneroof.callcenter.CallWork;
import kr.oneroof.callcenter.CallWork.Shown;
import kr.oneroof.callcenter.Caller;
import kr.oneroof.callcenter.Direction;
import kr.oneroof.callcenter.Level;
import kr.oneroof.callcenter.NewCall;
import kr.oneroof.callcenter.caller.PhoneNumber;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

@Service
@Transactional
class CallbackDesk implements Callbacks {
    private static final int MOST_TRIES = 3;
    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(30);

    private final CallbackStore store;
    private final CallWork calls;
    private final CallTickets tickets;
    private final Promise promise;
    private final HouseClock clock;

    CallbackDesk(CallbackStore store, CallWork calls, CallTickets tickets, Promise promise, HouseClock clock) {
        this.store = store;
        this.calls = calls;
        this.tickets = tickets;
        this.promise = promise;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public LocalDateTime promise() {
        return promise.made(clock.now());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isAsked(UUID key, PhoneNumber phone) {
        return store.open(phone).isPresent() || store.find(key).isPresent();
    }

    @Override
    public LocalDateTime ask(UUID key, Wish wish) {
        store.oneByOne(wish.phone());
        var waiting = store.open(wish.phone());
        if (waiting.isPresent()) {
            return waiting.get().promised();
        }
        var before = store.find(key);
        if (before.isPresent()) {
            return before.get().promised();
        }
        var caller = new Caller(wish.phone().digits(), wish.name(), wish.company(), wish.person(), true);
        var number = calls.takeForCallback(new NewCall(
                "callback:" + key,
                Direction.OUT,
                caller,
                new CallMatter(wish.topic(), Level.L1, wish.note(), ""),
                new NewCall.Seconds(0, 0)));
        return add(key, number, wish.phone(), wish.company() == null ? "VISITOR" : "COMPANY");
    }

    @Override
    public void promise(Shown shown) {
        store.oneByOne(store.phoneOf(shown.number()));
        var phone = new PhoneNumber(tickets.open(shown.number()).caller().phone());
        if (!phone.isComplete()) {
            throw new CallRefused("no-phone");
        }
        if (store.open(phone).isPresent()) {
            throw new CallRefused("waits-already");
        }
        calls.awaitCallback(shown.number());
        add(UUID.randomUUID(), shown.number(), phone, "AGENT");
    }

    private LocalDateTime add(UUID key, RequestNumber number, PhoneNumber phone, String askedBy) {
        var promised = promise.made(clock.now());
        store.add(key, number, phone, askedBy, clock.now(), promised);
        return promised;
    }

    @Override
    public Optional<Callback> takeNext(PersonId agent) {
        store.oneByOne(agent);
        var inHand = store.inHandOf(agent);
        if (inHand.isPresent()) {
            return inHand;
        }
        var taken = store.takeNext(agent, clock.now());
        taken.ifPresent(one -> calls.callBack(one.number(), agent));
        return taken;
    }

    @Override
    public Callback take(UUID callback, PersonId agent) {
        var inHand = store.inHandOf(agent);
        if (inHand.isPresent()) {
            return inHand.filter(one -> one.id().equals(callback))
                    .orElseThrow(() -> new CallRefused("callback-in-hand"));
        }
        store.find(callback).orElseThrow(NotOnFile::new);
        var taken = store.take(callback, agent, clock.now()).orElseThrow(() -> new CallRefused("callback-taken"));
        calls.callBack(taken.number(), agent);
        return taken;
    }

    @Override
    public Callback settle(UUID callback, PersonId agent, boolean spoken) {
        var found =
                store.inHandOf(agent).filter(one -> one.id().equals(callback)).orElseThrow(NotOnFile::new);
        // Whoever went on with the ticket has spoken with the caller.
        var reached = spoken || !tickets.open(found.number()).is("IN_PROGRESS");
        var gaveUp = !reached && found.attempts() + 1 >= MOST_TRIES;
        if (reached || gaveUp) {
            store.settle(callback, reached ? "REACHED" : "GIVEN_UP", clock.now());
        } else {
            store.waitAgain(callback, clock.now(), clock.now().plus(BETWEEN_TRIES));
        }
        calls.note(found.number(), reached ? "callback-reached" : "callback-missed", "try " + (found.attempts() + 1));
        if (gaveUp) {
            calls.giveUp(found.number());
        } else if (!reached) {
            calls.awaitCallback(found.number());
        }
        return store.find(callback).orElseThrow(NotOnFile::new);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Callback> inHandOf(PersonId agent) {
        return store.inHandOf(agent);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Callback> waiting() {
        return store.waiting();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Callback> of(RequestNumber number) {
        return store.of(number);
    }
}
