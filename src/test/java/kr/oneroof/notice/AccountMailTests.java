package kr.oneroof.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import kr.oneroof.identity.AccountMail;
import kr.oneroof.support.ModuleTest;

@ModuleTest
class AccountMailTests {
    @Autowired
    private AccountMail mail;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    private final String address = UUID.randomUUID() + "@example.org";

    @Test
    void leavesPromptlyOnceItIsCommitted() {
        transactions.executeWithoutResult(status -> send());
        await().atMost(Duration.ofSeconds(5)).until(() -> count("sent_at is not null") == 1);
    }

    @Test
    void leavesNothingOfWhatWasRolledBack() {
        transactions.executeWithoutResult(status -> {
            send();
            status.setRollbackOnly();
        });
        assertThat(count("true")).isZero();
    }

    @Test
    void saysWhoWritesAndWhyInTheLanguageOfTheReader() {
        mail.send(address, Locale.ENGLISH, "sample.visit", "1", "2", "3", URI.create("/confirmation?token=abc"));
        var body = jdbc.sql("select body from notice_outbox where recipient = ?")
                .param(address)
                .query(String.class)
                .single();
        assertThat(body)
                .contains("http://localhost:8080/confirmation?token=abc")
                .contains("(sample)")
                .contains("because of a OneRoof account")
                .doesNotContain("Dear");
    }

    private void send() {
        mail.send(address, Locale.KOREAN, "sample.visit", "1", "2", "3", "4");
    }

    private int count(String condition) {
        return jdbc.sql("select count(*) from notice_outbox where recipient = ? and " + condition)
                .param(address)
                .query(Integer.class)
                .single();
    }
}
