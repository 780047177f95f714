package kr.oneroof.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.support.ModuleTest;

@ModuleTest
class JobSchedulerTests {
    @Autowired
    private JobScheduler scheduler;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void plansTheNightlyWorkForANightInSeoul() {
        assertThat(scheduler.isRunning()).isTrue();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() ->
                        assertThat(jdbc.sql("""
                select to_char(execution_time at time zone 'Asia/Seoul', 'HH24:MI') from scheduled_tasks
                where task_name = 'document-forgotten-uploads'
                """).query(String.class).list()).containsExactly("03:20"));
    }
}
