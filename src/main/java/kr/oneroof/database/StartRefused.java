package kr.oneroof.database;

import java.io.Serial;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.jspecify.annotations.Nullable;

/**
 * The application must not start with this database or data folder. Says in both languages what is wrong and what to
 * do: it is read in a terminal, before anybody chose a language.
 */
class StartRefused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final Object[] arguments;

    /**
     * @param key stem of the words in {@code messages/database.properties}; {@code .what} and {@code .advice} follow
     * @param cause what went wrong below, or null
     * @param arguments what the words name, by number
     */
    StartRefused(String key, @Nullable Throwable cause, Object... arguments) {
        super(words(key + ".what", arguments), cause);
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** What the person at the terminal does next. */
    String advice() {
        return words(key + ".advice", arguments);
    }

    private static String words(String key, Object... arguments) {
        return words(Locale.ROOT, key, arguments) + System.lineSeparator() + words(Locale.ENGLISH, key, arguments);
    }

    private static String words(Locale language, String key, Object... arguments) {
        var bundle = ResourceBundle.getBundle(
                "messages.database", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }
}
