package kr.oneroof.consultation.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.relation.CommonDifficulty.Matter;
import kr.oneroof.consultation.relation.CommonDifficultyQueries;
import kr.oneroof.consultation.relation.CommonDifficultyService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** A common difficulty is edited, closed, and found in a long list. */
@ModuleTest
class CommonCourseTests {
    private static final String TEAM = "기업SOS팀";
    private static final String PATH = "/desk/common-difficulties";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private CommonDifficultyService difficulties;

    @Autowired
    private CommonDifficultyQueries queries;

    private final UUID road = UUID.randomUUID();
    private MockMvcTester mvc;
    private WorkbenchTown town;
    private Actor kim;

    @BeforeEach
    void open() {
        mvc = Mvc.of(context);
        town = new WorkbenchTown(context);
        kim = town.consultant("김상담", TEAM);
        difficulties.open(road, new Matter(Category.INFRASTRUCTURE, "산단 진입로", "진입로가 좁습니다."), kim.id());
    }

    @Test
    void tellsItsOutcomeToTheApplicantsOfAllItsCases() {
        var first = joined("한빛정밀");
        var second = joined("가야테크");
        var left = joined("떠난기업");
        difficulties.leave(road, left, kim.id());
        assertThat(get("/closure"))
                .hasStatusOk()
                .bodyText()
                .contains("상담 2건의 신청인")
                .doesNotContain("??");
        assertThat(post("/closure", "text", " ")).hasStatus(422).bodyText().contains("처리 결과를 적어");
        assertThat(post("/closure", "text", "주차금지구역을 지정했습니다.")).hasRedirectedUrl(PATH + "/" + road);
        assertThat(post("/closure", "text", "주차금지구역을 지정했습니다."))
                .as("double click")
                .hasRedirectedUrl(PATH + "/" + road);
        assertThat(get("")).bodyText().contains("종결", "주차금지구역을 지정했습니다.").doesNotContain("/closure", "??");
        for (var number : new RequestNumber[] {first, second}) {
            assertThat(notices(number)).as(number.value()).isEqualTo(1);
            assertThat(mvc.get().uri("/desk/consultations/" + number).with(Mvc.as(kim)))
                    .bodyText()
                    .contains("주차금지구역을 지정했습니다.");
        }
        assertThat(notices(left)).isZero();
        assertThat(post("/closure", "text", "다른 결과")).hasStatus(409);
        assertThat(post("/members", "number", left.value())).hasStatus(409);
        assertThatThrownBy(() -> difficulties.leave(road, first, kim.id())).isInstanceOf(TransitionRefused.class);
        assertThat(audits("closed")).isEqualTo(1);
    }

    @Test
    void isEditedByOneAfterTheOther() {
        assertThat(get("/text"))
                .hasStatusOk()
                .bodyText()
                .contains("산단 진입로", "name=\"version\" value=\"0\"")
                .doesNotContain("??");
        assertThat(edit("0", "골든루트산단 진입로")).hasRedirectedUrl(PATH + "/" + road);
        assertThat(edit("0", "골든루트산단 진입로")).as("double click").hasRedirectedUrl(PATH + "/" + road);
        assertThat(edit("0", "늦은 제목"))
                .hasStatus(409)
                .bodyText()
                .contains("그사이 다른 사람이", "골든루트산단 진입로", "value=\"늦은 제목\"", "name=\"version\" value=\"1\"");
        assertThat(edit("1", "")).hasStatus(422).bodyText().contains("제목을 적어", "고친 내용", "name=\"version\" value=\"1\"");
        assertThat(queries.require(road).matter().title()).isEqualTo("골든루트산단 진입로");
        assertThat(audits("edited")).isEqualTo(1);
        assertThat(mvc.get().uri(PATH + "/" + UUID.randomUUID() + "/text").with(Mvc.as(kim)))
                .hasStatus(404);
    }

    @Test
    void isListedPageByPage() {
        for (var index = 0; index < 25; index++) {
            difficulties.open(UUID.randomUUID(), new Matter(Category.LABOUR, "애로 " + index, "내용"), kim.id());
        }
        var seen = new HashSet<UUID>();
        var before = Optional.<UUID>empty();
        for (var page = queries.newest(before); !page.isEmpty(); page = queries.newest(before)) {
            var shown = page.subList(0, Math.min(20, page.size()));
            shown.forEach(one -> assertThat(seen.add(one.id())).isTrue());
            before = Optional.of(shown.getLast().id());
        }
        assertThat(seen)
                .contains(road)
                .hasSize(town.database()
                        .sql("select count(*) from common_difficulty")
                        .query(Integer.class)
                        .single());
        assertThat(mvc.get().uri(PATH).with(Mvc.as(kim)))
                .hasStatusOk()
                .bodyText()
                .contains(PATH + "?before=");
        assertThat(mvc.get().uri(PATH + "?before=x").with(Mvc.as(kim))).hasStatusOk();
    }

    private MvcTestResult edit(String version, String title) {
        return post("/text", "version", version, "category", "INFRASTRUCTURE", "title", title, "body", "고친 내용");
    }

    private RequestNumber joined(String company) {
        var number = town.worked(town.company(company), kim, TEAM, "진입로가 좁습니다");
        difficulties.join(road, number, kim.id());
        return number;
    }

    private int notices(RequestNumber number) {
        return town.database()
                .sql("select count(*) from notice where template = 'relation.notice.common-closed' and path = ?")
                .param("/consultations/" + number)
                .query(Integer.class)
                .single();
    }

    private int audits(String what) {
        return town.database()
                .sql("select count(*) from audit_row where action = ? and subject = ?")
                .params("consultation.common-" + what, road.toString())
                .query(Integer.class)
                .single();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(PATH + "/" + road + path).with(Mvc.as(kim)).exchange();
    }

    private MvcTestResult post(String path, String... typed) {
        var request = mvc.post().uri(PATH + "/" + road + path).with(Mvc.as(kim)).with(csrf());
        for (var i = 0; i < typed.length; i += 2) {
            request.param(typed[i], typed[i + 1]);
        }
        return request.exchange();
    }
}
