package kr.oneroof.callcenter.ringing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.callcenter.caller.PhoneNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;

@ModuleTest
class RingingServiceTests {
    private static final LocalDateTime RANG = LocalDateTime.parse("2020-01-01T10:00");

    @Autowired
    private RingingService ringings;

    @Autowired
    private JdbcClient database;

    @Test
    void forgetsAfterAMonthWhichNumberRangAndKeepsTheTicketOfAMissedCall() {
        var reference = "box:" + UUID.randomUUID();
        SeoulClock.at(RANG, () -> ringings.ring(reference, PhoneNumber.of("055-320-1234")));
        SeoulClock.at(RANG.plusMinutes(1), () -> ringings.hangUp(reference));
        SeoulClock.at(RANG.plusDays(29), ringings::forget);
        assertThat(rows("call_ringing", reference)).isEqualTo(1);
        SeoulClock.at(RANG.plusDays(31), ringings::forget);
        assertThat(rows("call_ringing", reference)).isZero();
        assertThat(rows("call_ticket", reference)).isEqualTo(1);
    }

    private int rows(String table, String reference) {
        return database.sql("select count(*) from " + table + " where reference = ?")
                .param(reference)
                .query(Integer.class)
                .single();
    }
}
