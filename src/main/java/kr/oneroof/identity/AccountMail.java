package kr.oneroof.identity;

import java.util.Locale;

/**
 * How identity gets its letters out (confirmation, reset, somebody logged in elsewhere). The notice module, which
 * stands above, implements it; identity knows the words, the notice module only carries.
 */
public interface AccountMail {
    /**
     * Sends to an address that need not be confirmed yet. Within the caller's transaction: no commit, no letter.
     * Strangers can ask for such letters, so one address gets no more than five an hour; the sixth is left unsent.
     *
     * @param template message key; {@code <template>.subject} and {@code <template>.body} are its words
     * @param arguments for the words; never anything that a stranger typed. A relative {@code java.net.URI}
     *     ({@code /confirmation?token=…}) becomes a link that works from outside
     * @return whether it goes out
     */
    boolean send(String email, Locale language, String template, Object... arguments);

    /** The same, however many went before: for warnings that nobody but the owner of the account can cause. */
    void warn(String email, Locale language, String template, Object... arguments);
}
