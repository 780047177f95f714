package kr.oneroof.notice;

import org.springframework.context.ApplicationEventPublisher;

/** Wakes the letter carrier, who looks by himself only now and then. */
public final class LetterBell {
    private LetterBell() {}

    public static void ring(ApplicationEventPublisher house) {
        house.publishEvent(new LettersWaiting());
    }
}
