package kr.oneroof.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Two transactions that want the same things: neither may wait for the other while the other waits for it. */
public final class ConcurrentTransactions {
    private static final String WAITING =
            "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

    private final JdbcClient database;
    private final TransactionOperations transactions;

    public ConcurrentTransactions(ApplicationContext application) {
        database = application.getBean(JdbcClient.class);
        transactions = application.getBean(TransactionOperations.class);
    }

    /**
     * @param first what one transaction holds in the order that everybody keeps
     * @param verb begun meanwhile by another one, which has to wait
     * @param next what the first transaction wants once the verb waits; a deadlock if the verb holds it by then
     */
    public void meet(Runnable first, Runnable verb, Runnable next) throws Exception {
        var held = new CountDownLatch(1);
        var one = CompletableFuture.runAsync(
                () -> transactions.executeWithoutResult(work -> {
                    first.run();
                    held.countDown();
                    await().atMost(Duration.ofSeconds(20))
                            .pollInterval(Duration.ofMillis(20))
                            .until(() ->
                                    database.sql(WAITING).query(Integer.class).single() > 0);
                    next.run();
                }),
                Thread::startVirtualThread);
        assertThat(held.await(20, TimeUnit.SECONDS)).isTrue();
        var other = CompletableFuture.runAsync(verb, Thread::startVirtualThread);
        one.get(40, TimeUnit.SECONDS);
        other.get(40, TimeUnit.SECONDS);
    }
}
