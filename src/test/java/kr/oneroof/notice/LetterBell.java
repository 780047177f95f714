package kr.oneroof.notice;

import org.springframework.beans.factory.BeanFactory;

/** Wakes the letter carrier, who looks by himself only now and then. */
public final class LetterBell {
    private LetterBell() {}

    public static void ring(BeanFactory house) {
        house.getBean(LetterDeliveryThread.class).wakeFor(new LettersWaiting());
    }
}
