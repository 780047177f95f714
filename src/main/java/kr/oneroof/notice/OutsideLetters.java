package kr.oneroof.notice;

/** Letters to people without an account: members of a council from other agencies, for instance. */
public interface OutsideLetters {
    /**
     * Within the caller's transaction: no commit, no letter.
     *
     * @param email an address that staff wrote down
     * @param template message key; {@code <template>.subject} and {@code <template>.body} are its words
     * @param arguments of the words, as for {@link Notices#send}
     */
    void send(String email, String template, Object... arguments);
}
