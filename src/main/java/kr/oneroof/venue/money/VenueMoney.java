package kr.oneroof.venue.money;

import java.time.LocalDate;
import java.util.List;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

/** Records money. Each verb holds the booking's row. */
public interface VenueMoney {
    /**
     * Records what came in; paid whole, the booking is confirmed and its permit issued.
     *
     * @param reference by which the bank knows it; empty when it was recorded by hand
     * @throws MoneyRefused for more than is owed, for a day before the request or after today, and for a reference that
     *     was recorded already
     */
    void pay(RequestNumber number, Receipt receipt, PersonId manager);

    /**
     * Records what went out: a refund, or what is left of the deposit. @throws MoneyRefused for more than is to be
     * given back, and for a day before something came in
     */
    void giveBack(RequestNumber number, Receipt receipt, PersonId manager);

    /** What was recorded of a booking, oldest first. */
    List<Entry> of(RequestNumber number);

    /** Compares a bank's lines with what is owed; writes nothing. */
    List<Matched> match(List<BankLine> lines);

    /** Records the lines that match, and only those. @return how many */
    int take(List<BankLine> lines, PersonId manager);

    record Receipt(Won won, LocalDate on, String reference) {}

    /** @param kind PAID or REFUNDED */
    record Entry(String kind, Won won, LocalDate on, String reference) {
        public String messageKey() {
            return "venue.payment." + kind;
        }
    }

    /** A line of the bank's list. @param words what the payer wrote; the booking's number is looked for in it */
    record BankLine(long line, LocalDate on, long won, String words) {}

    /** @param number empty when no booking's number stands in it, or more than one */
    record Matched(BankLine line, String number, Verdict verdict) {}

    /** What became of a line. */
    enum Verdict {
        MATCH,
        TOO_SMALL,
        TOO_MUCH,
        UNKNOWN,
        TWICE,
        NOT_OWED,
        /** Before the booking was asked for. */
        TOO_EARLY,
        FUTURE,
        /** Went out, and so pays for nothing. */
        OUTGOING;

        public String messageKey() {
            return "venue.match." + name();
        }
    }
}
