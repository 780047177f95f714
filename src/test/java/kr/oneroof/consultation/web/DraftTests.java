package kr.oneroof.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.identity.Actor;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** What somebody has begun to write stays theirs until it is filed. */
@ModuleTest
class DraftTests {
    @Autowired
    private WebApplicationContext context;

    private Applicants town;
    private Actor hanbit;
    private Actor colleague;
    private Map<String, String> form;
    private String key;
    private String draft;

    @BeforeEach
    void open() {
        town = new Applicants(context);
        hanbit = town.person("이한빛");
        colleague = town.person("박지원");
        town.join(town.firm("한빛정밀", hanbit), colleague);
        form = FilingTests.typed();
        key = String.valueOf(form.get("submission"));
        draft = "/consultations/drafts/" + key;
    }

    @Test
    void showsAgainWhatWasSavedAndForgetsItWhenFiled() {
        form.put("files", town.upload(hanbit.id(), "견적서.pdf"));
        assertThat(town.post(hanbit, draft, form))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("savedAt")
                .asString()
                .matches("\\d\\d:\\d\\d");
        assertThat(town.get(hanbit, "/consultations")).bodyText().contains("해상 물류비 부담");
        assertThat(town.get(hanbit, "/consultations/new")).bodyText().contains("해상 물류비 부담", "이어서 작성하기");
        var page = town.get(hanbit, "/consultations/new?draft=" + key);
        assertThat(page).hasStatusOk().bodyText().contains("견적서.pdf");
        assertThat(page).bodyText().contains(form.values());
        assertThat(town.post(hanbit, "/consultations", form)).hasStatus(302);
        assertThat(drafts()).isZero();
    }

    @Test
    void keepsNobodysResidentNumber() {
        town.post(hanbit, draft, form);
        form.put("body", "대표자 900101–1234567");
        assertThat(town.post(hanbit, draft, form)).hasStatus(422);
        assertThat(town.count("consultation_draft", "id = ?::uuid and body like '%900101%'", key))
                .isZero();
        assertThat(town.get(hanbit, "/consultations/new?draft=" + key))
                .bodyText()
                .contains("data-refused=\"주민등록번호");
    }

    @Test
    void staysInvisibleToOthers() {
        town.post(hanbit, draft, form);
        assertThat(town.get(colleague, "/consultations/new")).bodyText().doesNotContain("해상 물류비 부담");
        assertThat(town.get(colleague, "/consultations")).bodyText().doesNotContain("해상 물류비 부담");
        assertThat(town.get(colleague, "/consultations/new?draft=" + key)).hasStatus(404);
        assertThat(town.get(colleague, "/consultations/new?draft=x")).hasStatus(404);
        form.put("title", "덮어쓰기");
        assertThat(town.post(colleague, draft, form)).hasStatus(404);
        assertThat(town.post(colleague, draft + "/removal", Map.of())).hasStatus(302);
        assertThat(town.count("consultation_draft", "id = ?::uuid and title = '해상 물류비 부담'", key))
                .isEqualTo(1);
    }

    @Test
    void belongsToTheCompanyItWasWrittenFor() {
        town.post(hanbit, draft, form);
        var second = town.firm("둘째기업", colleague);
        town.join(second, hanbit);
        assertThat(town.choose(hanbit, second, "/consultations/new?draft=" + key))
                .hasStatus(404);
        assertThat(town.choose(hanbit, second, "/consultations"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("해상 물류비 부담");
    }

    @Test
    void outlivesAFilingUnderItsKeyBySomebodyElse() {
        town.post(hanbit, draft, form);
        town.post(colleague, "/consultations", form);
        assertThat(drafts()).isEqualTo(1);
    }

    @Test
    void doesNotComeBackAfterFiling() {
        town.post(hanbit, "/consultations", form);
        assertThat(town.post(hanbit, draft, form)).hasStatusOk();
        assertThat(drafts()).isZero();
    }

    @Test
    void keepsBothTextsOfTwoWindows() {
        town.post(hanbit, draft, window("1", "0", "첫째 창의 글"));
        assertThat(town.post(hanbit, draft, window("2", "1", "둘째 창의 글"))).hasStatusOk();
        var late = town.post(hanbit, draft, window("1", "1", "늦은 첫째 창의 글"));
        assertThat(late).hasStatus(409).bodyJson().extractingPath("other.body").isEqualTo("둘째 창의 글");
        assertThat(late).bodyJson().extractingPath("version").isEqualTo(2);
        assertThat(town.get(hanbit, "/consultations/new?key=" + key))
                .hasStatusOk()
                .bodyText()
                .contains("늦은 첫째 창의 글", "둘째 창의 글", "다른 창에서 적으시던 글이 남아 있습니다");
        assertThat(town.get(colleague, "/consultations/new?key=" + key))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("첫째 창의 글", "둘째 창의 글");
        // Whoever has seen both and goes on with their own text leaves nothing beside it.
        assertThat(town.post(hanbit, draft, window("1", "2", "합친 글"))).hasStatusOk();
        assertThat(town.get(hanbit, "/consultations/new?key=" + key))
                .bodyText()
                .contains("합친 글")
                .doesNotContain("남아 있습니다");
    }

    @Test
    void filesNothingOverWhatAnotherWindowSaved() {
        town.post(hanbit, draft, window("1", "0", "첫째 창의 글"));
        town.post(hanbit, draft, window("2", "1", "둘째 창의 글"));
        assertThat(town.post(hanbit, "/consultations", window("1", "1", "첫째 창에서 신청")))
                .hasStatus(409)
                .bodyText()
                .contains("둘째 창의 글", "첫째 창에서 신청", "아직 신청되지 않았습니다");
        assertThat(town.count("consultation_case", "body like '%창에서 신청'")).isZero();
        assertThat(drafts()).isEqualTo(1);
        assertThat(town.post(hanbit, "/consultations", window("1", "2", "첫째 창에서 신청")))
                .hasStatus(302);
    }

    @Test
    void leavesTheOtherWindowsTextWhenFiled() {
        town.post(hanbit, draft, window("1", "0", "첫째 창의 글"));
        town.post(hanbit, draft, window("2", "1", "둘째 창의 글"));
        town.post(hanbit, draft, window("1", "1", "늦은 글은 남는다"));
        assertThat(town.post(hanbit, "/consultations", window("2", "2", "둘째 창의 글")))
                .hasStatus(302);
        assertThat(town.count("consultation_draft", "body = '늦은 글은 남는다' and rival_of is null"))
                .isEqualTo(1);
        assertThat(town.post(hanbit, draft, window("1", "1", "이미 신청됨")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("filed")
                .asString()
                .matches("20\\d\\d-\\d{6}");
        assertThat(town.post(colleague, draft, window("1", "1", "남의 것"))).hasStatus(404);
    }

    @Test
    void tellsTheScriptThatTheSessionIsOver() {
        assertThat(Mvc.of(context)
                        .post()
                        .uri(draft)
                        .header("Accept", "application/json")
                        .exchange())
                .hasStatus(401);
        assertThat(Mvc.of(context)
                        .post()
                        .uri(draft)
                        .header("Accept", "text/html")
                        .exchange())
                .hasStatus(403);
    }

    @Test
    void filesTheWishedWayWithItsDays() {
        form.putAll(Map.of("wishedMode", "ROOM", "wishedDays", "2199-03-02"));
        var receipt = FilingTests.receipt(town.post(hanbit, "/consultations", form));
        assertThat(town.get(hanbit, receipt)).bodyText().contains("상시상담실 방문", "2199. 3. 2.");
        form.putAll(
                Map.of("submission", UUID.randomUUID().toString(), "wishedMode", "FLYING", "wishedDays", "2001-01-01"));
        assertThat(town.post(hanbit, "/consultations", form))
                .hasStatus(422)
                .bodyText()
                .contains("상담 방식을 선택해", "오늘부터의 날짜를", "2001-01-01", form.get("body"));
    }

    private Map<String, String> window(String tab, String version, String body) {
        form.putAll(Map.of(
                "tab", "00000000-0000-4000-8000-" + key.substring(24, 35) + tab, "version", version, "body", body));
        return form;
    }

    @Test
    void keepsHalfOfEverything() {
        form.put("title", "제\0".repeat(300));
        form.put("category", "NONSENSE");
        assertThat(town.post(hanbit, draft, form)).hasStatusOk();
        assertThat(town.get(hanbit, "/consultations/new?draft=" + key))
                .hasStatusOk()
                .bodyText()
                .contains("제".repeat(200));
        form.put("files", "not-an-id");
        assertThat(town.post(hanbit, draft, form)).hasStatus(404);
        assertThat(town.post(hanbit, "/consultations/drafts/x", form)).hasStatus(404);
    }

    @Test
    void goesWhenItsAuthorThrowsItAway() {
        town.post(hanbit, draft, form);
        assertThat(town.post(hanbit, draft + "/removal", Map.of())).hasStatus(302);
        assertThat(drafts()).isZero();
    }

    private int drafts() {
        return town.count("consultation_draft", "id = ?::uuid", key);
    }
}
