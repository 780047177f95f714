package kr.oneroof.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

import kr.oneroof.support.ModuleTest;

/** Everybody locks in one order, and no two things share a lock. */
@ModuleTest
class LocksTests {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern NAMED =
            Pattern.compile("locks\\.(?:hold|holdLast|shareLast)\\((\"[a-z-]+\"|[A-Z_]+)(?=[,)])");

    @Autowired
    Locks locks;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transactions;

    @Test
    void nobodyButLocksAsksTheDatabaseForAnAdvisoryLock() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("Locks.java"))
                            .filter(file -> text(file).contains("advisory_"))
                            .filter(file -> text(file).contains("_advisory_xact_lock")
                                    || text(file).contains("pg_advisory")
                                    || text(file).contains("pg_try_advisory")))
                    .isEmpty();
        }
    }

    @Test
    void aNameIsOnlyEverUsedByOneClass() throws IOException {
        Map<String, Set<String>> users = new HashMap<>();
        try (var files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                var found = NAMED.matcher(text(file));
                while (found.find()) {
                    users.computeIfAbsent(spelt(found.group(1), text(file)), name -> new TreeSet<>())
                            .add(file.toString());
                }
            });
        }
        assertThat(users)
                .hasSizeGreaterThan(10)
                .allSatisfy((name, classes) -> assertThat(classes).as(name).hasSize(1));
    }

    private static String spelt(String name, String source) {
        if (name.startsWith("\"")) {
            return name;
        }
        var constant = Pattern.compile("String " + name + " = (\"[a-z-]+\")").matcher(source);
        assertThat(constant.find()).as(name).isTrue();
        return constant.group(1);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void twoNamesOfOneThingDoNotWaitForEachOther() {
        var id = UUID.randomUUID();
        transactions.executeWithoutResult(work -> {
            locks.hold("test-one", id);
            CompletableFuture.runAsync(() -> transactions.executeWithoutResult(other -> locks.hold("test-two", id)))
                    .join();
        });
    }

    @Test
    void whoeverWantsTheSameLockWaitsForTheEndOfTheTransaction() throws Exception {
        var id = UUID.randomUUID();
        var held = new CountDownLatch(1);
        var let = new CountDownLatch(1);
        var first = CompletableFuture.runAsync(
                () -> transactions.executeWithoutResult(work -> {
                    locks.hold("test-one", id);
                    held.countDown();
                    await(let);
                }),
                Thread::startVirtualThread);
        await(held);
        var second = CompletableFuture.runAsync(
                () -> transactions.executeWithoutResult(work -> locks.hold("test-one", id)),
                Thread::startVirtualThread);
        assertThatThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        let.countDown();
        first.get(10, TimeUnit.SECONDS);
        second.get(10, TimeUnit.SECONDS);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    @Test
    void refusesALockThatComesAfterARowWasWritten() {
        assertThatThrownBy(() -> transactions.executeWithoutResult(work -> {
                    database.sql("select number from request_file limit 1 for update")
                            .query(String.class)
                            .list();
                    database.sql("create temporary table written (id int) on commit drop")
                            .update();
                    locks.hold("test-one", 1);
                }))
                .isInstanceOf(IllegalTransactionStateException.class)
                .hasMessageContaining("test-one");
    }

    @Test
    void refusesLocksThatAreNotSorted() {
        transactions.executeWithoutResult(work -> {
            locks.hold("test-one", 2, 1);
            locks.hold("test-two", 1);
            locks.hold("test-one", 1);
            assertThatThrownBy(() -> locks.hold("test-one", 3))
                    .isInstanceOf(IllegalTransactionStateException.class)
                    .hasMessageContaining("test-two");
        });
    }

    @Test
    void elsewhereTakesALockOutOfOrderAndSaysSo() {
        var lenient = new Locks(database, false);
        transactions.executeWithoutResult(work -> {
            database.sql("create temporary table written (id int) on commit drop")
                    .update();
            lenient.hold("test-two", 1);
            lenient.hold("test-one", 1);
            assertThat(database.sql(
                                    "select count(*) from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(2);
        });
    }

    @Test
    void whatIsHeldLastMayComeAfterRows() {
        transactions.executeWithoutResult(work -> {
            database.sql("create temporary table written (id int) on commit drop")
                    .update();
            locks.holdLast("test-last", 1);
            locks.shareLast("test-shared", 1);
        });
    }

    @Test
    void forgetsWhatWasHeldWithTheTransaction() {
        transactions.executeWithoutResult(work -> locks.hold("test-two", 1));
        transactions.executeWithoutResult(work -> locks.hold("test-one", 1));
        assertThatThrownBy(() -> locks.hold("test-one", 1)).isInstanceOf(IllegalTransactionStateException.class);
    }
}
