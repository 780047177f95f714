package kr.oneroof.consultation.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.consultation.relation.CaseLinkService;
import kr.oneroof.consultation.relation.MergeService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** The pages on which cases are merged, split and linked. */
@ModuleTest
class RelationPagesTests {
    private static final String TEAM = "기업SOS팀";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private MergeService mergers;

    @Autowired
    private CaseLinkService links;

    @Autowired
    private RequestFileService files;

    private MockMvcTester mvc;
    private WorkbenchTown town;
    private Actor kim;
    private CompanyId company;
    private RequestNumber a;
    private RequestNumber b;

    @BeforeEach
    void open() {
        mvc = Mvc.of(context);
        town = new WorkbenchTown(context);
        kim = town.consultant("김상담", TEAM);
        company = town.company("한빛정밀");
        a = town.worked(company, kim, TEAM, "물류비");
        b = town.worked(company, kim, TEAM, "물류비 지원");
    }

    @Test
    void mergesAndShowsTheWayOnBothSides() {
        assertThat(get(a, "/merger")).hasStatusOk().bodyText().contains(b.value());
        assertDone(post(a, "/merger", Map.of("leading", b.value(), "reason", "같은 내용")), a);
        assertThat(get(a, ""))
                .bodyText()
                .contains("다른 접수 건에 합쳐 처리합니다", "/desk/consultations/" + b, "merger-undoing")
                .doesNotContain("/answer\"");
        assertThat(get(b, "")).bodyText().contains("이 상담에 합친 접수 건", "/desk/consultations/" + a);
        assertDone(post(a, "/merger-undoing", Map.of("reason", "다른 내용")), a);
        assertThat(town.status(a)).isEqualTo("IN_PROGRESS");
    }

    /** What was merged is neither a duplicate to look into nor something to be done by a day. */
    @Test
    void hasNothingLeftToDoForWhatWasMerged() {
        assertThat(get(b, "")).bodyText().contains("중복인지 확인해 주십시오");
        assertDone(post(a, "/merger", Map.of("leading", b.value(), "reason", "같은 내용")), a);
        assertThat(get(a, "")).hasStatusOk().bodyText().doesNotContain("중복인지 확인해 주십시오");
        assertThat(get(b, "")).hasStatusOk().bodyText().doesNotContain("중복인지 확인해 주십시오");
        var owner = town.person("이대표", "", Role.COMPANY_ADMIN);
        town.database()
                .sql("insert into company_member (company_id, person_id, admin, since) values (?, ?, true, ?)")
                .params(
                        company.value(),
                        owner.id().value(),
                        SeoulClock.onTheWall().atOffset(ZoneOffset.UTC))
                .update();
        assertThat(mvc.get().uri("/consultations/" + a).with(Mvc.as(owner)))
                .hasStatusOk()
                .bodyText()
                .contains("종결일")
                .doesNotContain("처리기한 계산 내역");
        assertThat(mvc.get().uri("/consultations/" + b).with(Mvc.as(owner)))
                .hasStatusOk()
                .bodyText()
                .contains("처리기한 계산 내역");
    }

    @Test
    void keepsWhatWasTypedWhenTheLeadingCaseIsWrong() {
        var foreign = town.worked(town.company("가야테크"), kim, TEAM, "남의 상담");
        for (var wrong : List.of(foreign.value(), a.value(), "2026-999999", "x")) {
            assertThat(post(a, "/merger", Map.of("leading", wrong, "reason", "적은 사유")))
                    .hasStatus(422)
                    .bodyText()
                    .contains("같은 기업의 진행 중인 상담 가운데", "적은 사유")
                    .doesNotContain("남의 상담");
        }
        assertThat(post(a, "/merger", Map.of("reason", "")))
                .hasStatus(422)
                .bodyText()
                .contains("합칠 상담을 선택해 주십시오", "합치는 사유를 적어 주십시오");
        assertThat(town.status(a)).isEqualTo("IN_PROGRESS");
    }

    @Test
    void namesTheLeadingCaseToWhoeverAnswersTooLate() {
        var version = town.version(a);
        mergers.merge(town.seen(a), b, "같은 내용", kim.id());
        assertThat(mvc.post()
                        .uri("/desk/consultations/" + a + "/answer")
                        .with(Mvc.as(kim))
                        .with(csrf())
                        .param("version", String.valueOf(version))
                        .param("place", "1")
                        .param("text", "긴 답변"))
                .hasStatus(409)
                .bodyText()
                .contains(b + "에서 이어서 처리해 주십시오", "긴 답변", "/desk/consultations/" + b);
    }

    @Test
    void saysThatThirtyDaysAreOver() {
        mergers.merge(town.seen(a), b, "같은 내용", kim.id());
        SeoulClock.at(SeoulClock.onTheWall().plus(Duration.ofDays(31)), () -> {
            assertThat(post(a, "/merger-undoing", Map.of("reason", "되돌릴 사유")))
                    .hasStatus(422)
                    .bodyText()
                    .contains("30일이 지나 되돌릴 수 없습니다", "되돌릴 사유");
            assertThat(get(a, "")).bodyText().contains("되돌릴 수 있는 기간이 끝났습니다");
        });
        assertThat(town.status(a)).isEqualTo("MERGED");
    }

    @Test
    void splitsOnceWithTheReceiptOfTheWhole() {
        var typed = Map.of(
                "submission",
                UUID.randomUUID().toString(),
                "category",
                "LABOUR",
                "title",
                "용접공 채용",
                "body",
                "용접공을 구하지 못합니다.");
        assertThat(get(a, "/split")).hasStatusOk().bodyText().contains("수출 물류비가 올라");
        assertDone(post(a, "/split", typed), a);
        assertDone(post(a, "/split", typed), a);
        var parts = town.database()
                .sql("select number from consultation_split where whole = ?")
                .param(a.value())
                .query(String.class)
                .list();
        assertThat(parts).hasSize(1);
        var part = new RequestNumber(parts.getFirst());
        assertThat(files.require(part).receivedAt()).isEqualTo(files.require(a).receivedAt());
        assertThat(files.require(part).dueAt()).isEqualTo(files.require(a).dueAt());
        assertThat(town.status(part)).isEqualTo("TRIAGED");
        assertThat(get(part, "")).bodyText().contains("용접공 채용", a + "에서 나눈 상담", "한빛정밀");
        assertThat(get(a, "")).bodyText().contains("/desk/consultations/" + part);
    }

    @Test
    void splitsNothingWithForeignKeysOrFiles() {
        var foreign = town.worked(town.company("가야테크"), kim, TEAM, "다른 기업");
        var key = UUID.randomUUID().toString();
        assertDone(post(foreign, "/split", part(key)), foreign);
        assertThat(post(a, "/split", part(key))).hasStatus(404);
        var other = UUID.randomUUID().toString();
        assertDone(post(b, "/split", part(other)), b);
        assertThat(post(a, "/split", part(other))).hasStatus(404);
        assertThat(post(
                        a,
                        "/split",
                        with(
                                part(UUID.randomUUID().toString()),
                                "files",
                                UUID.randomUUID().toString())))
                .hasStatus(404);
        assertThat(post(a, "/split", part("forged"))).hasStatus(404);
        assertThat(post(a, "/split", with(part(key), "title", "")))
                .hasStatus(422)
                .bodyText()
                .contains("제목을 적어 주십시오", "나눌 글");
    }

    @Test
    void linksOnceWhicheverWayRoundAndRemoves() {
        var foreign = town.worked(town.company("가야테크"), kim, TEAM, "다른 기업");
        assertThat(post(a, "/links", Map.of("other", " " + foreign + " ", "reason", "같은 도로")))
                .hasStatus(302);
        assertThat(post(foreign, "/links", Map.of("other", a.value(), "reason", "같은 도로")))
                .hasStatus(302);
        assertThat(links.of(a)).hasSize(1);
        assertThat(get(a, "")).bodyText().contains(foreign.value(), "같은 도로");
        assertThat(get(foreign, "/links")).bodyText().contains(a.value(), "연결 해제");
        var link = links.of(a).getFirst().id();
        assertThat(post(b, "/links/" + link + "/removal", Map.of())).hasStatus(404);
        assertThat(post(foreign, "/links/" + link + "/removal", Map.of())).hasStatus(302);
        assertThat(post(foreign, "/links/" + link + "/removal", Map.of())).hasStatus(404);
        assertThat(links.of(a)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', 적어 주십시오", "12, 연도 네 자리", "2026-999999, 이 접수번호의 상담이 없습니다"})
    void saysWhatIsWrongWithANumber(String typed, String words) {
        assertThat(post(a, "/links", Map.of("other", typed, "reason", "적은 이유")))
                .hasStatus(422)
                .bodyText()
                .contains(words, "적은 이유");
        assertThat(post(a, "/links", Map.of("other", a.value(), "reason", "적은 이유")))
                .hasStatus(422)
                .bodyText()
                .contains("지금 보고 있는 상담의 접수번호입니다");
    }

    private static Map<String, String> part(String key) {
        return Map.of("submission", key, "category", "LABOUR", "title", "나눌 제목", "body", "나눌 글");
    }

    private static Map<String, String> with(Map<String, String> typed, String name, String value) {
        var more = new HashMap<>(typed);
        more.put(name, value);
        return more;
    }

    private MvcTestResult get(RequestNumber number, String path) {
        return mvc.get()
                .uri("/desk/consultations/" + number + path)
                .with(Mvc.as(kim))
                .exchange();
    }

    private MvcTestResult post(RequestNumber number, String path, Map<String, String> typed) {
        var request = mvc.post()
                .uri("/desk/consultations/" + number + path)
                .with(Mvc.as(kim))
                .with(csrf())
                .param("version", String.valueOf(town.version(number)))
                .param("place", String.valueOf(town.place(number)));
        typed.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    private static void assertDone(MvcTestResult answer, RequestNumber number) {
        assertThat(answer).hasStatus(302).hasRedirectedUrl("/desk/consultations/" + number);
    }
}
