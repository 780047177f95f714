package kr.oneroof.consultation.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.consultation.CaseService;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.Complexity;
import kr.oneroof.consultation.Outcome;
import kr.oneroof.consultation.Triage;
import kr.oneroof.consultation.web.TestTown;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** From a closed case to an answer that everybody reads, and back from an answer to a filing that was not needed. */
@ModuleTest
class ArticleServiceTests {
    private static final String MANY = """
            insert into casebook_article (id, submission, number, category, question, answer, state, proposed_by,
                published_by, published_at, changed_at, version)
            select gen_random_uuid(), gen_random_uuid(), a.number, 'TRADE', 'common question ' || g, 'word' || g % 5000,
                'PUBLISHED', a.proposed_by, a.published_by, now(), now(), 0
            from generate_series(1, :many) g,
                (select * from casebook_article where published_by is not null limit 1) a""";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private JdbcClient database;

    @Autowired
    private SecretNumbers secrets;

    private TestTown town;
    private Actor kim;
    private Actor jung;
    private Actor hanbit;
    private CompanyId company;

    @BeforeEach
    void open() {
        town = new TestTown(context);
        kim = town.staff("김상담", Role.CONSULTANT);
        jung = town.staff("정상담", Role.CONSULTANT);
        hanbit = town.person("이한빛");
        company = town.firm("한빛정밀", hanbit);
    }

    @AfterEach
    void forget() {
        secrets.confidential = "";
    }

    @Test
    void publishesWhatASecondPersonFreedOfIdentity() {
        var number = closed("유럽행 물류비 부담");
        assertThat(get(kim, "/desk/casebook/new?number=" + number))
                .hasStatusOk()
                .bodyText()
                .contains("유럽행 물류비 부담", "한빛정밀은 바우처를 받으실 수 있습니다.", "<mark>한빛정밀</mark>");
        var id = propose(number, kim);
        assertThat(get(null, "/answers/" + id)).hasStatus(404);
        assertThat(post(kim, id, "handing-in", 0, "한빛정밀은 바우처를 받으실 수 있습니다.")).hasStatus(302);
        assertThat(post(kim, id, "publication", 1, "바우처를 받으실 수 있습니다."))
                .hasStatus(422)
                .bodyText()
                .contains("제안한 직원은 공개할 수 없습니다");
        assertThat(post(jung, id, "publication", 1, "한빛 정밀은 바우처를 받으실 수 있습니다."))
                .hasStatus(422)
                .bodyText()
                .contains("answer-error", "한빛정밀", "한빛 정밀은 바우처를");
        assertThat(post(jung, id, "publication", 1, "바우처를 받으실 수 있습니다.")).hasStatus(302);
        assertThat(get(null, "/answers/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("바우처를 받으실 수 있습니다.")
                .doesNotContain(number.value(), "한빛정밀");
        assertThat(get(null, "/answers?words=운임바우처의")).hasStatusOk().bodyText().doesNotContain(id);
        assertThat(get(null, "/answers?words=바우처가&category=TRADE")).bodyText().contains(id);
        assertThat(get(null, "/answers?words=바우처가&category=TAX")).bodyText().doesNotContain(id);
        assertThat(count("casebook_wording where article_id = ?::uuid", id)).isEqualTo(2);
        assertThat(count("audit_row where action = 'consultation.article-published' and subject = ?", id))
                .isOne();
    }

    @Test
    void isKeptFromOneHandByTheTableToo() {
        var id = published("물류비 안내");
        assertThatThrownBy(
                        () -> database.sql("update casebook_article set published_by = proposed_by where id = ?::uuid")
                                .param(id)
                                .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void leavesOpenAndConfidentialCasesAlone() {
        var open = town.filed(company, hanbit, "열린 상담");
        assertThat(get(kim, "/desk/casebook/new?number=" + open)).hasStatus(409);
        var number = closed("비밀 상담");
        secrets.confidential = number.value();
        assertThat(get(kim, "/desk/casebook/new?number=" + number)).hasStatus(409);
        assertThat(send(
                        kim,
                        "/desk/casebook/new",
                        form(number, UUID.randomUUID().toString())))
                .hasStatus(409);
        assertThat(get(kim, "/desk/consultations/" + number))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("100문 100답으로");
        assertThat(count("casebook_article where number in (?, ?)", open.value(), number.value()))
                .isZero();
    }

    @Test
    void makesOneArticleOfTwoClicksAndNoneOfABadForm() {
        var number = closed("두 번 누름");
        var form = form(number, UUID.randomUUID().toString());
        assertThat(send(kim, "/desk/casebook/new", form).getResponse().getRedirectedUrl())
                .isEqualTo(send(kim, "/desk/casebook/new", form).getResponse().getRedirectedUrl());
        assertThat(send(jung, "/desk/casebook/new", form)).hasStatus(404);
        assertThat(count("casebook_article where number = ?", number.value())).isOne();
        assertThat(send(
                        kim,
                        "/desk/casebook/new",
                        Map.of(
                                "number",
                                number.value(),
                                "submission",
                                UUID.randomUUID().toString(),
                                "category",
                                "x",
                                "question",
                                "",
                                "answer",
                                "그대로")))
                .hasStatus(422)
                .bodyText()
                .contains("category-error", "질문을 적어 주십시오", "그대로");
    }

    @Test
    void showsBothTextsToWhoeverSavesSecond() {
        var id = propose(closed("동시 수정"), kim);
        assertThat(post(kim, id, "", 0, "먼저 저장한 글")).hasStatus(302);
        assertThat(post(jung, id, "", 0, "나중에 저장한 글"))
                .hasStatus(409)
                .bodyText()
                .contains("먼저 저장한 글", "나중에 저장한 글", "다른 직원이 먼저 저장했습니다");
    }

    @Test
    void goesFromTheShelfWhenWithdrawn() {
        var id = published("내릴 답변");
        assertThat(send(kim, "/desk/casebook/" + id + "/withdrawal", Map.of("version", "2")))
                .hasStatus(302);
        assertThat(get(null, "/answers/" + id)).hasStatus(404);
        assertThat(get(null, "/answers?words=내릴")).bodyText().doesNotContain(id);
        assertThat(get(jung, "/desk/casebook?state=WITHDRAWN")).bodyText().contains(id);
    }

    @Test
    void countsThanksOnceForAVisitor() {
        var id = published("고마운 답변");
        var session = new MockHttpSession();
        for (var click = 0; click < 2; click++) {
            assertThat(Mvc.of(context)
                            .post()
                            .uri("/answers/" + id + "/thanks")
                            .session(session)
                            .with(csrf())
                            .exchange())
                    .hasStatus(302);
        }
        assertThat(get(null, "/answers/" + id)).bodyText().contains("1명에게");
    }

    @Test
    void offersOwnOpenCasesAndAnswersWhileOneTypes() {
        var id = published("환변동보험 가입");
        var own = town.filed(company, hanbit, "환변동보험 문의");
        var stranger = town.person("최도현");
        town.firm("가야테크", stranger);
        assertThat(get(hanbit, "/consultations/similar?words=환변동보험을"))
                .hasStatusOk()
                .bodyText()
                .contains(own.value(), id)
                .doesNotContain("<html");
        assertThat(get(stranger, "/consultations/similar?words=환변동보험을"))
                .bodyText()
                .contains(id)
                .doesNotContain(own.value());
        assertThat(get(hanbit, "/consultations/similar?words=환")).bodyText().doesNotContain(own.value(), id);
        var typed = TestTown.typed();
        typed.put("title", "환변동보험은 어떻게");
        assertThat(send(hanbit, "/consultations/similar", typed))
                .hasStatusOk()
                .bodyText()
                .contains(id, own.value())
                .contains(typed.values());
    }

    @Test
    void countsWhatAnAnswerSolvedOnceAndFilesNothing() {
        var id = published("스스로 해결");
        var typed = TestTown.typed();
        var draft = String.valueOf(typed.get("submission"));
        send(hanbit, "/consultations/drafts/" + draft, typed);
        var solved = Map.of("article", id, "submission", draft, "keepDraft", "true");
        assertThat(send(hanbit, "/consultations/solved", solved)).hasStatus(302);
        assertThat(count("consultation_draft where id = ?::uuid", draft)).isOne();
        assertThat(send(hanbit, "/consultations/solved", Map.of("article", id, "submission", draft)))
                .hasStatus(302);
        assertThat(count("consultation_draft where id = ?::uuid", draft)).isZero();
        assertThat(count("casebook_solution where article_id = ?::uuid and company_id = ?", id, company.value()))
                .isOne();
        assertThat(count("consultation_case where company_id = ? and status <> 'CLOSED'", company.value()))
                .isZero();
        assertThat(send(
                        hanbit,
                        "/consultations/solved",
                        Map.of("article", UUID.randomUUID().toString(), "submission", draft)))
                .hasStatus(404);
        assertThat(get(kim, "/desk/casebook?state=PUBLISHED")).bodyText().contains("자가 해결 1건");
        assertThat(get(kim, "/figures/self-solved"))
                .hasStatusOk()
                .bodyText()
                .contains("스스로 해결")
                .doesNotContain("한빛");
    }

    @Test
    void warnsOfASimilarCaseOfTheSameCompany() {
        var first = town.filed(company, hanbit, "유럽행 해상 물류비 부담");
        var second = town.filed(company, hanbit, "유럽행 해상 물류비 부담이 큽니다");
        var stranger = town.person("최도현");
        town.filed(town.firm("가야테크", stranger), stranger, "유럽행 해상 물류비 부담");
        assertThat(get(kim, "/desk/consultations/" + second))
                .hasStatusOk()
                .bodyText()
                .contains("비슷한 상담", first.value() + " 유럽행 해상 물류비 부담");
        var alone = town.filed(company, hanbit, "원산지증명서 정정");
        assertThat(get(kim, "/desk/consultations/" + alone)).bodyText().doesNotContain("비슷한 상담");
    }

    @Test
    void findsAnswersThroughTheIndex() throws SQLException {
        published("보험");
        var rows = Integer.getInteger("oneroof.answers", 20_000);
        try (var connection = owner()) {
            connection.setAutoCommit(false);
            var alone = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            alone.sql(MANY).param("many", rows).update();
            alone.sql("analyze casebook_article").update();
            alone.sql("set local enable_seqscan = off").update();
            var plan = alone.sql("explain " + SuggestionStatement.ANSWERS)
                    .param("patterns", WordStems.patterns("word77"))
                    .query(String.class)
                    .list();
            assertThat(String.join("\n", plan)).contains("casebook_by_words");
            for (var typed : List.of("word77", "wo", "w", "common question", "%_", "zz")) {
                var began = System.nanoTime();
                alone.sql(SuggestionStatement.ANSWERS)
                        .param("patterns", WordStems.patterns(typed))
                        .query()
                        .listOfRows();
                System.getLogger("casebook")
                        .log(
                                System.Logger.Level.INFO,
                                "{0} among {1}: {2} ms",
                                typed,
                                rows,
                                (System.nanoTime() - began) / 1_000_000);
            }
            connection.rollback();
        }
    }

    private Connection owner() throws SQLException {
        var settings = context.getEnvironment();
        return DriverManager.getConnection(
                settings.getRequiredProperty("spring.flyway.url"),
                settings.getRequiredProperty("spring.flyway.user"),
                settings.getRequiredProperty("spring.flyway.password"));
    }

    private RequestNumber closed(String title) {
        var number = town.filed(company, hanbit, title);
        var service = context.getBean(CaseService.class);
        town.as(kim, () -> {
            service.triage(town.seen(number), new Triage(Category.TRADE, Complexity.SIMPLE, "통상팀"));
            service.assign(town.seen(number), kim.id());
            service.answer(town.seen(number), kim.id(), "한빛정밀은 바우처를 받으실 수 있습니다.", List.of());
            service.close(town.seen(number), Outcome.GUIDED);
        });
        return number;
    }

    private String propose(RequestNumber number, Actor by) {
        var path = String.valueOf(
                send(by, "/desk/casebook/new", form(number, UUID.randomUUID().toString()))
                        .getResponse()
                        .getRedirectedUrl());
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String published(String question) {
        var casebook = context.getBean(ArticleService.class);
        var number = closed(question);
        var wording = new ArticleWording(Category.TRADE, question, "이렇게 하시면 됩니다.");
        var id = new UUID[1];
        town.as(kim, () -> {
            id[0] = casebook.propose(new ArticleProposal(UUID.randomUUID(), number, wording), kim.id());
            casebook.handIn(id[0], 0, wording, kim.id());
        });
        town.as(jung, () -> casebook.publish(id[0], 1, wording, jung.id()));
        return id[0].toString();
    }

    private static Map<String, String> form(RequestNumber number, String key) {
        return Map.of(
                "number",
                number.value(),
                "submission",
                key,
                "category",
                "TRADE",
                "question",
                "물류비 지원이 있습니까?",
                "answer",
                "한빛정밀은 바우처를 받으실 수 있습니다.");
    }

    private MvcTestResult post(Actor actor, String id, String verb, int version, String answer) {
        return send(
                actor,
                "/desk/casebook/" + id + (verb.isEmpty() ? "" : "/" + verb),
                Map.of(
                        "version",
                        String.valueOf(version),
                        "category",
                        "TRADE",
                        "question",
                        "물류비 지원이 있습니까?",
                        "answer",
                        answer));
    }

    private MvcTestResult send(Actor actor, String path, Map<String, String> typed) {
        return town.post(actor, path, typed);
    }

    private MvcTestResult get(@Nullable Actor actor, String path) {
        return actor == null ? Mvc.of(context).get().uri(path).exchange() : town.get(actor, path);
    }

    private long count(String rows, Object... values) {
        return database.sql("select count(*) from " + rows)
                .params(values)
                .query(Long.class)
                .single();
    }
}
