package kr.oneroof.notice;

import java.util.UUID;

import kr.oneroof.kernel.Audited;

/** The administrator put a given-up letter on its way again. */
record LetterSentAgain(UUID letter) implements Audited {
    @Override
    public String action() {
        return "notice.sent-again";
    }

    @Override
    public String subject() {
        return letter.toString();
    }
}
