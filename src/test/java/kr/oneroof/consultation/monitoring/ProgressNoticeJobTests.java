package kr.oneroof.consultation.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.consultation.Outcome;
import kr.oneroof.consultation.workbench.WorkbenchTown;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** A long matter over the months. */
@ModuleTest
class ProgressNoticeJobTests {
    private static final String TEAM = "기업SOS팀";
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 2, 10, 0);

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private ProgressNoticeJob job;

    private WorkbenchTown town;
    private Actor kim;
    private RequestNumber number = new RequestNumber("2026-000000");

    @BeforeEach
    void open() {
        town = new WorkbenchTown(context);
        kim = town.consultant("김상담", TEAM);
        SeoulClock.at(MONDAY, () -> {
            number = town.worked(town.company("한빛정밀"), kim, TEAM, "공단 진입로");
            town.service.answer(town.seen(number), kim.id(), "관계 기관과 협의합니다.", List.of());
            town.service.monitor(town.seen(number), kim.id(), "도로 계획을 확인합니다.");
        });
    }

    @Test
    void saysAWordEvery30DaysAndOnce() {
        SeoulClock.at(MONDAY.plusDays(29), () -> job.tellAll());
        assertThat(words()).isZero();
        SeoulClock.at(MONDAY.plusDays(30), () -> {
            job.tellAll();
            job.tellAll();
        });
        assertThat(words()).isEqualTo(1);
        SeoulClock.at(MONDAY.plusDays(59), () -> job.tellAll());
        assertThat(words()).isEqualTo(1);
        SeoulClock.at(MONDAY.plusDays(60), () -> job.tellAll());
        assertThat(words()).isEqualTo(2);
    }

    @Test
    void saysItOnceAlsoOnTwoNodesAtOnce() throws Exception {
        Callable<Integer> night = () -> {
            SeoulClock.at(MONDAY.plusDays(31), () -> job.tellAll());
            return 0;
        };
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            nodes.invokeAll(List.of(night, night));
        }
        assertThat(words()).isEqualTo(1);
    }

    @Test
    void catchesUpWithTheNewestWordAlone() {
        SeoulClock.at(MONDAY.plusDays(95), () -> job.tellAll());
        assertThat(words()).isEqualTo(1);
    }

    @Test
    void tellsWhatTheConsultantWroteOrThatNothingChanged() {
        var mvc = Mvc.of(context);
        var path = "/desk/consultations/" + number + "/progress";
        SeoulClock.at(MONDAY.plusDays(20), () -> {
            assertThat(mvc.get().uri(path).with(Mvc.as(kim))).hasStatusOk();
            assertThat(mvc.post().uri(path).with(Mvc.as(kim)).with(csrf()).param("text", " "))
                    .hasStatus(422)
                    .bodyText()
                    .contains("진행 상황을 적어 주십시오");
            assertThat(mvc.post().uri(path).with(Mvc.as(kim)).with(csrf()).param("text", "설계를 시작했습니다."))
                    .hasStatus(302);
        });
        SeoulClock.at(MONDAY.plusDays(30), () -> job.tellAll());
        SeoulClock.at(MONDAY.plusDays(60), () -> job.tellAll());
        assertThat(town.database()
                        .sql("select body from notice where template = 'monitoring.notice.progress'"
                                + " and body like ? order by created_at")
                        .param("%" + number + "%")
                        .query(String.class)
                        .list())
                .satisfiesExactly(
                        first -> assertThat(first).contains("설계를 시작했습니다."),
                        second -> assertThat(second).contains("변동 사항이 없습니다."));
    }

    @Test
    void fallsSilentOnceItIsClosed() {
        SeoulClock.at(MONDAY.plusDays(10), () -> town.service.close(town.seen(number), Outcome.LONG_TERM));
        SeoulClock.at(MONDAY.plusDays(30), () -> job.tellAll());
        assertThat(words()).isZero();
        assertThat(Mvc.of(context)
                        .get()
                        .uri("/desk/consultations/" + number + "/progress")
                        .with(Mvc.as(kim)))
                .hasStatus(409);
    }

    private int words() {
        return town.database()
                .sql("select count(*) from request_history where number = ? and message_key like 'monitoring.%'")
                .param(number.value())
                .query(Integer.class)
                .single();
    }
}
