package kr.oneroof.advisory.clinicday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.advisory.AdvisoryTown;
import kr.oneroof.advisory.NewAdvisoryRequest;
import kr.oneroof.advisory.matching.Task;
import kr.oneroof.advisory.panel.Field;
import kr.oneroof.advisory.panel.Profession;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** A batch planned and offered over the pages. */
@ModuleTest
class ClinicDayPagesTests {
    private static final String PATH = "/desk/advisory/clinic-days";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private SeoulClock clock;

    private AdvisoryTown town;
    private MockMvcTester mvc;

    @BeforeEach
    void open() {
        town = new AdvisoryTown(context);
        mvc = Mvc.of(context);
        town.database()
                .sql("update advisory_request set state = 'REFUSED', closed_at = now() where state = 'SCREENED'")
                .update();
    }

    @Test
    void plansAndOffersABatch() {
        var lawyer = town.expert("나변호", Profession.LAWYER, Field.LAW);
        var first = town.screened(town.firm("한빛정밀"), 1);
        var second = town.screened(town.firm("가야테크"), 1);
        var day = clock.today().plusDays(8 - clock.today().getDayOfWeek().getValue());
        assertThat(mvc.get().uri(PATH).with(Mvc.as(town.kim)).exchange()).hasStatusOk();
        var plan = mvc.post()
                .uri(PATH)
                .with(Mvc.as(town.kim))
                .with(csrf())
                .param("dates", day.toString())
                .param("perDay", "1")
                .exchange();
        assertThat(plan).hasStatusOk().bodyText().contains("배정 2건 중 1건", "나변호", first.value(), second.value());
        var choice = first + "|" + lawyer.id() + "|" + day;
        assertThat(offer(choice)).hasStatus(302);
        assertThat(town.open(first).expert()).isEqualTo(lawyer.id());
        assertThat(offer(choice)).as("a double click").hasStatus(302);
        assertThat(town.offers.of(first)).hasSize(1);
        assertThat(offer("x|y|z")).hasStatus(404);
        assertThat(offer(first.value())).hasStatus(404);
    }

    @Test
    void asksForDaysAhead() {
        for (var dates : List.of("", "2020-01-01", "morgen")) {
            assertThat(mvc.post()
                            .uri(PATH)
                            .with(Mvc.as(town.kim))
                            .with(csrf())
                            .param("dates", dates)
                            .param("perDay", "0")
                            .exchange())
                    .hasStatus(422)
                    .bodyText()
                    .contains("1부터 8까지");
        }
    }

    @Test
    void leavesOutWhatTheReaderMayNotRead() {
        town.expert("나변호", Profession.LAWYER, Field.LAW);
        var firm = town.firm("비밀정밀");
        var filing = town.filing(firm, Field.LAW);
        var number = town.requestService.file(new NewAdvisoryRequest(
                filing.submission(),
                filing.company(),
                filing.by(),
                "비밀 분쟁",
                filing.body(),
                filing.wish(),
                List.of(),
                List.of(),
                true));
        town.requestService.assign(number, town.kim.id());
        town.screen(number, Task.ADVICE, 1);
        var jung = town.person("정현장", Role.CONSULTANT);
        var day = clock.today().plusDays(3).toString();
        assertThat(mvc.post()
                        .uri(PATH)
                        .with(Mvc.as(jung))
                        .with(csrf())
                        .param("dates", day)
                        .param("perDay", "4")
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .doesNotContain("비밀 분쟁");
        assertThat(mvc.post()
                        .uri(PATH)
                        .with(Mvc.as(town.kim))
                        .with(csrf())
                        .param("dates", day)
                        .param("perDay", "4")
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("비밀 분쟁");
    }

    private MvcTestResult offer(String choice) {
        return mvc.post()
                .uri(PATH + "/offers")
                .with(Mvc.as(town.kim))
                .with(csrf())
                .param("choices", choice)
                .exchange();
    }
}
