package kr.oneroof.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.identity.Actor;

/** What somebody has begun to write stays theirs until it is filed. */
@SpringBootTest
class DraftTests {
    @Autowired
    private WebApplicationContext house;

    private Applicants town;
    private Actor hanbit;
    private Actor colleague;
    private Map<String, String> form;
    private String key;
    private String draft;

    @BeforeEach
    void open() {
        town = new Applicants(house);
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
        assertThat(town.post(hanbit, draft, form)).hasStatusOk().bodyJson().extractingPath("savedAt").asString()
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
        assertThat(town.choose(hanbit, second, "/consultations/new?draft=" + key)).hasStatus(404);
        assertThat(town.choose(hanbit, second, "/consultations")).hasStatusOk().bodyText()
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
    void keepsHalfOfEverything() {
        form.put("title", "제\0".repeat(300));
        form.put("category", "NONSENSE");
        assertThat(town.post(hanbit, draft, form)).hasStatusOk();
        assertThat(town.get(hanbit, "/consultations/new?draft=" + key)).hasStatusOk().bodyText()
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
