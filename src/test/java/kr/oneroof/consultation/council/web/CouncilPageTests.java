package kr.oneroof.consultation.council.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.consultation.council.CouncilTown;
import kr.oneroof.consultation.council.CouncilVerdict;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** What people type into the pages of the council, and what they get to see. */
@ModuleTest
class CouncilPageTests {
    @Autowired
    private WebApplicationContext context;

    private CouncilTown town;
    private MockMvcTester mvc;

    @BeforeEach
    void open() {
        town = new CouncilTown(context);
        mvc = Mvc.of(context);
    }

    @Test
    void walksFromThePlanToTheMinutesOverThePages() {
        var asker = town.worked("한빛정밀");
        var key = UUID.randomUUID().toString();
        var path = "/desk/council/" + key;
        var plan = plan(key);
        assertThat(get(town.kim, "/desk/council/new")).hasStatusOk().bodyText().contains("정기회의", "합동 현장조사");
        assertThat(post(town.kim, "/desk/council/new", plan)).hasStatus(302).hasRedirectedUrl(path);
        assertThat(post(town.kim, "/desk/council/new", plan))
                .as("a double click")
                .hasStatus(302);
        assertThat(get(town.kim, "/desk/consultations/" + asker.number()))
                .bodyText()
                .contains("협의체 안건으로 올리기");
        var item = UUID.randomUUID().toString();
        var entry = Map.of("submission", item, "meeting", key, "question", "진입로를 넓힐 부서");
        assertThat(get(town.kim, "/desk/consultations/" + asker.number() + "/council"))
                .hasStatusOk();
        assertThat(post(town.kim, "/desk/consultations/" + asker.number() + "/council", entry))
                .hasStatus(302);
        assertThat(get(owner(asker.person()), "/consultations/" + asker.number()))
                .bodyText()
                .contains("원스톱처리협의체 안건으로 올렸습니다", "회의에서 논의할 예정입니다");
        assertThat(post(
                        town.kim,
                        path + "/seats",
                        Map.of(
                                "submission",
                                UUID.randomUUID().toString(),
                                "name",
                                "박기술",
                                "agency",
                                "생기원",
                                "email",
                                "",
                                "phone",
                                "055-111-2222")))
                .hasStatus(302);
        assertThat(get(town.kim, path)).hasStatusOk().bodyText().contains("도금 불량률", "박기술", "전화", "간사");
        for (var page : new String[] {
            "/plan",
            "/calling-off",
            "/seats",
            "/items",
            "/attendance",
            "/minutes",
            "/items/" + item,
            "/items/" + item + "/recusal"
        }) {
            assertThat(get(town.kim, path + page)).as(page).hasStatusOk();
        }
        meet(path, item);
        assertThat(get(owner(asker.person()), "/consultations/" + asker.number()))
                .bodyText()
                .contains("협의체 의결(수용): 단속을 시작합니다.")
                .doesNotContain("내부 논의");
        assertThat(get(town.kim, "/desk/consultations/" + asker.number()))
                .bodyText()
                .contains("내부 논의", "단속을 시작합니다.");
        assertThat(get(town.director, path + "/minutes"))
                .hasStatusOk()
                .bodyText()
                .contains("14시에 개회", "회의록 확정", "내부 논의", "출석 위원");
        assertThat(get(town.kim, "/desk/council")).hasStatusOk().bodyText().contains(key);
    }

    private void meet(String path, String item) {
        SeoulClock.at(town.start.plusHours(1), () -> {
            var seats = town.councils
                    .require(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)))
                    .seats();
            var request =
                    mvc.post().uri(path + "/attendance").with(Mvc.as(town.kim)).with(csrf());
            seats.forEach(seat -> request.param("present", seat.id().toString()));
            request.param(
                    "version",
                    String.valueOf(town.shown(seats.getFirst().meeting()).version()));
            assertThat(request.exchange()).hasStatus(302);
            var late = new HashMap<>(
                    seen(path, Map.of("present", seats.getFirst().id().toString())));
            assertThat(post(town.kim, path + "/attendance", late)).hasStatus(302);
            assertThat(post(town.director, path + "/attendance", late))
                    .as("an old page")
                    .hasStatus(409)
                    .bodyText()
                    .contains("그사이 다른 사람이");
            town.attendAll(seats.getFirst().meeting());
            assertThat(get(town.kim, path + "/items/" + item + "/decision")).hasStatusOk();
            assertThat(post(
                            town.kim,
                            path + "/items/" + item + "/decision",
                            Map.of(
                                    "verdict",
                                    "ADOPTED",
                                    "applicantText",
                                    "",
                                    "internalText",
                                    "남겨 둘 글",
                                    "workingDays",
                                    "0")))
                    .hasStatus(422)
                    .bodyText()
                    .contains("남겨 둘 글", "신청 기업에 알리는 내용을 적어", "이행 부서·기관을 적어", "1~250");
            var decision = Map.of(
                    "verdict",
                    "ADOPTED",
                    "applicantText",
                    "단속을 시작합니다.",
                    "internalText",
                    "내부 논의",
                    "responsible",
                    "교통과",
                    "workingDays",
                    "3");
            assertThat(post(town.kim, path + "/items/" + item + "/decision", decision))
                    .hasStatus(302);
            assertThat(post(town.kim, path + "/items/" + item + "/decision", decision))
                    .as("again")
                    .hasStatus(409)
                    .bodyText()
                    .contains("그사이 다른 사람이", "단속을 시작합니다.");
            assertThat(get(town.kim, path + "/minutes/draft")).hasStatusOk();
            assertThat(post(town.kim, path + "/minutes/draft", seen(path, Map.of("text", "14시에 개회"))))
                    .hasStatus(302);
            assertThat(get(town.director, path + "/minutes/draft"))
                    .as("the secretary's form")
                    .hasStatus(404);
            assertThat(post(town.kim, path + "/attendance", seen(path, Map.of())))
                    .as("drafted")
                    .hasStatus(409);
            assertThat(post(town.kim, path + "/minutes/fixing", seen(path, Map.of())))
                    .hasStatus(409)
                    .bodyText()
                    .contains("간사가 아닌 위원장이");
            assertThat(post(town.director, path + "/minutes/return", seen(path, Map.of())))
                    .hasStatus(302);
            assertThat(post(town.kim, path + "/minutes/draft", seen(path, Map.of("text", "14시에 개회함"))))
                    .hasStatus(302);
            assertThat(post(town.director, path + "/minutes/fixing", seen(path, Map.of())))
                    .hasStatus(302);
            assertThat(post(
                            town.kim,
                            path + "/minutes/corrections",
                            Map.of("submission", UUID.randomUUID().toString(), "text", "오기 정정")))
                    .hasStatus(302);
            assertThat(get(town.kim, path + "/minutes")).bodyText().contains("오기 정정");
        });
        assertThat(get(town.kim, path + "/items/" + item + "/done")).hasStatusOk();
        assertThat(get(town.kim, "/desk/council/follow-ups"))
                .hasStatusOk()
                .bodyText()
                .contains("교통과");
        assertThat(post(town.kim, path + "/items/" + item + "/done", Map.of("text", "")))
                .hasStatus(422);
        assertThat(post(town.kim, path + "/items/" + item + "/done", Map.of("text", "표지판 설치")))
                .hasStatus(302);
        assertThat(get(town.kim, "/desk/council/follow-ups?show=done"))
                .hasStatusOk()
                .bodyText()
                .contains("표지판 설치");
    }

    @Test
    void knowsNothingOfAnItemForWhoeverHasAnInterestInIt() {
        var meeting = town.planned();
        var number = town.worked("한빛정밀").number();
        var item = town.placed(meeting, number);
        var path = "/desk/council/" + meeting;
        assertThat(get(town.jung, path + "/items/" + item)).hasStatusOk();
        assertThat(post(
                        town.jung,
                        path + "/items/" + item + "/recusal",
                        Map.of("seat", town.seat(meeting, town.director).id().toString(), "reason", "남의 회피")))
                .hasStatus(422)
                .bodyText()
                .contains("본인의 회피만");
        assertThat(post(
                        town.jung,
                        path + "/items/" + item + "/recusal",
                        Map.of("seat", town.seat(meeting, town.jung).id().toString(), "reason", "")))
                .hasStatus(422);
        assertThat(post(
                        town.jung,
                        path + "/items/" + item + "/recusal",
                        Map.of("seat", town.seat(meeting, town.jung).id().toString(), "reason", "친족이 근무합니다.")))
                .hasStatus(302);
        for (var page : new String[] {"", "/recusal", "/decision", "/done"}) {
            assertThat(get(town.jung, path + "/items/" + item + page)).as(page).hasStatus(404);
        }
        town.guest(meeting, CouncilTown.GUEST);
        town.attendAll(meeting);
        town.decide(meeting, UUID.fromString(item.toString()), CouncilVerdict.ADOPTED);
        assertThat(get(town.jung, "/desk/consultations/" + number))
                .bodyText()
                .contains("협의체 후속조치를 정했습니다")
                .doesNotContain("김해시 교통과");
        town.fix(meeting);
        assertThat(get(town.jung, path + "/minutes"))
                .bodyText()
                .contains("회의 내용과 정정 기록을 표시하지 않습니다")
                .doesNotContain("개회했다");
        assertThat(get(town.jung, path + "/minutes/draft")).hasStatus(404);
        assertThat(town.count(
                        "look",
                        "subject = ? and actor_id = ?",
                        "council:" + meeting,
                        town.jung.id().value()))
                .isZero();
        for (var page :
                new String[] {path, path + "/minutes", "/desk/council/follow-ups", "/desk/consultations/" + number}) {
            assertThat(get(town.jung, page)).as(page).hasStatusOk().bodyText().doesNotContain("직원만 읽는 논의", "진입로를 넓힐");
        }
        assertThat(get(town.jung, path)).bodyText().contains("회피하신 안건");
        assertThat(get(town.kim, path + "/minutes")).bodyText().contains("직원만 읽는 논의", "회피: 정현장", "개회했다");
        assertThat(town.count(
                        "look",
                        "subject = ? and actor_id = ?",
                        "council:" + meeting,
                        town.kim.id().value()))
                .isOne();
    }

    @Test
    void bringsAPlanBackWithAllThatWasTyped() {
        assertThat(post(
                        town.kim,
                        "/desk/council/new",
                        Map.of(
                                "submission",
                                UUID.randomUUID().toString(),
                                "kind",
                                "SITE",
                                "day",
                                "2020-01-01",
                                "time",
                                "25:00",
                                "place",
                                "남겨 둘 장소",
                                "link",
                                "ftp://x")))
                .hasStatus(422)
                .bodyText()
                .contains("남겨 둘 장소", "위원장을 선택해", "간사를 선택해", "https://로 시작하는 주소를", "시작 시각을 적어");
        var same = plan(UUID.randomUUID().toString());
        same.put("secretary", same.get("chair"));
        assertThat(post(town.kim, "/desk/council/new", same))
                .hasStatus(422)
                .bodyText()
                .contains("서로 다른 사람으로");
    }

    @Test
    void takesNoSimpleCaseAndNoNumberThatIsNone() {
        var meeting = town.planned();
        var path = "/desk/council/" + meeting + "/items";
        var number = town.worked("한빛정밀").number();
        for (var wrong : new String[] {"", "2026-1", "2099-999999"}) {
            assertThat(post(
                            town.kim,
                            path,
                            Map.of("submission", UUID.randomUUID().toString(), "number", wrong, "question", "남겨 둘 질문")))
                    .hasStatus(422)
                    .bodyText()
                    .contains("접수번호를 확인해", "남겨 둘 질문");
        }
        town.database()
                .sql("update consultation_case set complexity = 'SIMPLE' where number = ?")
                .param(number.value())
                .update();
        assertThat(post(
                        town.kim,
                        path,
                        Map.of("submission", UUID.randomUUID().toString(), "number", number.value(), "question", "x")))
                .hasStatus(422)
                .bodyText()
                .contains("복합 상담만");
    }

    @Test
    void letsMembersAnswerTheirOwnInvitationAlone() {
        var meeting = town.planned();
        var path = "/council/invitations/" + town.seat(meeting, town.jung).id();
        assertThat(get(town.jung, path)).hasStatusOk().bodyText().contains("대회의실");
        assertThat(get(town.kim, path)).hasStatus(404);
        assertThat(post(town.jung, path, Map.of("answer", "DEPUTY", "deputy", "")))
                .hasStatus(422)
                .bodyText()
                .contains("대리인을 적어");
        assertThat(post(town.jung, path, Map.of("answer", "COMING"))).hasStatus(302);
        assertThat(post(town.kim, path, Map.of("answer", "NOT_COMING"))).hasStatus(404);
        var desk = "/desk/council/" + meeting + "/seats/"
                + town.seat(meeting, town.director).id() + "/answer";
        assertThat(get(town.kim, desk)).hasStatusOk();
        assertThat(post(town.kim, desk, Map.of("answer", "NOT_COMING"))).hasStatus(302);
        assertThat(post(
                        town.kim,
                        "/desk/council/" + meeting + "/calling-off",
                        seen("/desk/council/" + meeting, Map.of("text", "폭설"))))
                .hasStatus(302);
        assertThat(get(town.jung, path)).hasStatusOk().bodyText().contains("취소").doesNotContain("name=\"answer\"");
    }

    @Test
    void carriesAProposalToTheMinistryAndBack() {
        var asker = town.worked("한빛정밀");
        var key = UUID.randomUUID().toString();
        var path = "/desk/council/proposals/" + key;
        var typed = new HashMap<>(Map.of(
                "submission",
                key,
                "number",
                asker.number().value(),
                "title",
                "입지 제한 완화",
                "currentRule",
                "산업집적법 제33조",
                "problem",
                "증설 불가",
                "change",
                "",
                "ministry",
                "산업통상부"));
        assertThat(get(town.kim, "/desk/council/proposals/new?number=" + asker.number()))
                .hasStatusOk();
        assertThat(post(town.kim, "/desk/council/proposals/new", typed))
                .hasStatus(422)
                .bodyText()
                .contains("증설 불가", "개선안을 적어");
        typed.put("change", "예외 신설");
        assertThat(post(town.kim, "/desk/council/proposals/new", typed))
                .hasStatus(302)
                .hasRedirectedUrl(path);
        assertThat(get(town.kim, path + "/text")).hasStatusOk();
        typed.put("version", "0");
        assertThat(post(town.kim, path + "/text", typed)).hasStatus(302);
        assertThat(post(town.kim, path + "/cases", Map.of("number", "2099-999999")))
                .hasStatus(422)
                .bodyText()
                .contains("2099-999999");
        assertThat(post(
                        town.kim,
                        path + "/cases",
                        Map.of("number", town.worked("가야테크").number().value())))
                .hasStatus(302);
        assertThat(post(town.kim, path + "/reply", Map.of("version", "0", "result", "", "day", "", "text", "")))
                .hasStatus(422);
        assertThat(post(town.kim, path + "/sending", Map.of("version", version(key))))
                .hasStatus(302);
        assertThat(get(town.kim, path + "/reply")).hasStatusOk();
        assertThat(post(
                        town.kim,
                        path + "/reply",
                        Map.of(
                                "version",
                                version(key),
                                "result",
                                "LONG_TERM",
                                "day",
                                town.start.toLocalDate().minusDays(2).toString(),
                                "text",
                                "장기 과제로 봅니다.")))
                .hasStatus(302);
        assertThat(get(town.kim, path)).bodyText().contains("장기 과제로 봅니다.", "장기검토");
        assertThat(post(town.kim, path + "/sending", Map.of("version", version(key))))
                .hasStatus(409);
        assertThat(get(owner(asker.person()), "/consultations/" + asker.number()))
                .bodyText()
                .contains("장기 과제로 봅니다.");
        assertThat(get(town.kim, "/desk/council/proposals?state=LONG_TERM"))
                .hasStatusOk()
                .bodyText()
                .contains("입지 제한 완화");
        assertThat(post(town.kim, path + "/dropping", Map.of("version", version(key))))
                .hasStatus(302);
    }

    private String version(String proposal) {
        return String.valueOf(town.database()
                .sql("select version from council_proposal where id = ?::uuid")
                .param(proposal)
                .query(Long.class)
                .single());
    }

    private HashMap<String, String> plan(String key) {
        return new HashMap<>(Map.of(
                "submission",
                key,
                "kind",
                "REGULAR",
                "day",
                town.start.toLocalDate().toString(),
                "time",
                "14:00",
                "place",
                "대회의실",
                "chair",
                town.director.id().toString(),
                "secretary",
                town.kim.id().toString()));
    }

    private Map<String, String> seen(String path, Map<String, String> typed) {
        var all = new HashMap<>(typed);
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        all.put("version", String.valueOf(town.shown(id).version()));
        return all;
    }

    private static Actor owner(PersonId person) {
        return new Actor(person, "이대표", Set.of(Role.COMPANY_ADMIN));
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
