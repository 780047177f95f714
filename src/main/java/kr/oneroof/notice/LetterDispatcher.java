package kr.oneroof.notice;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Delivers what is due, one letter a transaction. The row stays locked while the letter is on its way, so another node
 * passes it by, however long the mail server takes.
 */
@Component
class LetterDispatcher {
    /** After these waits it is tried again; after the last, given up and shown to the administrator. */
    static final List<Duration> DELAYS = Arrays.stream(new int[] {1, 5, 15, 60, 240, 720, 1440})
            .mapToObj(Duration::ofMinutes)
            .toList();

    private static final Logger LOG = LoggerFactory.getLogger(LetterDispatcher.class);

    private final OutboxRepository outbox;
    private final Map<LetterChannel, LetterSender> senders;
    private final TransactionOperations transactions;

    LetterDispatcher(OutboxRepository outbox, List<LetterSender> senders, TransactionOperations transactions) {
        this.outbox = outbox;
        this.senders = senders.stream().collect(Collectors.toMap(LetterSender::channel, Function.identity()));
        this.transactions = transactions;
    }

    /** @return how many letters were taken in hand */
    int deliverDue() {
        var handled = 0;
        while (Boolean.TRUE.equals(transactions.execute(status -> deliverNext()))) {
            handled++;
        }
        return handled;
    }

    private boolean deliverNext() {
        var letter = outbox.lockNext();
        letter.ifPresent(this::deliver);
        return letter.isPresent();
    }

    private void deliver(Letter letter) {
        var sender = senders.get(letter.channel());
        try {
            if (sender == null) {
                throw new IllegalStateException("No sender for " + letter.channel());
            }
            sender.deliver(letter);
            outbox.noteSent(letter.id(), sender.keepsWords());
        } catch (RuntimeException failed) {
            noteFailure(letter, failed.getClass().getSimpleName() + ": " + failed.getMessage());
        }
    }

    private void noteFailure(Letter letter, String failure) {
        LOG.warn("Letter {} was not delivered (attempt {}): {}", letter.id(), letter.attempts() + 1, failure);
        if (letter.attempts() < DELAYS.size()) {
            outbox.noteFailure(letter.id(), failure, DELAYS.get(letter.attempts()));
        } else {
            outbox.giveUp(letter.id(), failure);
        }
    }
}
