package kr.oneroof.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.consultation.CaseService;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.Complexity;
import kr.oneroof.consultation.Triage;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;

/** A company that needs longer to add what the centre wants. */
@ModuleTest
class MoreTimeTests {
    @Autowired
    private WebApplicationContext context;

    @Autowired
    private CaseService service;

    @Autowired
    private SeoulClock clock;

    private Applicants town;
    private Actor hanbit;
    private LocalDate until = LocalDate.EPOCH;
    private RequestNumber number = new RequestNumber("2026-000000");

    @BeforeEach
    void open() {
        town = new Applicants(context);
        var kim = town.staff("김상담", Role.CONSULTANT);
        hanbit = town.person("이한빛");
        until = clock.today().plusDays(7);
        number = town.filed(town.firm("한빛정밀", hanbit), hanbit, "물류비");
        service.triage(town.seen(number), new Triage(Category.TRADE, Complexity.SIMPLE, "기업SOS팀"));
        service.assign(town.seen(number), kim.id());
    }

    @Test
    void extendsTwiceAndSaysWhyNotAThirdTime() {
        ask();
        assertThat(town.get(hanbit, "/consultations/" + number))
                .bodyText()
                .contains("기한을 2번 더 늘릴 수 있습니다", "/supplement-extension");
        assertThat(town.get(hanbit, path())).hasStatusOk().bodyText().contains("견적서를 주십시오.");
        assertThat(extend(until.plusDays(3))).hasStatus(302);
        assertThat(extend(until.plusDays(6))).hasStatus(302);
        assertThat(extend(until.plusDays(9))).hasStatus(422).bodyText().contains("이미 두 번 연장했습니다", "출장 중입니다.");
        assertThat(town.get(hanbit, "/consultations/" + number)).bodyText().doesNotContain("/supplement-extension");
    }

    @Test
    void returnsABadFormWithAllThatWasTyped() {
        ask();
        assertThat(extend(until)).hasStatus(422).bodyText().contains("지금 기한보다 늦은 날짜", "출장 중입니다.");
        assertThat(extend(until.plusDays(200))).hasStatus(422).bodyText().contains("90일 안의 날짜");
        assertThat(town.post(
                        hanbit,
                        path(),
                        Map.of("submission", UUID.randomUUID().toString(), "until", "내일", "reason", "")))
                .hasStatus(422)
                .bodyText()
                .contains("날짜로 적어 주십시오", "연장 사유를 적어 주십시오", "내일");
    }

    @Test
    void extendsNothingUnaskedOrOfAnother() {
        assertThat(extend(until)).hasStatus(409);
        ask();
        var stranger = town.person("최도현");
        town.firm("가야테크", stranger);
        assertThat(town.get(stranger, path())).hasStatus(404);
        assertThat(town.post(
                        stranger,
                        path(),
                        Map.of(
                                "submission",
                                UUID.randomUUID().toString(),
                                "until",
                                until.plusDays(3).toString(),
                                "reason",
                                "남의 것")))
                .hasStatus(404);
        assertThat(town.text("select demand_until from consultation_case where number = ?", number.value()))
                .isEqualTo(until.toString());
    }

    private void ask() {
        service.ask(town.seen(number), "견적서를 주십시오.", until);
    }

    private MvcTestResult extend(LocalDate day) {
        return town.post(
                hanbit,
                path(),
                Map.of("submission", UUID.randomUUID().toString(), "until", day.toString(), "reason", "출장 중입니다."));
    }

    private String path() {
        return "/consultations/" + number + "/supplement-extension";
    }
}
