package kr.oneroof.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What PostgreSQL must know of letters. Searches use the trigram index ({@code pg_trgm}), which asks the system's
 * locale which letters make words; in the locale C Hangul makes none, and every search in Korean reads the whole table.
 * The built-in locale sorts and folds the same on every machine, but the index asks the system's all the same, so both
 * are given.
 */
final class DatabaseLocale {
    static final String NAME = "C.UTF-8";
    /** Two syllables of the word for funds. */
    private static final String HANGUL = "\uC790\uAE08";
    /** True if the word has any trigrams, so that the index finds it. */
    static final String KNOWS_HANGUL = "select cardinality(show_trgm('" + HANGUL + "')) > 0";

    private DatabaseLocale() {}

    /** Options of {@code initdb}, without their dashes. */
    static Map<String, String> ofNewClusters() {
        var options = new HashMap<>(Map.of("locale-provider", "builtin", "builtin-locale", NAME));
        ofTheSystem().ifPresent(locale -> options.put("locale", locale));
        return options;
    }

    /**
     * Makes an empty database of this locale, whatever that of its cluster is. Without {@code locale} it would take the
     * system's locale over from the cluster, and with it what this is to get rid of.
     */
    static String create(String database) {
        return "create database " + database
                + " template template0 encoding 'UTF8' locale_provider builtin builtin_locale '" + NAME + "'"
                + ofTheSystem().map(locale -> " locale '" + locale + "'").orElse("");
    }

    /** A locale of the system that knows all letters and is always there; Windows has none that is called so. */
    private static Optional<String> ofTheSystem() {
        var system = System.getProperty("os.name");
        if (system.startsWith("Windows")) {
            return Optional.empty();
        }
        return Optional.of(system.startsWith("Mac") ? "en_US.UTF-8" : NAME);
    }

    /** Whether the database looks words in Hangul up by index. Leaves nothing behind, not even the extension. */
    static boolean knowsHangul(Connection database) throws SQLException {
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            statement.execute("create extension if not exists pg_trgm");
            try (var answer = statement.executeQuery(KNOWS_HANGUL)) {
                return answer.next() && answer.getBoolean(1);
            }
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
    }
}
