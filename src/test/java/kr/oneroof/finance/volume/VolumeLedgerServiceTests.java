package kr.oneroof.finance.volume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;
import kr.oneroof.support.ModuleTest;

/** The book of a programme's volume, alone and under a crowd. */
@ModuleTest
class VolumeLedgerServiceTests {
    private static final Won THIRTY_MILLION = new Won(30_000_000);

    @Autowired
    private VolumeLedgerService ledger;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext application;

    private VolumeTown town;
    private UUID programme = UUID.randomUUID();

    @BeforeEach
    void open() {
        town = new VolumeTown(application);
        programme = town.programme(100_000_000);
    }

    @Test
    void promisesWhatWasReserved() {
        var number = town.request();
        assertThat(town.in(() -> ledger.reserve(programme, number, THIRTY_MILLION)))
                .isTrue();
        assertThat(ledger.standing(programme))
                .isEqualTo(new VolumeLedgerService.Standing(100_000_000, 30_000_000, 0, 0));
        assertThat(town.in(() -> ledger.confirm(programme, number, new Won(20_000_000))))
                .isTrue();
        assertThat(ledger.standing(programme).left()).isEqualTo(80_000_000);
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThat(town.in(() -> ledger.reserve(programme, town.request(), new Won(100_000_001))))
                .isFalse();
        assertThat(ledger.standing(programme).left()).isEqualTo(100_000_000);
    }

    @Test
    void givesBackWhatWasNotDrawn() {
        var number = town.request();
        town.in(() -> ledger.confirm(programme, number, THIRTY_MILLION));
        town.in(() -> {
            ledger.execute(number, new Won(10_000_000));
            return true;
        });
        assertThat(town.in(() -> ledger.release(number))).isEqualTo(new Won(20_000_000));
        assertThat(town.in(() -> ledger.release(number))).isEqualTo(new Won(0));
        assertThat(ledger.standing(programme))
                .isEqualTo(new VolumeLedgerService.Standing(100_000_000, 0, 10_000_000, 10_000_000));
    }

    @Test
    void drawsNoMoreThanWasPromised() {
        var number = town.request();
        town.in(() -> ledger.confirm(programme, number, THIRTY_MILLION));
        assertThatThrownBy(() -> town.in(() -> {
                    ledger.execute(number, new Won(30_000_001));
                    return true;
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void holdsTheCeilingWhoeverWritesIntoTheBook() {
        var number = town.request();
        assertThatThrownBy(() ->
                        database.sql("""
                        insert into loan_volume_entry (programme_id, number, kind, reserved, confirmed, executed, made_at)
                        values (?, ?, 'RESERVE', 100000001, 0, 0, now())""").params(programme, number.value()).update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> database.sql("update loan_volume_entry set reserved = 0")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void approvesThreeOfTenAtOnceAndOneMoreOnceOneIsWithdrawn() throws Exception {
        var first = town.requests(10);
        assertThat(together(first))
                .hasSize(10)
                .filteredOn(Boolean::booleanValue)
                .hasSize(3);
        town.in(() ->
                ledger.release(first.stream().filter(this::holds).findFirst().orElseThrow()));
        assertThat(together(town.requests(10)))
                .filteredOn(Boolean::booleanValue)
                .hasSize(1);
        assertThat(ledger.standing(programme).confirmed()).isEqualTo(90_000_000);
    }

    private boolean holds(RequestNumber number) {
        return ledger.share(number).confirmed() > 0;
    }

    private List<Boolean> together(List<RequestNumber> numbers) throws InterruptedException, ExecutionException {
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = numbers.stream()
                    .map(number ->
                            (Callable<Boolean>) () -> town.in(() -> ledger.confirm(programme, number, THIRTY_MILLION)))
                    .toList();
            var answers = new ArrayList<Boolean>();
            for (Future<Boolean> answer : crowd.invokeAll(asked)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
