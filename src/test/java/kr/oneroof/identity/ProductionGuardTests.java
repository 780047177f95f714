package kr.oneroof.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.support.ModuleTest;

@ModuleTest
@Transactional
class ProductionGuardTests {
    private final SecretProperties real = new SecretProperties("k".repeat(32));

    @Autowired
    private JdbcClient jdbc;

    @Test
    void opensWithASecretOfItsOwnAndNoDemoPeople() {
        assertThatCode(() -> open(real)).doesNotThrowAnyException();
    }

    @Test
    void staysShutWithTheDemosSecret() {
        assertThatThrownBy(() -> open(new SecretProperties(SecretProperties.OF_THE_DEMO)))
                .hasMessageContaining("ONEROOF_SECRET");
    }

    @Test
    void staysShutWithDemoPeopleInside() {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into person (id, email, name, phone, unit, language, created_at, version)
                values (?, ?, '김상담', '', '', 'ko', now(), 0)""").params(id, id + "@demo.oneroof.kr").update();
        assertThatThrownBy(() -> open(real)).hasMessageContaining("demo accounts");
    }

    private void open(SecretProperties secret) {
        new ProductionGuard(secret, jdbc).run(new DefaultApplicationArguments());
    }
}
