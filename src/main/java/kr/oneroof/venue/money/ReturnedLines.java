package kr.oneroof.venue.money;

import java.util.ArrayList;
import java.util.List;

/** Payments whose money went back in the same list; each line that went out takes one that came in with it. */
final class ReturnedLines {
    private final List<VenuePaymentService.BankLine> outgoing;

    ReturnedLines(List<VenuePaymentService.BankLine> outgoing) {
        this.outgoing = new ArrayList<>(outgoing);
    }

    /** Whether its money went back, on its own day or after it. */
    boolean take(VenuePaymentService.BankLine incoming) {
        return outgoing.stream()
                .filter(gone -> isReturnOf(gone, incoming))
                .findFirst()
                .map(gone -> outgoing.remove(gone))
                .orElse(false);
    }

    private static boolean isReturnOf(VenuePaymentService.BankLine gone, VenuePaymentService.BankLine incoming) {
        return gone.won() == incoming.won()
                && !gone.on().isBefore(incoming.on())
                && VenuePaymentService.numberIn(gone.words()).equals(VenuePaymentService.numberIn(incoming.words()));
    }
}
