package kr.oneroof.identity;

import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.LinkToken;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** Where secrets and recovery codes are kept, in the caller's transaction. */
@Component
class SecondFactorRepository {
    private final JdbcClient database;
    private final BytesEncryptor encryptor;
    private final SeoulClock clock;

    SecondFactorRepository(JdbcClient database, SecretProperties secret, SeoulClock clock) {
        this.database = database;
        this.encryptor = secret.encryptor();
        this.clock = clock;
    }

    record Factor(byte[] secret, boolean confirmed, long lastStep) {}

    /** Held until the transaction ends, so that one code is used once. */
    Optional<Factor> held(PersonId person) {
        return database.sql("select secret, confirmed_at, last_step from second_factor where person_id = ? for update")
                .param(person.value())
                .query((row, index) ->
                        new Factor(encryptor.decrypt(row.getBytes(1)), row.getTimestamp(2) != null, row.getLong(3)))
                .optional();
    }

    boolean isConfirmed(PersonId person) {
        return database.sql(
                        "select exists (select from second_factor where person_id = ? and confirmed_at is not null)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    void begin(PersonId person, byte[] secret) {
        database.sql("insert into second_factor (person_id, secret) values (?, ?) on conflict do nothing")
                .params(person.value(), encryptor.encrypt(secret))
                .update();
    }

    void use(PersonId person, long step) {
        database.sql("""
                        update second_factor set last_step = ?, confirmed_at = coalesce(confirmed_at, ?)
                        where person_id = ?""")
                .params(step, clock.instant().atOffset(ZoneOffset.UTC), person.value())
                .update();
    }

    void addRecovery(PersonId person, String code) {
        database.sql("insert into recovery_code (person_id, hash) values (?, ?)")
                .params(person.value(), LinkToken.hash(code))
                .update();
    }

    boolean useRecovery(PersonId person, String code) {
        return database.sql("update recovery_code set used_at = ? where person_id = ? and hash = ? and used_at is null")
                        .params(clock.instant().atOffset(ZoneOffset.UTC), person.value(), LinkToken.hash(code))
                        .update()
                == 1;
    }

    void forget(PersonId person) {
        database.sql("delete from recovery_code where person_id = ?")
                .param(person.value())
                .update();
        database.sql("delete from second_factor where person_id = ?")
                .param(person.value())
                .update();
    }
}
