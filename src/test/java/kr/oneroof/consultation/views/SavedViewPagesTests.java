package kr.oneroof.consultation.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.consultation.workbench.CaseFilter;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.support.JourneyTest;
import kr.oneroof.support.Mvc;

@JourneyTest
class SavedViewPagesTests {
    private static final String PATH = "/desk/case-views";
    private static final CaseFilter OPEN = CaseFilter.of(Map.of("words", "운임 & 금리", "counted", "OPEN", "sort", "DUE"));

    @Autowired
    private WebApplicationContext house;

    @Autowired
    private SavedViewService views;

    @Autowired
    private JdbcClient database;

    private MockMvcTester mvc;
    private String team;
    private Actor kim;
    private Actor jung;
    private Actor agent;

    @BeforeEach
    void open() {
        mvc = Mvc.of(house);
        team = "팀" + UUID.randomUUID().toString().substring(0, 8);
        kim = person("김상담", team, Role.CONSULTANT);
        jung = person("정현장", team, Role.CONSULTANT);
        agent = person("오콜", team, Role.CALL_AGENT);
    }

    @Test
    void savesWhatTheListIsNarrowedToAndOpensItAgain() {
        assertThat(get(PATH + "/new?words=운임+%26+금리&counted=OPEN&sort=DUE", kim))
                .hasStatusOk()
                .bodyText()
                .contains("words=%EC%9A%B4%EC%9E%84+%26+%EA%B8%88%EB%A6%AC&amp;counted=OPEN&amp;sort=DUE", "처리기한 순");
        var id = UUID.randomUUID();
        assertThat(post(PATH, kim, saving(id, " 자금   급한 순 ", ""))).hasRedirectedUrl(PATH);
        assertThat(get(PATH + "/" + id, kim))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(OPEN.at("/desk/consultations/list"));
        assertThat(get(OPEN.at("/desk/consultations/list"), kim))
                .bodyText()
                .contains(PATH + "/" + id, "자금 급한 순", "aria-current=\"true\"");
        assertThat(get("/desk/consultations", kim)).bodyText().contains(PATH + "/" + id, "자금 급한 순");
        assertThat(audits(id)).containsExactly("consultation.view-saved");
    }

    @Test
    void isOneViewHoweverOftenItIsClicked() {
        var id = UUID.randomUUID();
        assertThat(post(PATH, kim, saving(id, "지연", "true"))).hasRedirectedUrl(PATH);
        assertThat(post(PATH, kim, saving(id, "지연", "true"))).hasRedirectedUrl(PATH);
        assertThat(views.seenBy(kim)).hasSize(1);
        assertThat(audits(id)).hasSize(1);
        assertThat(post(PATH, jung, saving(id, "훔친 보기", ""))).hasStatus(404);
    }

    @Test
    void keepsWhatWasTypedBesideWhatIsWrong() {
        var id = saved(kim, "지연", false);
        assertThat(post(PATH, kim, saving(UUID.randomUUID(), "", "")))
                .hasStatus(422)
                .bodyText()
                .contains("보기 이름을 적어 주십시오.", "counted=OPEN");
        assertThat(post(PATH, kim, saving(UUID.randomUUID(), "가".repeat(41), "")))
                .hasStatus(422)
                .bodyText()
                .contains("40자 이내로", "가".repeat(41));
        assertThat(post(PATH, kim, saving(UUID.randomUUID(), "지연", "true")))
                .hasStatus(422)
                .bodyText()
                .contains("같은 이름의 보기가 있습니다.", "value=\"지연\"", "checked");
        var other = saved(kim, "수출", false);
        assertThat(post(PATH + "/" + other + "/name", kim, Map.of("name", "지연", "version", "0")))
                .hasStatus(422)
                .bodyText()
                .contains("같은 이름의 보기가 있습니다.");
        var lonely = person("무소속", "", Role.CONSULTANT);
        assertThat(post(PATH, lonely, saving(UUID.randomUUID(), "지연", "true")))
                .hasStatus(422)
                .bodyText()
                .contains("소속 팀이 없어 공유할 수 없습니다.");
        assertThat(views.seenBy(kim)).extracting(shown -> shown.view().id()).containsExactlyInAnyOrder(id, other);
        assertThat(views.seenBy(lonely)).isEmpty();
    }

    @Test
    void opensNobodyElsesView() {
        var own = saved(kim, "나만 보는 보기", false);
        var shared = saved(kim, "함께 보는 보기", true);
        var moon = person("문교류", team + "옆", Role.CONSULTANT);
        for (var stranger : List.of(jung, agent, moon, person("한센터", "", Role.DIRECTOR))) {
            for (var id : List.of(own, shared)) {
                assertThat(get(PATH + "/" + id, stranger))
                        .hasStatus(id.equals(shared) && views.unitOf(stranger).equals(team) ? 302 : 404);
                assertThat(get(PATH + "/" + id + "/name", stranger)).hasStatus(404);
                assertThat(get(PATH + "/" + id + "/removal", stranger)).hasStatus(404);
                assertThat(post(PATH + "/" + id + "/name", stranger, Map.of("name", "훔친 보기", "version", "0")))
                        .hasStatus(404);
                assertThat(post(PATH + "/" + id + "/removal", stranger, Map.of()))
                        .hasStatus(404);
            }
        }
        assertThat(views.seenBy(kim))
                .extracting(shown -> shown.view().label().name())
                .containsExactly("나만 보는 보기", "함께 보는 보기");
    }

    @Test
    void showsTheTeamWhoSharesAView() {
        saved(kim, "함께 보는 보기", true);
        saved(kim, "나만 보는 보기", false);
        for (var path : List.of("/desk/consultations/list", "/desk/consultations", PATH)) {
            assertThat(get(path, jung))
                    .bodyText()
                    .contains("함께 보는 보기", "김상담 공유")
                    .doesNotContain("나만 보는 보기");
        }
        assertThat(get("/desk/consultations/list", person("문교류", team + "옆", Role.CONSULTANT)))
                .bodyText()
                .doesNotContain("함께 보는 보기");
    }

    @Test
    void findsNoMoreThanItsReaderMaySearch() {
        var word = "숨은말" + UUID.randomUUID().toString().substring(0, 8);
        var number = database.sql("""
                        update consultation_case set body = body || ' ' || ? where number =
                            (select number from consultation_case where not confidential order by filed_at desc limit 1)
                        returning number""").param(word).query(String.class).single();
        var id = UUID.randomUUID();
        views.save(id, CaseFilter.of(Map.of("words", word)), new RequestedLabel("숨은말", true), kim);
        assertThat(get(target(id, jung), jung)).bodyText().contains(number);
        assertThat(get(target(id, agent), agent)).hasStatusOk().bodyText().doesNotContain(number);
    }

    @Test
    void showsWhatAnotherWindowSavedBesideWhatWasTyped() {
        var id = saved(kim, "지연", false);
        assertThat(post(PATH + "/" + id + "/name", kim, Map.of("name", "기한 경과", "shared", "true", "version", "0")))
                .hasRedirectedUrl(PATH);
        assertThat(post(PATH + "/" + id + "/name", kim, Map.of("name", "기한 경과", "shared", "true", "version", "0")))
                .as("the second click")
                .hasRedirectedUrl(PATH);
        assertThat(post(PATH + "/" + id + "/name", kim, Map.of("name", "늦은 상담", "version", "0")))
                .hasStatus(409)
                .bodyText()
                .contains("그사이 다른 창에서", "기한 경과", "value=\"늦은 상담\"", "name=\"version\" value=\"1\"");
        assertThat(audits(id)).containsExactly("consultation.view-saved", "consultation.view-renamed");
    }

    @Test
    void isRemovedOnceAndLeavesNothingBehind() {
        var id = saved(kim, "지연", true);
        assertThat(get(PATH + "/" + id + "/removal", kim)).bodyText().contains("‘지연’ 삭제", team);
        assertThat(post(PATH + "/" + id + "/removal", kim, Map.of())).hasRedirectedUrl(PATH);
        assertThat(post(PATH + "/" + id + "/removal", kim, Map.of()))
                .as("the second click")
                .hasRedirectedUrl(PATH);
        assertThat(get(PATH + "/" + id, kim)).hasStatus(404);
        assertThat(get(PATH + "/" + id + "/name", kim)).hasStatus(404);
        assertThat(views.seenBy(jung)).isEmpty();
        assertThat(audits(id)).containsExactly("consultation.view-saved", "consultation.view-removed");
        assertThat(database.sql("select name || filter || shared_with from consultation_saved_view where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEmpty();
        saved(kim, "지연", false);
    }

    @Test
    void keepsTwentyHoweverManyWindowsSaveAtOnce() throws Exception {
        for (var i = 0; i < OwnedViews.MOST - 1; i++) {
            saved(kim, "보기 " + i, false);
        }
        try (var windows = Executors.newFixedThreadPool(3)) {
            var tries = windows.invokeAll(
                    List.<Callable<Integer>>of(() -> status("가"), () -> status("나"), () -> status("다")));
            assertThat(tries).extracting(one -> one.get()).containsExactlyInAnyOrder(302, 422, 422);
        }
        assertThat(post(PATH, kim, saving(UUID.randomUUID(), "하나 더", "")))
                .hasStatus(422)
                .bodyText()
                .contains("보기는 20개까지 저장할 수 있습니다.");
        assertThat(views.seenBy(kim)).hasSize(OwnedViews.MOST);
    }

    @Test
    void isGuardedByTheDatabaseToo() {
        saved(kim, "VIP", false);
        assertThatThrownBy(() -> insert(2, "vip")).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> insert(1, "다른 이름")).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> insert(21, "다른 이름")).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> insert(2, "")).isInstanceOf(DataIntegrityViolationException.class);
    }

    private int status(String name) {
        return post(PATH, kim, saving(UUID.randomUUID(), name, ""))
                .getResponse()
                .getStatus();
    }

    private void insert(int place, String name) {
        database.sql("""
                        insert into consultation_saved_view (id, owner_id, place, name, filter, saved_at)
                        values (gen_random_uuid(), ?, ?, ?, '', now())""").params(kim.id().value(), place, name).update();
    }

    private UUID saved(Actor owner, String name, boolean shared) {
        var id = UUID.randomUUID();
        views.save(id, OPEN, new RequestedLabel(name, shared), owner);
        return id;
    }

    private static Map<String, String> saving(UUID id, String name, String shared) {
        var fields = new HashMap<>(Map.of("submission", id.toString(), "filter", OPEN.query(), "name", name));
        if (!shared.isEmpty()) {
            fields.put("shared", shared);
        }
        return fields;
    }

    private String target(UUID id, Actor reader) {
        return String.valueOf(get(PATH + "/" + id, reader).getResponse().getRedirectedUrl());
    }

    /** Blanks as %20: the mock does not read "+" as one, as a server does. */
    private MvcTestResult get(String path, Actor actor) {
        return mvc.get()
                .uri(URI.create(path.replace("+", "%20")
                        .replace("운임", "%EC%9A%B4%EC%9E%84")
                        .replace("금리", "%EA%B8%88%EB%A6%AC")))
                .with(Mvc.as(actor))
                .exchange();
    }

    private MvcTestResult post(String path, Actor actor, Map<String, String> fields) {
        var request = mvc.post().uri(path).with(Mvc.as(actor)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private List<String> audits(UUID id) {
        return database.sql("select action from audit_row where subject = ? order by id")
                .param("case-view:" + id)
                .query(String.class)
                .list();
    }

    private Actor person(String name, String unit, Role role) {
        var id = PersonId.fresh();
        database.sql("""
                        insert into person (id, email, name, phone, unit, language, confirmed_at, created_at, version)
                        values (?, ?, ?, '', ?, 'ko', now(), now(), 0)""")
                .params(id.value(), id + "@test.oneroof.kr", name, unit)
                .update();
        database.sql("insert into person_role (person_id, role) values (?, ?)")
                .params(id.value(), role.name())
                .update();
        return new Actor(id, name, Set.of(role));
    }
}
