package kr.oneroof.consultation.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.Complexity;
import kr.oneroof.consultation.Triage;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** Two people on one case. */
@ModuleTest
class StaleSaveTests {
    private static final String TEAM = "기업SOS팀";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private AnswerTemplateService templates;

    private WorkbenchTown town;
    private MockMvcTester mvc;
    private Actor kim;
    private Actor jung;
    private CompanyId company;

    @BeforeEach
    void open() {
        mvc = Mvc.of(context);
        town = new WorkbenchTown(context);
        kim = town.consultant("김상담", TEAM);
        jung = town.consultant("정현장", TEAM);
        company = town.company("한빛정밀");
    }

    @Test
    void bringsAStaleFormBackWithTheOthersWorkAndAllThatWasTyped() {
        var number = town.worked(company, kim, TEAM, "물류비");
        var version = town.version(number);
        var place = town.place(number);
        town.service.triage(town.seen(number), new Triage(Category.PATENT, Complexity.COMPLEX, TEAM));
        var typed = Map.of("text", "긴 시간 걸려 쓴 답변입니다.", "outcome", "GUIDED");
        var late = post(kim, number, "/answer", version, place, typed);
        assertThat(late)
                .hasStatus(409)
                .bodyText()
                .contains("그사이 다른 직원이", "긴 시간 걸려 쓴 답변입니다.", "분류", "특허", "복합")
                .contains("name=\"version\" value=\"" + town.version(number) + "\"");
        assertThat(town.status(number)).isEqualTo("IN_PROGRESS");
        assertThat(post(kim, number, "/answer", town.version(number), town.place(number), typed))
                .hasStatus(302);
        assertThat(town.status(number)).isEqualTo("CLOSED");
    }

    @Test
    void bringsTheFormBackAlsoWhenTheCaseMovedOn() {
        var number = town.worked(company, kim, TEAM, "물류비");
        var version = town.version(number);
        town.inquiries.withdraw(company, number, "해결되었습니다.");
        assertThat(post(kim, number, "/answer", version, 0, Map.of("text", "쓴 답변", "outcome", "")))
                .hasStatus(409)
                .bodyText()
                .contains("지금 상태에서는 이 일을 할 수 없습니다", "쓴 답변", "해결되었습니다.");
        assertThat(post(kim, number, "/answer", town.version(number), 0, Map.of("text", "쓴 답변")))
                .hasStatus(409)
                .bodyText()
                .contains("쓴 답변");
    }

    @Test
    void takesNoFormWithoutTheVersionThatWasSeen() {
        var number = town.worked(company, kim, TEAM, "물류비");
        assertThat(mvc.post()
                        .uri("/desk/consultations/" + number + "/extension")
                        .with(Mvc.as(kim))
                        .with(csrf())
                        .param("days", "1")
                        .param("reason", "현장 확인"))
                .hasStatus(409)
                .bodyText()
                .contains("현장 확인");
    }

    @Test
    void lets50CommentsInAtOnceAndTheCaseStay() throws Exception {
        var number = town.worked(company, kim, TEAM, "물류비");
        var lines = town.lines(number);
        var place = town.place(number);
        var version = town.version(number);
        var answers = atOnce(IntStream.range(0, 50)
                .<Callable<Integer>>mapToObj(index ->
                        () -> post(kim, number, "/comment", version, place, Map.of("text", "메모 " + index))
                                .getResponse()
                                .getStatus())
                .toList());
        assertThat(answers).containsOnly(302);
        assertThat(town.lines(number)).isEqualTo(lines + 50);
        assertThat(town.version(number)).isEqualTo(version);
        assertThat(town.status(number)).isEqualTo("IN_PROGRESS");
    }

    @Test
    void keeps50CommentsAndOneAnswerThatComeAtOnce() throws Exception {
        var number = town.worked(company, kim, TEAM, "물류비");
        var version = town.version(number);
        var deeds = new ArrayList<Callable<Integer>>();
        for (var index = 0; index < 50; index++) {
            var text = "메모 " + index;
            deeds.add(() -> post(kim, number, "/comment", version, 0, Map.of("text", text))
                    .getResponse()
                    .getStatus());
        }
        deeds.add(
                25,
                () -> post(jung, number, "/answer", version, 0, Map.of("text", "답변"))
                        .getResponse()
                        .getStatus());
        deeds.add(
                40,
                () -> post(kim, number, "/answer", version, 0, Map.of("text", "답변"))
                        .getResponse()
                        .getStatus());
        var answers = atOnce(deeds);
        assertThat(answers).hasSize(52).containsOnly(302, 409);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(1);
        assertThat(count("request_history where message_key = 'consultation.history.comment' and number = ?", number))
                .isEqualTo(50);
        assertThat(count("request_history where message_key = 'consultation.history.answered' and number = ?", number))
                .isEqualTo(1);
        assertThat(count("consultation_answer where number = ?", number)).isEqualTo(1);
        assertThat(town.version(number)).isEqualTo(version + 1);
        assertThat(town.status(number)).isEqualTo("ANSWERED");
    }

    private int count(String rows, RequestNumber number) {
        return town.database()
                .sql("select count(*) from " + rows)
                .param(number.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void letsOneOfTwoAssignWhenBothDoAtOnce() throws Exception {
        var number = town.file(company, kim.id(), Category.TRADE, "물류비");
        town.service.triage(town.seen(number), new Triage(Category.TRADE, Complexity.SIMPLE, TEAM));
        var version = town.version(number);
        var place = town.place(number);
        var answers = atOnce(List.<Callable<Integer>>of(
                () -> assign(kim, number, version, place), () -> assign(jung, number, version, place)));
        assertThat(answers).containsExactlyInAnyOrder(302, 409);
    }

    @Test
    void showsTheOthersWordingOfATemplateBesideTheOwn() {
        var id = templates.add(new AnswerTemplateService.Wording(Category.FINANCE, "서식 " + System.nanoTime(), "처음 글"));
        templates.change(id, 0, new AnswerTemplateService.Wording(Category.FINANCE, "바뀐 " + id, "다른 사람의 글"));
        var late = template(id.toString(), 0, "내가 쓴 글");
        assertThat(late).hasStatus(409).bodyText().contains("다른 사람의 글", "내가 쓴 글", "name=\"version\" value=\"1\"");
        assertThat(template(id.toString(), 1, "내가 쓴 글")).hasStatus(302);
        assertThat(templates.require(id).wording().body()).isEqualTo("내가 쓴 글");
    }

    @Test
    void takesEachNameOfATemplateOnce() {
        var name = "이름 " + System.nanoTime();
        templates.add(new AnswerTemplateService.Wording(Category.FINANCE, name, "글"));
        assertThat(mvc.post()
                        .uri("/desk/answer-templates")
                        .with(Mvc.as(kim))
                        .with(csrf())
                        .param("category", "FINANCE")
                        .param("name", name)
                        .param("body", "다른 글"))
                .hasStatus(422)
                .bodyText()
                .contains("같은 이름의 서식", "다른 글");
        assertThat(mvc.get().uri("/desk/answer-templates").with(Mvc.as(kim)))
                .hasStatusOk()
                .bodyText()
                .contains(name);
        assertThat(mvc.get().uri("/desk/answer-templates/new").with(Mvc.as(kim)))
                .hasStatusOk()
                .bodyText()
                .contains("{company}");
    }

    @Test
    void retiresATemplateAfterAQuestion() {
        var id = templates.add(new AnswerTemplateService.Wording(Category.FINANCE, "옛 서식 " + System.nanoTime(), "글"));
        var path = "/desk/answer-templates/" + id;
        assertThat(mvc.get().uri(path + "/retirement").with(Mvc.as(kim))).hasStatusOk();
        assertThat(mvc.post().uri(path + "/retirement").with(Mvc.as(kim)).with(csrf()))
                .hasStatus(302);
        assertThat(mvc.get().uri(path).with(Mvc.as(kim))).hasStatus(404);
        assertThat(mvc.post().uri(path + "/retirement").with(Mvc.as(kim)).with(csrf()))
                .hasStatus(404);
    }

    private int assign(Actor actor, RequestNumber number, long version, long place) {
        return post(
                        actor,
                        number,
                        "/assignment",
                        version,
                        place,
                        Map.of("consultant", actor.id().toString()))
                .getResponse()
                .getStatus();
    }

    private MvcTestResult template(String id, long version, String body) {
        return mvc.post()
                .uri("/desk/answer-templates/" + id)
                .with(Mvc.as(kim))
                .with(csrf())
                .param("version", String.valueOf(version))
                .param("category", "FINANCE")
                .param("name", "나의 " + id)
                .param("body", body)
                .exchange();
    }

    private MvcTestResult post(
            Actor actor, RequestNumber number, String path, long version, long place, Map<String, String> typed) {
        var request = mvc.post()
                .uri("/desk/consultations/" + number + path)
                .with(Mvc.as(actor))
                .with(csrf())
                .param("version", String.valueOf(version))
                .param("place", String.valueOf(place));
        typed.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    private static List<Integer> atOnce(List<Callable<Integer>> deeds) throws Exception {
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = hands.invokeAll(deeds);
            return answers.stream().map(answer -> answer.resultNow()).toList();
        }
    }
}
