package kr.oneroof.notice;

import java.time.Duration;
import java.time.ZoneOffset;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import kr.oneroof.kernel.Demo;
import kr.oneroof.kernel.SeoulClock;

/** While the demo town is planted nothing is carried, and letters about days that are only played never leave. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("oneroof.demo")
class OutboxDemo {
    private static final Duration READ_AFTER = Duration.ofDays(7);

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    Demo postRests(LetterDeliveryThread deliveryThread) {
        return deliveryThread::stop;
    }

    /** What was told in the past counts as read after a week. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    Demo postWorksAgain(LetterDeliveryThread deliveryThread, JdbcClient database, TransactionOperations transactions) {
        return () -> {
            transactions.executeWithoutResult(work -> settle(database));
            deliveryThread.start();
        };
    }

    static void settle(JdbcClient database) {
        database.sql(
                        "delete from notice_outbox where sent_at is null and abs(extract(epoch from created_at - written_at)) > 60")
                .update();
        database.sql("update notice set read_at = created_at where read_at is null and created_at < ?")
                .param(SeoulClock.onTheWall().minus(READ_AFTER).atOffset(ZoneOffset.UTC))
                .update();
    }
}
