package kr.oneroof.notice;

import java.time.LocalDateTime;
import java.util.List;

import org.springframework.stereotype.Component;

import kr.oneroof.kernel.SeoulClock;

/** The last letters that left or will leave OneRoof, newest first, for the developers' page. */
@Component
public class SentLetterQueries {
    private static final int MOST = 100;

    private final OutboxRepository outbox;

    SentLetterQueries(OutboxRepository outbox) {
        this.outbox = outbox;
    }

    public List<SentLetter> newest() {
        return outbox.newest(MOST).stream().map(SentLetterQueries::page).toList();
    }

    private static SentLetter page(Letter letter) {
        return new SentLetter(
                letter.channel().name(),
                letter.recipient(),
                letter.subject(),
                letter.body(),
                LocalDateTime.ofInstant(letter.createdAt(), SeoulClock.SEOUL));
    }

    /** @param body plain words; links are absolute */
    public record SentLetter(String channel, String recipient, String subject, String body, LocalDateTime at) {}
}
