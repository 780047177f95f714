package kr.oneroof.notice;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.test.util.AopTestUtils;

/** Wakes the letter carrier, who looks by himself only now and then. */
public final class LetterBell {
    private LetterBell() {}

    public static void ring(BeanFactory application) {
        AopTestUtils.<LetterDeliveryThread>getTargetObject(application.getBean(LetterDeliveryThread.class))
                .wakeFor(new LettersWaiting());
    }
}
