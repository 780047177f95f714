package kr.oneroof.consultation.casebook;

import java.util.UUID;

import kr.oneroof.kernel.Audited;

/** Something was done to an article; {@code what} is the tail of the action. */
record ArticleEvent(UUID id, String what) implements Audited {
    @Override
    public String action() {
        return "consultation.article-" + what;
    }

    @Override
    public String subject() {
        return id.toString();
    }
}
