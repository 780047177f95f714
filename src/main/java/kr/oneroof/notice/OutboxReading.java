package kr.oneroof.notice;

import java.time.LocalDateTime;
import java.util.List;

import org.springframework.stereotype.Component;

import kr.oneroof.kernel.HouseClock;

@Component
class OutboxReading implements SentLetters {
    private static final int MOST = 100;

    private final Outbox outbox;

    OutboxReading(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public List<SentLetter> newest() {
        return outbox.newest(MOST).stream().map(OutboxReading::page).toList();
    }

    private static SentLetter page(Letter letter) {
        return new SentLetter(
                letter.channel().name(),
                letter.recipient(),
                letter.subject(),
                letter.body(),
                LocalDateTime.ofInstant(letter.createdAt(), HouseClock.SEOUL));
    }
}
