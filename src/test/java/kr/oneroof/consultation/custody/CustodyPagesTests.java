package kr.oneroof.consultation.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.consultation.presence.PresenceService;
import kr.oneroof.consultation.workbench.WorkbenchTown;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** What units ask of each other. */
@ModuleTest
class CustodyPagesTests {
    @Autowired
    private WebApplicationContext context;

    @Autowired
    private SeoulClock clock;

    @Autowired
    private PresenceService presences;

    private WorkbenchTown town;
    private MockMvcTester mvc;
    private String ours = "";
    private String theirs = "";
    private Actor kim;
    private Actor jung;
    private Actor han;
    private RequestNumber number = new RequestNumber("2026-000000");

    @BeforeEach
    void open() {
        mvc = Mvc.of(context);
        town = new WorkbenchTown(context);
        ours = "우리" + System.nanoTime();
        theirs = "옆" + System.nanoTime();
        kim = town.consultant("김상담", ours);
        jung = town.consultant("정현장", theirs);
        han = town.consultant("한교류", ours);
        number = town.worked(town.company("한빛정밀"), kim, ours, "물류비");
    }

    @Test
    void passesOnceTheOtherUnitAccepts() {
        var key = handOver("unit:" + theirs);
        assertThat(owner()).isEqualTo(kim.id().toString());
        assertThat(get(kim, path(""))).bodyText().contains("수락을 기다립니다");
        assertThat(get(jung, "/desk/consultations?tab=handed")).bodyText().contains("물류비");
        assertThat(get(jung, "/desk/handovers/" + key)).hasStatusOk().bodyText().contains("기술 사안입니다.");
        assertThat(post(jung, "/desk/handovers/" + key + "/acceptance", Map.of()))
                .hasStatus(302);
        assertThat(owner()).isEqualTo(jung.id().toString());
        assertThat(town.status(number)).isEqualTo("IN_PROGRESS");
        assertThat(post(jung, "/desk/handovers/" + key + "/acceptance", Map.of()))
                .hasStatus(409);
    }

    @Test
    void staysWithTheOldOwnerWhenItComesBackWithAWord() {
        var key = handOver(jung.id().toString());
        assertThat(post(jung, "/desk/handovers/" + key + "/return", Map.of("word", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("돌려보내는 사유를 적어");
        assertThat(post(jung, "/desk/handovers/" + key + "/return", Map.of("word", "우리 소관이 아닙니다.")))
                .hasStatus(302);
        assertThat(owner()).isEqualTo(kim.id().toString());
        assertThat(get(kim, path(""))).bodyText().contains("우리 소관이 아닙니다.");
    }

    @Test
    void opensToNobodyElse() {
        var key = handOver("unit:" + theirs);
        for (var other : new Actor[] {kim, han}) {
            assertThat(get(other, "/desk/handovers/" + key)).hasStatus(404);
            assertThat(post(other, "/desk/handovers/" + key + "/acceptance", Map.of()))
                    .hasStatus(404);
            assertThat(post(other, "/desk/handovers/" + key + "/return", Map.of("word", "아니오")))
                    .hasStatus(404);
        }
        assertThat(get(jung, "/desk/handovers/x")).hasStatus(404);
        assertThat(owner()).isEqualTo(kim.id().toString());
    }

    @Test
    void waitsForOneAnswerAtATimeAndGoesSomewhere() {
        var key = UUID.randomUUID().toString();
        assertThat(ask(key, "unit:" + ours, "여기")).hasStatus(422).bodyText().contains("지금 담당하는 곳입니다", "여기");
        assertThat(ask(key, "unit:없는 팀", "어디")).hasStatus(422).bodyText().contains("목록에서 선택해");
        assertThat(ask(key, "unit:" + theirs, "기술")).hasStatus(302);
        assertThat(ask(key, "unit:" + theirs, "기술")).hasStatus(302);
        assertThat(ask(UUID.randomUUID().toString(), "unit:" + theirs, "또"))
                .hasStatus(422)
                .bodyText()
                .contains("이미 이관을 요청한 상담");
        assertThat(town.database()
                        .sql("select count(*) from consultation_handover where number = ?")
                        .param(number.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void getsHelpFromSeveralWhileTheOwnerStays() {
        var today = clock.today().toString();
        var first = refer("unit:" + theirs, today);
        refer(han.id().toString(), today);
        assertThat(get(jung, "/desk/consultations?tab=referred")).bodyText().contains("물류비");
        assertThat(get(kim, "/desk/referrals/" + first)).hasStatus(404);
        assertThat(post(han, "/desk/referrals/" + first, Map.of("text", "남의 답")))
                .hasStatus(404);
        assertThat(get(jung, "/desk/referrals/" + first))
                .hasStatusOk()
                .bodyText()
                .contains("운임을 확인해 주십시오.");
        assertThat(post(jung, "/desk/referrals/" + first, Map.of("text", ""))).hasStatus(422);
        assertThat(post(jung, "/desk/referrals/" + first, Map.of("text", "운임이 맞습니다.")))
                .hasStatus(302);
        assertThat(post(jung, "/desk/referrals/" + first, Map.of("text", "두 번째")))
                .hasStatus(409);
        assertThat(get(kim, path(""))).bodyText().contains("운임이 맞습니다.", "협조를 요청했습니다");
        assertThat(owner()).isEqualTo(kim.id().toString());
        assertThat(town.status(number)).isEqualTo("IN_PROGRESS");
    }

    @Test
    void asksNoHelpBeyondTheCasesOwnDay() {
        assertThat(post(
                        kim,
                        path("/referral"),
                        Map.of(
                                "submission",
                                UUID.randomUUID().toString(),
                                "to",
                                "unit:" + theirs,
                                "question",
                                "확인",
                                "dueOn",
                                clock.today().plusDays(80).toString())))
                .hasStatus(422)
                .bodyText()
                .contains("처리기한까지의 날짜", "확인");
    }

    @Test
    void knowsWhoElseIsHereUntilTheyAreGone() {
        var now = clock.now();
        SeoulClock.at(now, () -> assertThat(presences.enter(number, kim.id())).isEmpty());
        SeoulClock.at(
                now.plusSeconds(3),
                () -> assertThat(presences.enter(number, jung.id())).containsExactly("김상담"));
        SeoulClock.at(
                now.plusSeconds(17),
                () -> assertThat(presences.enter(number, jung.id())).isEmpty());
        assertThat(get(jung, path(""))).hasStatusOk();
        assertThat(get(kim, path("/answer"))).hasStatusOk().bodyText().contains("함께 보고 있는 직원: 정현장");
        assertThat(post(kim, path("/presence"), Map.of()))
                .hasStatusOk()
                .bodyText()
                .contains("정현장");
    }

    private String handOver(String to) {
        var key = UUID.randomUUID().toString();
        assertThat(get(kim, path("/handover"))).hasStatusOk();
        assertThat(ask(key, to, "기술 사안입니다.")).hasStatus(302);
        return key;
    }

    private MvcTestResult ask(String key, String to, String reason) {
        return post(kim, path("/handover"), Map.of("submission", key, "to", to, "reason", reason));
    }

    private String refer(String to, String day) {
        var key = UUID.randomUUID().toString();
        assertThat(get(kim, path("/referral"))).hasStatusOk();
        assertThat(post(
                        kim,
                        path("/referral"),
                        Map.of("submission", key, "to", to, "question", "운임을 확인해 주십시오.", "dueOn", day)))
                .hasStatus(302);
        return key;
    }

    private String owner() {
        return town.database()
                .sql("select owner_id::text from request_file where number = ?")
                .param(number.value())
                .query(String.class)
                .single();
    }

    private String path(String tail) {
        return "/desk/consultations/" + number + tail;
    }

    private MvcTestResult get(Actor actor, String path) {
        return mvc.get().uri(path).with(Mvc.as(actor)).exchange();
    }

    private MvcTestResult post(Actor actor, String path, Map<String, String> typed) {
        var request = mvc.post().uri(path).with(Mvc.as(actor)).with(csrf());
        typed.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }
}
