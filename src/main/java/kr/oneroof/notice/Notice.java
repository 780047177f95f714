package kr.oneroof.notice;

import java.util.List;

import kr.oneroof.kernel.PersonId;

/**
 * One notice as the module that knows the words writes it.
 *
 * @param template message key; {@code <template>.subject} and {@code <template>.body} are its words
 * @param path the page it leads to, empty for none
 * @param onceKey a second slip of the same key to the same person is dropped; empty when every slip counts
 */
public record Notice(PersonId to, String template, String path, List<Object> arguments, String onceKey) {
    /** @throws IllegalArgumentException when the path leads out of OneRoof */
    public Notice {
        if (!path.isEmpty() && (!path.startsWith("/") || path.startsWith("//"))) {
            throw new IllegalArgumentException("Not a path of the house: " + path);
        }
        arguments = List.copyOf(arguments);
    }

    public static Notice of(PersonId to, String template, String path, Object... arguments) {
        return new Notice(to, template, path, List.of(arguments), "");
    }

    /** The same, to be sent at most once under this key whoever asks again. */
    public Notice once(String key) {
        return new Notice(to, template, path, arguments, key);
    }
}
