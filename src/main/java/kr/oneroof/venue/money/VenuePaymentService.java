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

import kr.oneroof.document.sheet.SheetValues;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;
import kr.oneroof.venue.booking.VenueBooking;
import kr.oneroof.venue.booking.VenueBookingLoader;
import kr.oneroof.venue.booking.VenueBookingState;
import kr.oneroof.venue.booking.VenueBookingStepService;

/** Records what was paid for bookings and what was given back. Each step locks the booking. */
@Service
@Transactional
public class VenuePaymentService {
    private final VenueBookingStepService steps;
    private final VenueBookingLoader loader;
    private final JdbcClient database;
    private final SeoulClock clock;

    VenuePaymentService(
            VenueBookingStepService steps, VenueBookingLoader loader, JdbcClient database, SeoulClock clock) {
        this.steps = steps;
        this.loader = loader;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Records what came in; paid whole, the booking is confirmed and its permit issued.
     *
     * @param reference by which the bank knows it; empty when it was recorded by hand
     * @throws VenuePaymentRefused for more than is owed, for a day before the request or after today, and for a
     *     reference that was recorded already
     */
    public void pay(RequestNumber number, Receipt receipt, PersonId manager) {
        var one = steps.lock(number);
        day(one, receipt.on()).ifPresent(wrong -> {
            throw new VenuePaymentRefused(wrong == VenuePaymentVerdict.FUTURE ? "future" : "too-early");
        });
        if (one.state() != VenueBookingState.APPROVED && one.state() != VenueBookingState.SETTLED) {
            throw new VenuePaymentRefused("not-owed");
        }
        if (receipt.won().amount() > one.stillOwed() || receipt.won().amount() == 0) {
            throw new VenuePaymentRefused("too-much");
        }
        record(number, "PAID", receipt, manager);
        var after = loader.require(number);
        if (after.stillOwed() == 0 && after.state() == VenueBookingState.APPROVED) {
            steps.take(
                    after,
                    new VenueBookingStepService.Step(
                            VenueBookingState.CONFIRMED,
                            "confirmed",
                            "",
                            "won " + after.money().paid()));
        } else {
            steps.tell(after, "paid", "won " + receipt.won().amount());
            closeIfEven(after);
        }
    }

    /**
     * Records what went out: a refund, or what is left of the deposit. @throws VenuePaymentRefused for more than is to
     * be given back, and for a day before something came in
     */
    public void giveBack(RequestNumber number, Receipt receipt, PersonId manager) {
        var one = steps.lock(number);
        if (receipt.on().isAfter(clock.today())) {
            throw new VenuePaymentRefused("future");
        }
        if (receipt.won().amount() > one.toGiveBack() || receipt.won().amount() == 0) {
            throw new VenuePaymentRefused("too-much-back");
        }
        if (of(number).stream()
                .filter(entry -> entry.kind().equals("PAID"))
                .noneMatch(entry -> !entry.on().isAfter(receipt.on()))) {
            throw new VenuePaymentRefused("before-payment");
        }
        record(number, "REFUNDED", receipt, manager);
        steps.tell(one, "given-back", "won " + receipt.won().amount());
        closeIfEven(loader.require(number));
    }

    /** Settled, and nothing is owed either way: it is over. */
    private void closeIfEven(VenueBooking one) {
        if (one.state() == VenueBookingState.SETTLED && one.toGiveBack() == 0 && one.stillOwed() == 0) {
            steps.take(one, new VenueBookingStepService.Step(VenueBookingState.CLOSED, "closed"));
        }
    }

    /** What is wrong with a day on which somebody is said to have paid; the check and the record ask the same. */
    private Optional<VenuePaymentVerdict> day(VenueBooking one, LocalDate on) {
        if (on.isAfter(clock.today())) {
            return Optional.of(VenuePaymentVerdict.FUTURE);
        }
        return on.isBefore(one.stretch().filedAt().toLocalDate())
                ? Optional.of(VenuePaymentVerdict.TOO_EARLY)
                : Optional.empty();
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
            throw new VenuePaymentRefused("twice");
        }
    }

    /** What was recorded of a booking, oldest first. */
    @Transactional(readOnly = true)
    public List<Entry> of(RequestNumber number) {
        return database.sql("select kind, won, on_day, reference from venue_payment where number = ? order by serial")
                .param(number.value())
                .query((row, index) -> new Entry(
                        row.getString(1), new Won(row.getLong(2)), row.getObject(3, LocalDate.class), row.getString(4)))
                .list();
    }

    /** Compares a bank's lines with what is owed; writes nothing. @param outgoing what the same list says went out */
    @Transactional(readOnly = true)
    public List<Matched> match(List<BankLine> lines, List<BankLine> outgoing) {
        var returned = new ReturnedLines(outgoing);
        var bookings = bookings(lines);
        var seen = recorded(lines);
        var paidNow = new HashSet<String>();
        var all = new ArrayList<Matched>();
        for (var line : lines) {
            var number = numberIn(line.words());
            var one = bookings.get(number);
            var verdict = one == null
                    ? VenuePaymentVerdict.UNKNOWN
                    : !seen.add(reference(line)) ? VenuePaymentVerdict.TWICE : verdict(line, one);
            if (verdict == VenuePaymentVerdict.MATCH && returned.take(line)) {
                verdict = VenuePaymentVerdict.RETURNED;
            }
            all.add(new Matched(
                    line,
                    one == null ? "" : number,
                    verdict == VenuePaymentVerdict.MATCH && !paidNow.add(number)
                            ? VenuePaymentVerdict.NOT_OWED
                            : verdict));
        }
        return all;
    }

    private VenuePaymentVerdict verdict(BankLine line, VenueBooking one) {
        var day = day(one, line.on());
        if (day.isPresent()) {
            return day.get();
        }
        var owed = one.stillOwed();
        if (owed == 0) {
            return VenuePaymentVerdict.NOT_OWED;
        }
        return line.won() == owed
                ? VenuePaymentVerdict.MATCH
                : line.won() < owed ? VenuePaymentVerdict.TOO_SMALL : VenuePaymentVerdict.TOO_MUCH;
    }

    private Map<String, VenueBooking> bookings(List<BankLine> lines) {
        var all = new HashMap<String, VenueBooking>();
        var numbers = lines.stream()
                .map(line -> numberIn(line.words()))
                .filter(one -> !one.isEmpty())
                .distinct()
                .toArray(String[]::new);
        if (numbers.length > 0) {
            loader.read("where b.number = any(?)", (Object) numbers)
                    .forEach(one -> all.put(one.number().value(), one));
        }
        return all;
    }

    private Set<String> recorded(List<BankLine> lines) {
        var references = lines.stream().map(VenuePaymentService::reference).toArray(String[]::new);
        return new HashSet<>(database.sql("select reference from venue_payment where reference = any(?)")
                .param(references)
                .query(String.class)
                .list());
    }

    /** Records the lines that match, and only those. @return how many */
    public int take(List<BankLine> lines, List<BankLine> outgoing, PersonId manager) {
        var good = match(lines, outgoing).stream()
                .filter(one -> one.verdict() == VenuePaymentVerdict.MATCH)
                .toList();
        good.forEach(one -> pay(
                new RequestNumber(one.number()),
                new Receipt(new Won(one.line().won()), one.line().on(), reference(one.line())),
                manager));
        return good.size();
    }

    /** Of two numbers nobody can say which one was paid for. */
    static String numberIn(String words) {
        var found = SheetValues.requestNumbersIn(words);
        return found.size() == 1 ? found.iterator().next() : "";
    }

    private static String reference(BankLine line) {
        var text = line.on() + " " + line.won() + " " + line.words();
        return text.substring(0, Math.min(200, text.length()));
    }

    public record Receipt(Won won, LocalDate on, String reference) {}

    /** @param kind PAID or REFUNDED */
    public record Entry(String kind, Won won, LocalDate on, String reference) {
        public String messageKey() {
            return "venue.payment." + kind;
        }
    }

    /** A line of the bank's list. @param words what the payer wrote; the booking's number is looked for in it */
    public record BankLine(long line, LocalDate on, long won, String words) {}

    /** @param number empty when no booking's number stands in it, or more than one */
    public record Matched(BankLine line, String number, VenuePaymentVerdict verdict) {}
}
