package kr.oneroof.notice;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.AccountMail;
import kr.oneroof.kernel.SeoulClock;

/** Takes letters into the outbox and rings for the carrier. Identity's letters come here without an inbox entry. */
@Service
@Transactional
class OutboxService implements AccountMail {
    private static final int MOST_AN_HOUR = 5;

    private final LetterWriter writer;
    private final OutboxRepository outbox;
    private final SeoulClock clock;
    private final ApplicationEventPublisher events;

    OutboxService(LetterWriter writer, OutboxRepository outbox, SeoulClock clock, ApplicationEventPublisher events) {
        this.writer = writer;
        this.outbox = outbox;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public boolean send(String email, Locale language, String template, Object... arguments) {
        var taken = outbox.addAboutAccount(
                writer.accountLetter(email, language, template, List.of(arguments)), MOST_AN_HOUR);
        if (taken) {
            events.publishEvent(new LettersWaiting());
        }
        return taken;
    }

    @Override
    public void warn(String email, Locale language, String template, Object... arguments) {
        post(List.of(writer.accountLetter(email, language, template, List.of(arguments))));
    }

    public void post(List<LetterDraft> drafts) {
        if (!drafts.isEmpty()) {
            outbox.add(drafts, now());
            events.publishEvent(new LettersWaiting());
        }
    }

    public Instant now() {
        return clock.instant();
    }
}
