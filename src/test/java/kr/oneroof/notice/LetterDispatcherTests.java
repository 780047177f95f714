package kr.oneroof.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

import kr.oneroof.kernel.Locks;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.DatabaseServer;

/** The outbox on a database of its own, so that OneRoof's own carrier stays out of it. */
@Tag("process")
class LetterDispatcherTests {
    private final DriverManagerDataSource database = freshDatabase();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final OutboxRepository outbox = new OutboxRepository(jdbc, new Locks(jdbc));
    private final RecordingSender sender = new RecordingSender();

    @Test
    void carriesEachLetterOnceWithTwoNodesAtWork() throws Exception {
        outbox.add(
                IntStream.range(0, 200)
                        .mapToObj(number -> draft("letter " + number, ""))
                        .toList(),
                SeoulClock.onTheWall());
        try (var nodes = Executors.newFixedThreadPool(2)) {
            Callable<Integer> node = () -> node().deliverDue();
            nodes.invokeAll(List.of(node, node));
        }
        assertThat(sender.subjects()).hasSize(200).doesNotHaveDuplicates();
        assertThat(count("sent_at is not null and attempts = 1")).isEqualTo(200);
    }

    @Test
    void passesByALetterThatAnotherNodeHasInHand() {
        outbox.add(List.of(draft("held", ""), draft("free", "")), SeoulClock.onTheWall());
        new TransactionTemplate(new DataSourceTransactionManager(database)).executeWithoutResult(status -> {
            var held = outbox.lockNext().orElseThrow();
            assertThat(CompletableFuture.supplyAsync(node()::deliverDue).join()).isOne();
            assertThat(sender.subjects()).doesNotContain(held.subject()).hasSize(1);
        });
    }

    @Test
    void triesAgainLaterAndLaterAndThenGivesUp() {
        outbox.add(List.of(draft("refused", "")), SeoulClock.onTheWall());
        sender.refusing = true;
        var waits = new ArrayList<Long>();
        for (var delay : LetterDispatcher.DELAYS) {
            assertThat(node().deliverDue()).isOne();
            assertThat(node().deliverDue()).as("not due yet").isZero();
            waits.add(jdbc.sql("select round(extract(epoch from next_attempt_at - now()) / 60) from notice_outbox")
                    .query(Long.class)
                    .single());
            assertThat(waits.getLast()).isEqualTo(delay.toMinutes());
            jdbc.sql("update notice_outbox set next_attempt_at = now()").update();
        }
        assertThat(waits).isSorted();
        assertThat(count("failed_at is not null")).isZero();
        assertThat(node().deliverDue()).isOne();
        assertThat(count("failed_at is not null and failure like '%mail server is away%'"))
                .isOne();
        assertThat(node().deliverDue()).isZero();
    }

    @Test
    void goesOnWithTheOthersWhenOneIsRefused() {
        outbox.add(List.of(draft("poison", ""), draft("fine", "")), SeoulClock.onTheWall());
        sender.poison = "poison";
        node().deliverDue();
        assertThat(sender.subjects()).containsExactly("fine");
    }

    @Test
    void takesALetterOfTheSameKeyOnlyOnce() {
        outbox.add(List.of(draft("first", "key"), draft("twin", "key")), SeoulClock.onTheWall());
        outbox.add(List.of(draft("late twin", "key"), draft("other", "other key")), SeoulClock.onTheWall());
        node().deliverDue();
        assertThat(sender.subjects()).containsExactlyInAnyOrder("first", "other");
    }

    @Test
    void leavesNoWordsBehindOnceARealSenderTookThem() {
        outbox.add(List.of(draft("secret", "")), SeoulClock.onTheWall());
        node().deliverDue();
        assertThat(count("body = '' and sent_at is not null")).isOne();
    }

    private LetterDispatcher node() {
        return new LetterDispatcher(
                outbox, List.of(sender), new TransactionTemplate(new DataSourceTransactionManager(database)));
    }

    private int count(String condition) {
        return jdbc.sql("select count(*) from notice_outbox where " + condition)
                .query(Integer.class)
                .single();
    }

    private static LetterDraft draft(String subject, String onceKey) {
        return new LetterDraft(LetterChannel.EMAIL, "kim@demo.oneroof.kr", Locale.KOREAN, subject, "words", onceKey);
    }

    private static DriverManagerDataSource freshDatabase() {
        var database = DatabaseServer.freshDatabase();
        return new DriverManagerDataSource(database.url(), database.role(), database.password());
    }

    /** Keeps what it was given, or refuses. */
    private static class RecordingSender implements LetterSender {
        private final List<String> subjects = Collections.synchronizedList(new ArrayList<>());
        private boolean refusing;
        private String poison = "";

        @Override
        public LetterChannel channel() {
            return LetterChannel.EMAIL;
        }

        @Override
        public void deliver(Letter letter) {
            if (refusing || letter.subject().equals(poison)) {
                throw new IllegalStateException("the mail server is away");
            }
            subjects.add(letter.subject());
        }

        @Override
        public boolean keepsWords() {
            return false;
        }

        private List<String> subjects() {
            return List.copyOf(subjects);
        }
    }
}
