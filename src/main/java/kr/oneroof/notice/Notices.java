package kr.oneroof.notice;

import java.util.Collection;

import kr.oneroof.kernel.PersonId;

/** Sends word to a person: inbox always, e-mail when the address is confirmed, SMS/Alimtalk when asked for. */
public interface Notices {
    /**
     * Within the caller's transaction: no commit, no notice; sent surely, and once, afterwards.
     *
     * @param template message key; {@code <template>.subject} and {@code <template>.body} are its words, in the
     *     person's language
     * @param path the page it leads to, such as {@code /consultations/2026-000137}
     * @param arguments of the words; text, dates as {@code LocalDateTime} in Seoul, {@code Won}, numbers; a relative
     *     {@code URI} becomes an absolute link
     */
    void send(PersonId to, String template, String path, Object... arguments);

    /** The same for many at once, in few statements: a hundred thousand slips go in seconds. */
    default void sendToMany(Collection<NoticeSlip> slips) {
        slips.forEach(slip ->
                send(slip.to(), slip.template(), slip.path(), slip.arguments().toArray()));
    }
}
