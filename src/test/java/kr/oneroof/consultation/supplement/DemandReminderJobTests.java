package kr.oneroof.consultation.supplement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.consultation.DemandRefused;
import kr.oneroof.consultation.SupplementExtension;
import kr.oneroof.consultation.workbench.WorkbenchTown;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;

/** A demand from the day it is made to the day it has run out. */
@ModuleTest
class DemandReminderJobTests {
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 9, 10, 0);
    private static final LocalDate NEXT_MONDAY = LocalDate.of(2026, 3, 16);

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private DemandReminderJob job;

    @Autowired
    private DemandQueries demands;

    private WorkbenchTown town;
    private Actor kim;
    private CompanyId company = CompanyId.fresh();
    private RequestNumber number = new RequestNumber("2026-000000");

    @BeforeEach
    void open() {
        town = new WorkbenchTown(context);
        kim = town.consultant("김상담", "기업SOS팀");
        company = town.company("한빛정밀");
        SeoulClock.at(MONDAY, () -> {
            number = town.worked(company, kim, "기업SOS팀", "물류비");
            town.service.ask(town.seen(number), "견적서를 올려 주십시오.", NEXT_MONDAY);
        });
    }

    @Test
    void remindsOnTheWorkingDayBeforeAndOnce() {
        SeoulClock.at(MONDAY.plusDays(3), () -> job.remind());
        assertThat(words("supplement.notice.soon")).isZero();
        SeoulClock.at(MONDAY.plusDays(4), () -> {
            job.remind();
            job.remind();
        });
        assertThat(words("supplement.notice.soon")).isEqualTo(1);
    }

    @Test
    void tellsTheOwnerOnceThatItHasRunOut() {
        SeoulClock.at(NEXT_MONDAY.atTime(18, 0), () -> job.remind());
        assertThat(words("supplement.notice.run-out")).isZero();
        SeoulClock.at(NEXT_MONDAY.plusDays(1).atTime(8, 0), () -> job.remind());
        SeoulClock.at(NEXT_MONDAY.plusDays(2).atTime(8, 0), () -> job.remind());
        assertThat(words("supplement.notice.run-out")).isEqualTo(1);
    }

    @Test
    void isExtendedTwiceHoweverOftenTheButtonIsPressed() {
        SeoulClock.at(MONDAY, () -> {
            var once = new SupplementExtension(UUID.randomUUID(), kim.id(), NEXT_MONDAY.plusDays(3), "출장 중입니다.");
            town.inquiries.askForTime(company, number, once);
            town.inquiries.askForTime(company, number, once);
            assertThat(demands.of(number).orElseThrow().demand().extensions()).isEqualTo(1);
            town.inquiries.askForTime(company, number, wanted(5));
            assertThatThrownBy(() -> town.inquiries.askForTime(company, number, wanted(9)))
                    .isInstanceOf(DemandRefused.class)
                    .hasMessage("third");
            assertThatThrownBy(() -> town.inquiries.askForTime(town.company("가야테크"), number, wanted(9)))
                    .isInstanceOf(NotOnFile.class);
        });
        assertThat(demands.of(number).orElseThrow().demand().until()).isEqualTo(NEXT_MONDAY.plusDays(5));
    }

    @Test
    void isKeptByTheDatabaseToo() {
        assertThatThrownBy(() -> town.database()
                        .sql("update consultation_case set demand_extensions = 3 where number = ?")
                        .param(number.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> town.database().sql("""
                        update consultation_case set status = 'RETURNED', closed_at = now(), demand_kind = 'FIRST'
                        where number = ?""").param(number.value()).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private SupplementExtension wanted(int days) {
        return new SupplementExtension(UUID.randomUUID(), kim.id(), NEXT_MONDAY.plusDays(days), "출장 중입니다.");
    }

    private int words(String template) {
        return town.database()
                .sql("select count(*) from notice where template = ? and body like ?")
                .params(template, "%" + number + "%")
                .query(Integer.class)
                .single();
    }
}
