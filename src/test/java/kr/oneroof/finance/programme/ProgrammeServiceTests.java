package kr.oneroof.finance.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.company.Firms;
import kr.oneroof.finance.volume.VolumeLedgerService;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.kernel.Won;
import kr.oneroof.support.Forms;
import kr.oneroof.support.ModuleTest;

/** From the draft to the public notice, in the database. */
@ModuleTest
class ProgrammeServiceTests {
    private static final AtomicInteger ROUND = new AtomicInteger();
    private static final LocalDateTime OPENS = LocalDateTime.parse("2031-01-14T09:00");

    @Autowired
    private ProgrammeService service;

    @Autowired
    private ProgrammeQueries programmes;

    @Autowired
    private VolumeLedgerService ledger;

    @Autowired
    private ReachSource reach;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext application;

    private PersonId officer = PersonId.fresh();
    private PersonId city = PersonId.fresh();
    private UUID id = UUID.randomUUID();

    @BeforeEach
    void open() {
        var firms = new Firms(application);
        officer = firms.person("손융자");
        city = firms.person("서주무");
        id = UUID.randomUUID();
    }

    @Test
    void isMadeByOneAndPublishedByAnother() {
        service.draft(id, draft("2031-7", Map.of()), officer);
        service.draft(id, draft("2031-7", Map.of()), officer);
        service.propose(id, officer);
        assertThatExceptionOfType(ProgrammeRefused.class)
                .isThrownBy(() -> service.publish(id, false, officer))
                .withMessage("own-draft");
        service.publish(id, false, city);
        assertThat(ledger.standing(id)).isEqualTo(new VolumeLedgerService.Standing(90_000_000_000L, 0, 0, 0));
        assertThat(programmes.published()).extracting(Programme::id).contains(id);
        SeoulClock.at(
                OPENS.minusSeconds(1),
                () -> assertThat(programmes.open()).extracting(Programme::id).doesNotContain(id));
        SeoulClock.at(
                OPENS,
                () -> assertThat(programmes.open()).extracting(Programme::id).contains(id));
        service.close(id, "예산을 모두 썼습니다.", city);
        SeoulClock.at(
                OPENS,
                () -> assertThat(programmes.open()).extracting(Programme::id).doesNotContain(id));
        assertThat(database.sql("select count(*) from audit_row where subject = ?")
                        .param("programme:" + id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    /** Eight presses of one form are one draft; another officer's of the same name is told that it is taken. */
    @Test
    void isDraftedOnceHoweverOftenAndByHowManyAtOnce() {
        var other = UUID.randomUUID();
        var wanted = draft("2031-9", Map.of());
        var answers = Forms.atOnce(IntStream.range(0, 16)
                .<Callable<String>>mapToObj(index -> () -> {
                    try {
                        service.draft(index % 2 == 0 ? id : other, wanted, officer);
                        return index % 2 == 0 ? "one" : "other";
                    } catch (ProgrammeRefused taken) {
                        return taken.getMessage();
                    }
                })
                .toList());
        assertThat(new HashSet<>(answers)).hasSize(2).contains("taken");
        assertThat(database.sql("select count(*) from loan_programme where id in (?, ?)")
                        .params(id, other)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void isPublishedByNobodyAloneBehindTheHousesBack() {
        service.draft(id, draft("2031-8", Map.of()), officer);
        assertThatThrownBy(() -> database.sql("""
                        update loan_programme set state = 'PUBLISHED', published_at = now(), published_by = drafted_by where id = ?""").param(id).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void goesBackWithAWordAndIsRevised() {
        service.draft(id, draft("", Map.of()), officer);
        assertThatExceptionOfType(ProgrammeRefused.class)
                .isThrownBy(() -> service.propose(id, officer))
                .withMessage("no-notice-number");
        var seen = programmes.require(id).version();
        var revised = draft("2031-9", Map.of("industry", "10-34"));
        service.revise(id, seen, revised, officer);
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> service.revise(id, seen, revised, officer));
        assertThat(programmes.settings(id)).containsExactlyEntriesOf(Map.of("industry", "10-34"));
        service.propose(id, officer);
        service.sendBack(id, "한도를 확인해 주세요.", city);
        assertThat(programmes.require(id).state()).isEqualTo(Programme.State.DRAFT);
    }

    @Test
    void isNeverChangedOncePublished() {
        service.draft(id, draft("2031-10", Map.of()), officer);
        service.propose(id, officer);
        service.publish(id, true, city);
        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() ->
                        service.revise(id, programmes.require(id).version(), draft("2031-10", Map.of()), officer));
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(() -> service.publish(id, true, city));
        var other = UUID.randomUUID();
        var wanted = draft("2031-9", Map.of());
        var same = programmes.require(id);
        assertThatExceptionOfType(ProgrammeRefused.class)
                .isThrownBy(() -> service.draft(
                        other,
                        new ProgrammeDraft(
                                new ProgrammeDraft.Name(same.year(), same.code(), same.round(), "", "또"),
                                new ProgrammeDraft.Window(OPENS, OPENS.plusDays(1)),
                                same.volume(),
                                same.budget(),
                                same.terms(),
                                List.of(),
                                Map.of()),
                        officer))
                .withMessage("taken");
    }

    @Test
    void warnsBeforeItShutsEverybodyOut() {
        new Firms(application).firm("한빛정밀", officer);
        service.draft(id, draft("2031-11", Map.of("industry", "01")), officer);
        service.propose(id, officer);
        database.sql("update company set industry = '25924' where industry = ''")
                .update();
        assertThat(reach.of(id).isAlarming()).isTrue();
        assertThatExceptionOfType(ProgrammeRefused.class)
                .isThrownBy(() -> service.publish(id, false, city))
                .withMessage("shuts-out");
        service.publish(id, true, city);
        assertThat(programmes.require(id).state()).isEqualTo(Programme.State.PUBLISHED);
    }

    @Test
    void knowsTheOneBefore() {
        service.draft(id, draft("2031-12", Map.of()), officer);
        service.propose(id, officer);
        service.publish(id, true, city);
        var later = UUID.randomUUID();
        service.draft(later, draft("2031-13", Map.of()), officer);
        assertThat(programmes.before(programmes.require(later)))
                .map(Programme::id)
                .contains(id);
    }

    private static ProgrammeDraft draft(String notice, Map<String, String> rules) {
        var terms = SampleProgramme.published().terms();
        return new ProgrammeDraft(
                new ProgrammeDraft.Name(2031, Programme.Code.FACILITY, ROUND.incrementAndGet(), notice, "시설자금"),
                new ProgrammeDraft.Window(OPENS, OPENS.plusMonths(6)),
                new Won(90_000_000_000L),
                new Won(2_000_000_000L),
                terms,
                List.of(new Programme.Paper("QUOTE", true)),
                rules);
    }
}
