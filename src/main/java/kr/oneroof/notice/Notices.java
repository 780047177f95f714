package kr.oneroof.notice;

import kr.oneroof.kernel.PersonId;

/** Sends word to a person: inbox always, e-mail when the address is confirmed, SMS/Alimtalk when asked for. */
public interface Notices {
    /**
     * Within the caller's transaction: no commit, no notice; sent surely, and once, afterwards.
     *
     * @param template message key; {@code <template>.subject} and {@code <template>.body} are its words, in the
     *         person's language
     * @param path the page it leads to, such as {@code /consultations/2026-000137}
     * @param arguments of the words; text, dates as {@code LocalDateTime} in Seoul, numbers
     */
    void send(PersonId to, String template, String path, Object... arguments);
}
