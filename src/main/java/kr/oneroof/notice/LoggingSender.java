package kr.oneroof.notice;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers to the log, for whoever listens. The words stay in the outbox, where the developers' page shows them. */
class LoggingSender implements LetterSender {
    private static final Logger LOG = LoggerFactory.getLogger(LoggingSender.class);

    private final LetterChannel channel;

    LoggingSender(LetterChannel channel) {
        this.channel = channel;
    }

    @Override
    public LetterChannel channel() {
        return channel;
    }

    @Override
    public void deliver(Letter letter) {
        LOG.debug("{} letter {} would go out: {}", channel, letter.id(), letter.subject());
    }

    @Override
    public boolean keepsWords() {
        return true;
    }
}
