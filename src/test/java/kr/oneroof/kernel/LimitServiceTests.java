package kr.oneroof.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import kr.oneroof.support.ModuleTest;

@ModuleTest
class LimitServiceTests {
    private static final Instant NOON = Instant.parse("2026-12-01T03:00:00Z");

    @Autowired
    private LimitService limits;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    private final LimitRule threeAnHour = new LimitRule("test-" + UUID.randomUUID(), 3, Duration.ofHours(1));

    @Test
    void refusesTheFourthAndSaysHowLongToWait() {
        SeoulClock.at(
                NOON,
                () -> IntStream.range(0, 3)
                        .forEach(n -> assertThat(limits.count(threeAnHour, "192.0.2.1"))
                                .isEmpty()));
        SeoulClock.at(NOON.plus(Duration.ofMinutes(20)), () -> {
            assertThat(limits.count(threeAnHour, "192.0.2.1")).contains(Duration.ofMinutes(40));
            assertThat(limits.count(threeAnHour, "192.0.2.2")).isEmpty();
        });
        SeoulClock.at(
                NOON.plus(Duration.ofHours(1)),
                () -> assertThat(limits.count(threeAnHour, "192.0.2.1")).isEmpty());
    }

    @Test
    void countsWithAnotherNode() {
        var otherNode = new LimitService(database, new SeoulClock());
        for (var n = 0; n < 3; n++) {
            assertThat((n % 2 == 0 ? limits : otherNode).count(threeAnHour, "192.0.2.3"))
                    .isEmpty();
        }
        assertThat(otherNode.count(threeAnHour, "192.0.2.3")).isPresent();
        assertThat(limits.count(threeAnHour, "192.0.2.3")).isPresent();
    }

    @Test
    void letsThroughExactlyAsManyAsAllowedWhenAllComeAtOnce() throws Exception {
        var twenty = new LimitRule("test-" + UUID.randomUUID(), 20, Duration.ofHours(1));
        Callable<Boolean> ask = () -> limits.count(twenty, "192.0.2.4").isEmpty();
        try (var threads = Executors.newFixedThreadPool(12)) {
            var through = 0;
            for (var one :
                    threads.invokeAll(IntStream.range(0, 60).mapToObj(n -> ask).toList())) {
                through += one.get() ? 1 : 0;
            }
            assertThat(through).isEqualTo(20);
        }
    }

    @Test
    void asksTheDatabaseNoMoreAboutWhomItRefused() {
        IntStream.range(0, 4).forEach(n -> limits.count(threeAnHour, "192.0.2.5"));
        assertThat(database.sql("delete from request_count where key like ? || ':%'")
                        .param(threeAnHour.name())
                        .update())
                .isOne();
        assertThat(limits.count(threeAnHour, "192.0.2.5")).isPresent();
        assertThat(database.sql("delete from request_count where key like ? || ':%'")
                        .param(threeAnHour.name())
                        .update())
                .isZero();
    }

    @Test
    void isNeverCountedInsideATransactionThatWouldHoldTheCount() {
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> limits.count(threeAnHour, "192.0.2.6")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void keepsNoAddressThatCouldBeRead() {
        limits.count(threeAnHour, "192.0.2.7");
        assertThat(database.sql("select count(*) from request_count where key like '%192.0.2.7%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
