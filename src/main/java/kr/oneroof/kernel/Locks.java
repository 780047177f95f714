package kr.oneroof.kernel;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Advisory locks of the database by their names. Each lasts until the transaction ends; one that is held already costs
 * nothing. A name belongs to one class, so that no two things share a lock by chance.
 *
 * <p>Everybody locks in one order, so that nobody waits for somebody who waits for him:
 *
 * <ol>
 *   <li>advisory locks, sorted by name and then by id: a transaction asks for them before it writes or locks a row;
 *   <li>the record of the service, and several of a kind in the order that its class states;
 *   <li>the request file.
 * </ol>
 *
 * What {@link #holdLast} takes comes after all of these: whoever holds it waits for nothing any more but others of its
 * kind.
 */
@Component
public class Locks {
    private static final String KEY = "hashtextextended(:name || ':' || :id, 0)";

    private static final Logger LOG = LoggerFactory.getLogger(Locks.class);

    private final JdbcClient database;
    private final boolean strict;

    /** @param strict whether a lock out of order is refused, as in tests; else it is logged, and taken all the same */
    @Autowired
    public Locks(JdbcClient database, @Value("${oneroof.locks.strict:false}") boolean strict) {
        this.database = database;
        this.strict = strict;
    }

    public Locks(JdbcClient database) {
        this(database, true);
    }

    /**
     * Waits until nobody else holds one of these.
     *
     * @param ids sorted before they are locked
     * @throws IllegalTransactionStateException outside a transaction; where locks are strict, also in one that has
     *     written or locked a row already, and after a lock that sorts behind it
     */
    public void hold(String name, Object... ids) {
        Stream.of(ids).map(Object::toString).distinct().sorted().forEach(id -> {
            var held = held();
            if (held.keys.contains(key(name, id))) {
                return;
            }
            held.behind(key(name, id))
                    .ifPresent(behind -> outOfOrder("The lock " + key(name, id) + " comes before " + behind));
            if (database.sql("select pg_current_xact_id_if_assigned() is not null")
                    .query(Boolean.class)
                    .single()) {
                outOfOrder("The lock " + name + " comes before what this transaction has written");
            }
            lock(name, id, "");
            held.keys.add(key(name, id));
        });
    }

    /**
     * For the last thing that a transaction does: no row and no other lock but of this kind is asked for afterwards.
     *
     * @throws IllegalTransactionStateException outside a transaction
     */
    public void holdLast(String name, Object id) {
        if (held().last.add(key(name, id.toString()))) {
            lock(name, id.toString(), "");
        }
    }

    /** As {@link #holdLast}, together with others who only share it. */
    public void shareLast(String name, Object id) {
        if (held().last.add(key(name, id.toString()))) {
            lock(name, id.toString(), "_shared");
        }
    }

    private void outOfOrder(String what) {
        var wrong = new IllegalTransactionStateException(what);
        if (strict) {
            throw wrong;
        }
        LOG.warn("A lock is taken out of order", wrong);
    }

    private void lock(String name, String id, String shared) {
        database.sql("select cast(pg_advisory_xact_lock" + shared + "(" + KEY + ") as text)")
                .param("name", name)
                .param("id", id)
                .query(String.class)
                .single();
    }

    private static String key(String name, String id) {
        return name + ":" + id;
    }

    private Held held() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException("A lock needs a transaction to last for");
        }
        if (TransactionSynchronizationManager.getResource(this) instanceof Held known) {
            return known;
        }
        var held = new Held();
        TransactionSynchronizationManager.bindResource(this, held);
        TransactionSynchronizationManager.registerSynchronization(new ResourceHolderSynchronization<>(held, this) {});
        return held;
    }

    /** What this transaction holds. */
    private static final class Held extends ResourceHolderSupport {
        private final Set<String> keys = new HashSet<>();
        private final Set<String> last = new HashSet<>();

        /** What should have come after that one. */
        private Optional<String> behind(String key) {
            return keys.stream().max(Comparator.naturalOrder()).filter(last -> last.compareTo(key) > 0);
        }
    }
}
