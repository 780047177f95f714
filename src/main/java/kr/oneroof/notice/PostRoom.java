package kr.oneroof.notice;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.AccountLetters;
import kr.oneroof.kernel.HouseClock;

/** Takes letters into the outbox and rings for the carrier. Identity's letters come here without an inbox entry. */
@Service
@Transactional
class PostRoom implements AccountLetters {
    private static final int MOST_AN_HOUR = 5;

    private final LetterWriter writer;
    private final Outbox outbox;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;

    PostRoom(LetterWriter writer, Outbox outbox, HouseClock clock, ApplicationEventPublisher events) {
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
