package kr.oneroof.consultation.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.consultation.CaseCardSource.Fact;
import kr.oneroof.consultation.CaseCards;
import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.relation.CommonAnswerService;
import kr.oneroof.consultation.relation.CommonAnswerService.Result;
import kr.oneroof.consultation.relation.CommonDifficultyQueries;
import kr.oneroof.consultation.relation.CommonDifficultyService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** One difficulty of many companies. */
@ModuleTest
class CommonDifficultyTests {
    private static final String TEAM = "기업SOS팀";
    private static final String PATH = "/desk/common-difficulties";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private CommonDifficultyService difficulties;

    @Autowired
    private CommonDifficultyQueries queries;

    @Autowired
    private CommonAnswerService answers;

    @Autowired
    private CaseCards cards;

    private MockMvcTester mvc;
    private WorkbenchTown town;
    private Actor kim;
    private UUID road;

    @BeforeEach
    void open() {
        mvc = Mvc.of(context);
        town = new WorkbenchTown(context);
        kim = town.consultant("김상담", TEAM);
        road = UUID.randomUUID();
        var typed = new String[] {
            "submission", road.toString(), "category", "INFRASTRUCTURE", "title", "산단 진입로", "body", "진입로가 좁습니다."
        };
        assertThat(post(PATH, typed)).hasStatus(302).hasRedirectedUrl(PATH + "/" + road);
        assertThat(post(PATH, typed)).hasStatus(302);
    }

    @Test
    void answersEachCaseOnceAndSaysWhichCouldNotTakeIt() {
        var first = joined("한빛정밀");
        var second = joined("가야테크");
        var waiting = town.file(town.company("나전금속"), kim.id(), Category.INFRASTRUCTURE, "진입로");
        difficulties.join(road, waiting, kim.id());
        var stranger = town.worked(town.company("다른기업"), kim, TEAM, "무관한 상담");
        assertThat(get("/answer")).hasStatusOk().bodyText().contains(first + ":" + town.version(first), "답변할 수 없습니다");
        var stale = second + ":" + (town.version(second) - 1);
        var typed = new String[] {
            "submission",
            UUID.randomUUID().toString(),
            "text",
            "도로를 넓힙니다.",
            "cases",
            first + ":" + town.version(first),
            "cases",
            stale,
            "cases",
            waiting + ":" + town.version(waiting),
            "cases",
            stranger + ":" + town.version(stranger)
        };
        assertThat(post(PATH + "/" + road + "/answer", typed)).hasStatus(302);
        assertThat(post(PATH + "/" + road + "/answer", typed)).hasStatus(302);
        assertThat(answers.latest(road))
                .containsExactlyInAnyOrder(
                        new CommonAnswerService.Reply(first, Result.SENT),
                        new CommonAnswerService.Reply(second, Result.CHANGED),
                        new CommonAnswerService.Reply(waiting, Result.REFUSED));
        assertThat(town.database()
                        .sql("select count(*) from consultation_answer where number = ?")
                        .param(first.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(List.of(town.status(first), town.status(second), town.status(stranger)))
                .containsExactly("ANSWERED", "IN_PROGRESS", "IN_PROGRESS");
        assertThat(get("")).bodyText().contains("그사이 내용이 바뀌어 보내지 않았습니다", "산단 진입로");
    }

    @Test
    void tellsCompaniesOnlyFromThreeOn() {
        var first = joined("한빛정밀");
        joined("가야테크");
        assertThat(told(first)).isEmpty();
        difficulties.join(road, town.worked(companyOf(first), kim, TEAM, "같은 기업의 두 번째"), kim.id());
        assertThat(told(first)).isEmpty();
        var third = joined("나전금속");
        assertThat(told(first))
                .singleElement()
                .satisfies(fact -> assertThat(fact.arguments().toString()).isEqualTo("[3]"));
        difficulties.leave(road, third, kim.id());
        assertThat(told(first)).isEmpty();
    }

    @Test
    void takesEachCaseOnceAndLetsItGo() {
        var first = joined("한빛정밀");
        assertThat(join(first.value())).hasStatus(422).bodyText().contains("이미 공동 애로에 들어 있습니다");
        assertThat(join("2026-999999")).hasStatus(422);
        assertThat(join("12")).hasStatus(422).bodyText().contains("연도 네 자리");
        assertThat(post(PATH + "/" + road + "/members/" + first + "/removal")).hasStatus(302);
        assertThat(post(PATH + "/" + road + "/members/" + first + "/removal")).hasStatus(404);
        assertThat(join(" " + first)).hasStatus(302);
        assertThat(queries.members(road)).hasSize(1);
    }

    @Test
    void touchesNoConfidentialCaseOfAColleague() {
        var jung = town.consultant("정현장", TEAM);
        var inside = joined("한빛정밀");
        var outside = town.worked(town.company("가야테크"), jung, TEAM, "비밀 상담");
        for (var number : List.of(inside, outside)) {
            town.database()
                    .sql("update consultation_case set confidential = true, consultant_id = ? where number = ?")
                    .params(jung.id().value(), number.value())
                    .update();
        }
        assertThat(join(outside.value())).hasStatus(422).bodyText().contains("이미 공동 애로에 들어 있습니다");
        assertThat(post(PATH + "/" + road + "/members/" + inside + "/removal")).hasStatus(404);
        assertThat(post(
                        PATH + "/" + road + "/answer",
                        "submission",
                        UUID.randomUUID().toString(),
                        "text",
                        "남의 답변",
                        "cases",
                        inside + ":" + town.version(inside)))
                .hasStatus(302);
        assertThat(town.status(inside)).isEqualTo("IN_PROGRESS");
        var lines = town.lines(inside);
        assertThat(post(PATH + "/" + road + "/closure", "text", "도로를 넓혔습니다.")).hasStatus(302);
        assertThat(town.lines(inside)).isEqualTo(lines);
    }

    @Test
    void knowsNoForeignIdsAndBringsTypedTextBack() {
        var other = PATH + "/" + UUID.randomUUID();
        assertThat(post(other + "/members", "number", joined("한빛정밀").value())).hasStatus(404);
        assertThat(post(
                        other + "/answer",
                        "submission",
                        UUID.randomUUID().toString(),
                        "text",
                        "x",
                        "cases",
                        "2026-000001:1"))
                .hasStatus(404);
        assertThat(post(
                        PATH + "/" + road + "/answer",
                        "submission",
                        UUID.randomUUID().toString(),
                        "text",
                        "쓴 답변"))
                .hasStatus(422)
                .bodyText()
                .contains("하나 이상 골라 주십시오", "쓴 답변");
        assertThat(post(PATH + "/" + road + "/answer", "submission", "x", "text", "쓴 답변", "cases", "x"))
                .hasStatus(404);
        assertThat(post(
                        PATH,
                        "submission",
                        UUID.randomUUID().toString(),
                        "category",
                        "NONE",
                        "title",
                        "",
                        "body",
                        "쓴 글"))
                .hasStatus(422)
                .bodyText()
                .contains("분야를 선택해 주십시오", "제목을 적어 주십시오", "쓴 글");
    }

    @Test
    void isGuardedByTheDatabase() {
        var first = joined("한빛정밀");
        assertThatThrownBy(() -> town.database()
                        .sql("""
                        insert into common_difficulty_member (id, difficulty_id, number, joined_at, joined_by)
                        values (?, ?, ?, now(), ?)""")
                        .params(UUID.randomUUID(), road, first.value(), kim.id().value())
                        .update())
                .isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> town.database()
                        .sql("delete from common_difficulty_answer")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private RequestNumber joined(String company) {
        var number = town.worked(town.company(company), kim, TEAM, "진입로가 좁습니다");
        assertThat(join(number.value())).hasStatus(302);
        return number;
    }

    private CompanyId companyOf(RequestNumber number) {
        return new CompanyId(town.database()
                .sql("select company_id from consultation_case where number = ?")
                .param(number.value())
                .query(UUID.class)
                .single());
    }

    private List<Fact> told(RequestNumber number) {
        return cards.forCompany(number, CaseStatus.IN_PROGRESS).stream()
                .flatMap(card -> card.facts().stream())
                .filter(fact -> fact.messageKey().startsWith("relation.common"))
                .toList();
    }

    private MvcTestResult join(String number) {
        return post(PATH + "/" + road + "/members", "number", number);
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(PATH + "/" + road + path).with(Mvc.as(kim)).exchange();
    }

    private MvcTestResult post(String path, String... typed) {
        var request = mvc.post().uri(path).with(Mvc.as(kim)).with(csrf());
        for (var i = 0; i < typed.length; i += 2) {
            request.param(typed[i], typed[i + 1]);
        }
        return request.exchange();
    }
}
