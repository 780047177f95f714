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
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import kr.oneroof.clock.Term;
import kr.oneroof.company.Firms;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;
import kr.oneroof.requestfile.Opening;
import kr.oneroof.requestfile.RequestFiles;

/** The book of a programme's volume, alone and under a crowd. */
@SpringBootTest
class VolumeLedgerTests {
    private static final Won THIRTY_MILLION = new Won(30_000_000);

    @Autowired
    private VolumeLedger ledger;
    @Autowired
    private RequestFiles files;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private ApplicationContext house;

    private UUID programme = UUID.randomUUID();
    private CompanyId company = new CompanyId(UUID.randomUUID());

    @BeforeEach
    void open() {
        var firms = new Firms(house);
        company = firms.firm("한빛정밀", firms.person("이한빛"));
        programme = aProgramme(100_000_000);
    }

    @Test
    void promisesWhatWasReserved() {
        var number = request();
        assertThat(in(() -> ledger.reserve(programme, number, THIRTY_MILLION))).isTrue();
        assertThat(ledger.standing(programme)).isEqualTo(new VolumeLedger.Standing(100_000_000, 30_000_000, 0, 0));
        assertThat(in(() -> ledger.confirm(programme, number, new Won(20_000_000)))).isTrue();
        assertThat(ledger.standing(programme).left()).isEqualTo(80_000_000);
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThat(in(() -> ledger.reserve(programme, request(), new Won(100_000_001)))).isFalse();
        assertThat(ledger.standing(programme).left()).isEqualTo(100_000_000);
    }

    @Test
    void givesBackWhatWasNotDrawn() {
        var number = request();
        in(() -> ledger.confirm(programme, number, THIRTY_MILLION));
        in(() -> {
            ledger.execute(number, new Won(10_000_000));
            return true;
        });
        assertThat(in(() -> ledger.release(number))).isEqualTo(new Won(20_000_000));
        assertThat(in(() -> ledger.release(number))).isEqualTo(new Won(0));
        assertThat(ledger.standing(programme)).isEqualTo(new VolumeLedger.Standing(100_000_000, 0, 10_000_000, 10_000_000));
    }

    @Test
    void drawsNoMoreThanWasPromised() {
        var number = request();
        in(() -> ledger.confirm(programme, number, THIRTY_MILLION));
        assertThatThrownBy(() -> in(() -> {
            ledger.execute(number, new Won(30_000_001));
            return true;
        })).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void holdsTheCeilingWhoeverWritesIntoTheBook() {
        var number = request();
        assertThatThrownBy(() -> database.sql("""
                        insert into loan_volume_entry (programme_id, number, kind, reserved, confirmed, executed, made_at)
                        values (?, ?, 'RESERVE', 100000001, 0, 0, now())""").params(programme, number.value()).update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> database.sql("update loan_volume_entry set reserved = 0").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void approvesThreeOfTenAtOnceAndOneMoreOnceOneIsWithdrawn() throws Exception {
        var first = requests(10);
        assertThat(together(first)).hasSize(10).filteredOn(Boolean::booleanValue).hasSize(3);
        in(() -> ledger.release(first.stream().filter(this::holds).findFirst().orElseThrow()));
        assertThat(together(requests(10))).filteredOn(Boolean::booleanValue).hasSize(1);
        assertThat(ledger.standing(programme).confirmed()).isEqualTo(90_000_000);
    }

    private boolean holds(RequestNumber number) {
        return ledger.share(number).confirmed() > 0;
    }

    private List<Boolean> together(List<RequestNumber> numbers) throws InterruptedException, ExecutionException {
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = numbers.stream().map(number -> (Callable<Boolean>) () -> in(() -> ledger.confirm(programme, number,
                    THIRTY_MILLION))).toList();
            var answers = new ArrayList<Boolean>();
            for (Future<Boolean> answer : crowd.invokeAll(asked)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private <T> T in(Supplier<T> verb) {
        return transaction.execute(status -> verb.get());
    }

    private List<RequestNumber> requests(int count) {
        return IntStream.range(0, count).mapToObj(index -> request()).toList();
    }

    private RequestNumber request() {
        return in(() -> files.open(new Opening(UUID.randomUUID(), "finance", company, null, Term.days(10))).number());
    }

    private UUID aProgramme(long volume) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into loan_programme (id, year, code, round, notice_no, title, opens_at, closes_at, volume, budget,
                            most_per_company, term_months, grace_months, repayment, base_rate, preferred_rate, rate_cap, model,
                            least_own_rate, day_basis, rounding, execution_months, extension_months, report_days,
                            while_loan_open, state, published_at, version)
                        values (?, (select 2001 + count(*) / 20 from loan_programme), 'OPERATING', (select count(*) % 20 + 1 from loan_programme), 'T-1', '시험 자금',
                            '2026-01-14 09:00+09', '2026-12-31 18:00+09', ?, 1000000000, 200000000, 36, 0, 'BULLET', 250, 50,
                            300, 'FIXED_POINTS', 0, 'FIXED_365', 'ONE_WON', 3, 0, 30, false, 'PUBLISHED', now(), 0)""")
                .params(id, volume).update();
        in(() -> {
            ledger.begin(id, new Won(volume));
            return true;
        });
        return id;
    }
}
