package kr.oneroof.notice;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.test.util.AopTestUtils;

/** Wakes the letter carrier, who looks by himself only now and then. */
public final class LetterBell {
    private LetterBell() {}

    public static void ring(BeanFactory house) {
        AopTestUtils.<LetterDeliveryThread>getTargetObject(house.getBean(LetterDeliveryThread.class))
                .wakeFor(new LettersWaiting());
    }
}
