package kr.oneroof.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.event.TransactionalApplicationListener;

import kr.oneroof.identity.AccountMail;
import kr.oneroof.support.ModuleTest;

/**
 * Publications that wait name their listener by its class and method. Whoever renames a listener adds a migration that
 * renames the waiting ones, else they are never delivered.
 */
@ModuleTest
class ListenersOnFileTests {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern RENAMED = Pattern.compile("replace\\(listener_id, '([\\w.]+)', '([\\w.]+)'\\)");

    @Autowired
    private AbstractApplicationContext context;

    @Autowired
    private AccountMail mail;

    @Autowired
    private JdbcClient database;

    @Test
    void findsEveryRenamedListenerUnderItsNewName() {
        var ids = new TreeSet<String>();
        listeners().forEach(one -> {
            if (one instanceof TransactionalApplicationListener<?> kept) {
                ids.add(kept.getListenerId());
            }
        });
        assertThat(ids).hasSize(2);
        var renamed = renamed();
        assertThat(renamed).hasSize(2);
        assertThat(renamed.values()).allSatisfy(name -> assertThat(ids).anyMatch(id -> id.startsWith(name)));
        assertThat(ids)
                .as("listeners of a name that no migration brings")
                .allMatch(id -> renamed.values().stream().anyMatch(id::startsWith));
    }

    /** A publication takes a second connection while the sender still holds the first one. */
    @Test
    void keepsNoPublicationOfLettersThatWait() {
        assertThat(mail.send(
                        UUID.randomUUID() + "@example.org",
                        Locale.KOREAN,
                        "identity.letter.already-here",
                        "/password/forgotten"))
                .isTrue();
        assertThat(database.sql("select count(*) from event_publication where event_type like '%LettersWaiting'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Collection<ApplicationListener<?>> listeners() {
        return context.getApplicationListeners();
    }

    private static Map<String, String> renamed() {
        try (var files = Files.walk(MIGRATIONS)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .flatMap(file -> RENAMED.matcher(read(file)).results())
                    .collect(Collectors.toMap(one -> one.group(1), one -> one.group(2)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
