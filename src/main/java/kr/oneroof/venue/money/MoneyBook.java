package kr.oneroof.venue.money;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.sheet.Written;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;
import kr.oneroof.venue.booking.Booking;
import kr.oneroof.venue.booking.BookingState;
import kr.oneroof.venue.booking.BookingSteps;
import kr.oneroof.venue.booking.BookingStore;

@Service
@Transactional
class MoneyBook implements VenueMoney {
    private final BookingSteps steps;
    private final BookingStore store;
    private final JdbcClient database;
    private final HouseClock clock;

    MoneyBook(BookingSteps steps, BookingStore store, JdbcClient database, HouseClock clock) {
        this.steps = steps;
        this.store = store;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void pay(RequestNumber number, Receipt receipt, PersonId manager) {
        var one = steps.hold(number);
        day(one, receipt.on()).ifPresent(wrong -> {
            throw new MoneyRefused(wrong == Verdict.FUTURE ? "future" : "too-early");
        });
        if (one.state() != BookingState.APPROVED && one.state() != BookingState.SETTLED) {
            throw new MoneyRefused("not-owed");
        }
        if (receipt.won().amount() > one.stillOwed() || receipt.won().amount() == 0) {
            throw new MoneyRefused("too-much");
        }
        record(number, "PAID", receipt, manager);
        var after = store.require(number);
        if (after.stillOwed() == 0 && after.state() == BookingState.APPROVED) {
            steps.take(
                    after,
                    new BookingSteps.Step(
                            BookingState.CONFIRMED,
                            "confirmed",
                            "",
                            "won " + after.money().paid()));
        } else {
            steps.tell(after, "paid", "won " + receipt.won().amount());
            closeIfEven(after);
        }
    }

    @Override
    public void giveBack(RequestNumber number, Receipt receipt, PersonId manager) {
        var one = steps.hold(number);
        if (receipt.on().isAfter(clock.today())) {
            throw new MoneyRefused("future");
        }
        if (receipt.won().amount() > one.toGiveBack() || receipt.won().amount() == 0) {
            throw new MoneyRefused("too-much-back");
        }
        if (of(number).stream()
                .filter(entry -> entry.kind().equals("PAID"))
                .noneMatch(entry -> !entry.on().isAfter(receipt.on()))) {
            throw new MoneyRefused("before-payment");
        }
        record(number, "REFUNDED", receipt, manager);
        steps.tell(one, "given-back", "won " + receipt.won().amount());
        closeIfEven(store.require(number));
    }

    /** Settled, and nothing is owed either way: it is over. */
    private void closeIfEven(Booking one) {
        if (one.state() == BookingState.SETTLED && one.toGiveBack() == 0 && one.stillOwed() == 0) {
            steps.take(one, new BookingSteps.Step(BookingState.CLOSED, "closed"));
        }
    }

    /** What is wrong with a day on which somebody is said to have paid; the check and the record ask the same. */
    private Optional<Verdict> day(Booking one, LocalDate on) {
        if (on.isAfter(clock.today())) {
            return Optional.of(Verdict.FUTURE);
        }
        return on.isBefore(one.stretch().filedAt().toLocalDate()) ? Optional.of(Verdict.TOO_EARLY) : Optional.empty();
    }

    private void record(RequestNumber number, String kind, Receipt receipt, PersonId manager) {
        try {
            database.sql("""
                            insert into venue_payment (number, kind, won, on_day, reference, recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            number.value(),
                            kind,
                            receipt.won().amount(),
                            receipt.on(),
                            receipt.reference(),
                            manager.value(),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new MoneyRefused("twice");
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> of(RequestNumber number) {
        return database.sql("select kind, won, on_day, reference from venue_payment where number = ? order by serial")
                .param(number.value())
                .query((row, index) -> new Entry(
                        row.getString(1), new Won(row.getLong(2)), row.getObject(3, LocalDate.class), row.getString(4)))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Matched> match(List<BankLine> lines) {
        var bookings = bookings(lines);
        var seen = recorded(lines);
        var paidNow = new HashSet<String>();
        var all = new ArrayList<Matched>();
        for (var line : lines) {
            var number = numberIn(line.words());
            var one = bookings.get(number);
            var verdict =
                    one == null ? Verdict.UNKNOWN : !seen.add(reference(line)) ? Verdict.TWICE : verdict(line, one);
            all.add(new Matched(
                    line,
                    one == null ? "" : number,
                    verdict == Verdict.MATCH && !paidNow.add(number) ? Verdict.NOT_OWED : verdict));
        }
        return all;
    }

    private Verdict verdict(BankLine line, Booking one) {
        var day = day(one, line.on());
        if (day.isPresent()) {
            return day.get();
        }
        var owed = one.stillOwed();
        if (owed == 0) {
            return Verdict.NOT_OWED;
        }
        return line.won() == owed ? Verdict.MATCH : line.won() < owed ? Verdict.TOO_SMALL : Verdict.TOO_MUCH;
    }

    private Map<String, Booking> bookings(List<BankLine> lines) {
        var all = new HashMap<String, Booking>();
        var numbers = lines.stream()
                .map(line -> numberIn(line.words()))
                .filter(one -> !one.isEmpty())
                .distinct()
                .toArray(String[]::new);
        if (numbers.length > 0) {
            store.read("where b.number = any(?)", (Object) numbers)
                    .forEach(one -> all.put(one.number().value(), one));
        }
        return all;
    }

    private Set<String> recorded(List<BankLine> lines) {
        var references = lines.stream().map(MoneyBook::reference).toArray(String[]::new);
        return new HashSet<>(database.sql("select reference from venue_payment where reference = any(?)")
                .param(references)
                .query(String.class)
                .list());
    }

    @Override
    public int take(List<BankLine> lines, PersonId manager) {
        var good = match(lines).stream()
                .filter(one -> one.verdict() == Verdict.MATCH)
                .toList();
        good.forEach(one -> pay(
                new RequestNumber(one.number()),
                new Receipt(new Won(one.line().won()), one.line().on(), reference(one.line())),
                manager));
        return good.size();
    }

    /** Of two numbers nobody can say which one was paid for. */
    private static String numberIn(String words) {
        var found = Written.requestNumbersIn(words);
        return found.size() == 1 ? found.iterator().next() : "";
    }

    private static String reference(BankLine line) {
        var text = line.on() + " " + line.won() + " " + line.words();
        return text.substring(0, Math.min(200, text.length()));
    }
}
