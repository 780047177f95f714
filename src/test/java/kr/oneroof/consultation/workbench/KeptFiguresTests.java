package kr.oneroof.consultation.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import kr.oneroof.consultation.Category;
import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.FigureCache;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.FigureReport;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;

/** Reports that are kept as long as nothing changes; in a June in which no other test files anything. */
@ModuleTest
class KeptFiguresTests {
    private static final YearMonth JUNE = YearMonth.of(2016, 6);
    private static final LocalDateTime MONDAY = LocalDateTime.of(2016, 6, 20, 9, 0);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FigureCache cache;

    @Autowired
    private ConsultationFigures figures;

    @Autowired
    private PlatformTransactionManager transactions;

    private WorkbenchTown town;
    private Actor kim;
    private CompanyId company;

    @BeforeEach
    void open() {
        town = new WorkbenchTown(context);
        kim = town.consultant("김상담", "기업SOS팀");
        company = town.company("한빛정밀");
    }

    @Test
    void reckonsOnceAndAnewAfterAnyChange() {
        var before = received(report());
        assertThat(Statements.countDuring(this::report)).isOne();
        var kept = report();
        assertThat(report()).isSameAs(kept);
        SeoulClock.at(MONDAY, () -> town.file(company, kim.id(), Category.TRADE, "하나 더"));
        assertThat(received(report())).isEqualTo(before + 1);
        var again = report();
        town.database()
                .sql("update request_file set due_at = due_at + interval '1 day' where received_at < '2016-07-01'")
                .update();
        assertThat(report()).isNotSameAs(again);
    }

    /** What was reckoned while another was still at work must not outlive the other's commit. */
    @Test
    void seesAChangeThatBeganBeforeTheReckoningAndEndedAfterIt() {
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var before = received(report());
        SeoulClock.at(
                MONDAY,
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    town.file(company, kim.id(), Category.TRADE, "아직 접수 중");
                    var meanwhile = apart.execute(other -> received(report()));
                    assertThat(meanwhile).isEqualTo(before);
                }));
        assertThat(received(report())).isEqualTo(before + 1);
    }

    private FigureReport report() {
        return cache.report(figures, FigureFilter.of(JUNE, JUNE), Audience.CENTRE);
    }

    private static long received(FigureReport report) {
        return report.figures().stream()
                .filter(figure -> figure.messageKey().equals("desk.figure.received"))
                .map(figure -> Objects.requireNonNull(figure.value()))
                .map(BigDecimal::longValue)
                .findFirst()
                .orElseThrow();
    }
}
