package kr.oneroof.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.support.ModuleTest;

/** A company reads its own cases and nobody else's. */
@ModuleTest
class OwnCaseTests {
    private static final int PAGE = 20;

    @Autowired
    private WebApplicationContext context;

    private Applicants town;
    private Actor hanbit;
    private Actor stranger;
    private CompanyId company;

    @BeforeEach
    void open() {
        town = new Applicants(context);
        town.staff("김상담", Role.CONSULTANT);
        hanbit = town.person("이한빛");
        company = town.firm("한빛정밀", hanbit);
        stranger = town.person("최도현");
        town.firm("가야테크", stranger);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/receipt", "/supplement", "/withdrawal", "/reopening", "/survey"})
    void opensNoPageToAnotherCompany(String page) {
        var path = "/consultations/" + town.filed(company, hanbit, "물류비") + page;
        assertThat(town.get(hanbit, path)).hasStatusOk();
        assertThat(town.get(stranger, path)).hasStatus(404).bodyText().doesNotContain("물류비", "한빛정밀");
        assertThat(town.get(hanbit, "/consultations/2026-999999" + page)).hasStatus(404);
        assertThat(town.get(hanbit, "/consultations/1" + page)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"supplement", "withdrawal", "reopening", "survey"})
    void takesNoStepForAnotherCompany(String step) {
        var number = town.filed(company, hanbit, "물류비");
        var good =
                Map.of("text", "까닭", "overall", "5", "speed", "5", "expertise", "5", "kindness", "5", "solved", "YES");
        assertThat(town.post(stranger, "/consultations/" + number + "/" + step, good))
                .hasStatus(404);
        assertThat(town.post(stranger, "/consultations/" + number + "/" + step, Map.of()))
                .hasStatus(404);
        assertThat(town.status(number)).isEqualTo("SUBMITTED");
    }

    @Test
    void keepsDueDateAndFilesFromAnotherCompany() {
        var form = FilingTests.typed();
        var file = town.upload(hanbit.id(), "견적서.pdf");
        form.put("files", file);
        var path =
                FilingTests.receipt(town.post(hanbit, "/consultations", form)).replace("/receipt", "");
        var due = path.replace("/consultations/", "/requests/") + "/due";
        assertThat(town.get(hanbit, due)).hasStatusOk();
        assertThat(town.get(stranger, due)).hasStatus(404);
        assertThat(town.get(hanbit, "/files/" + file)).hasStatusOk();
        assertThat(town.get(stranger, "/files/" + file)).hasStatus(404);
    }

    @Test
    void pagesThroughAllCasesOnce() {
        RequestNumber first = town.filed(company, hanbit, "첫 상담");
        for (var i = 1; i < PAGE; i++) {
            town.filed(company, hanbit, "상담 " + i);
        }
        assertThat(town.get(hanbit, "/consultations"))
                .bodyText()
                .contains("첫 상담")
                .doesNotContain("이전 상담 더 보기");
        var last = town.filed(company, hanbit, "끝 상담");
        var second = town.text(
                "select min(number) from consultation_case where company_id = ? and number > ?",
                company.value(),
                first.value());
        assertThat(town.get(hanbit, "/consultations"))
                .hasStatusOk()
                .bodyText()
                .contains("끝 상담", "before=" + second)
                .doesNotContain("첫 상담");
        assertThat(town.get(hanbit, "/consultations?before=" + second))
                .hasStatusOk()
                .bodyText()
                .contains("첫 상담")
                .doesNotContain("끝 상담", last.value(), "이전 상담 더 보기");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "before=zzz",
                "before=%00",
                "before=2026-000001%27--",
                "words=%00",
                "words=%25",
                "words=_",
                "words=!",
                "open=maybe",
                "open=%00"
            })
    void livesWithForgedAddresses(String query) {
        town.filed(company, hanbit, "우리 상담");
        var foreign = town.filed(town.firm("다른기업", town.person("남")), stranger, "남의 상담");
        assertThat(town.get(hanbit, "/consultations?" + query))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("남의 상담", foreign.value());
    }

    @Test
    void findsByNumberAndWordsAndState() {
        var number = town.filed(company, hanbit, "해상 물류비 100%");
        town.filed(company, hanbit, "인력난");
        for (var words : new String[] {number.value(), "물류비 100%", " 해상 "}) {
            assertThat(town.list(hanbit, words))
                    .hasStatusOk()
                    .bodyText()
                    .contains("해상 물류비")
                    .doesNotContain("인력난");
        }
        assertThat(town.list(hanbit, "물_비"))
                .bodyText()
                .contains("해당하는 상담이 없습니다")
                .doesNotContain("해상 물류비 100%</a>");
        town.post(hanbit, "/consultations/" + number + "/withdrawal", Map.of("text", "해결되었습니다."));
        assertThat(town.get(hanbit, "/consultations?open=true"))
                .bodyText()
                .contains("인력난")
                .doesNotContain("해상");
        assertThat(town.get(hanbit, "/consultations?open=false"))
                .bodyText()
                .contains("해상")
                .doesNotContain("인력난");
        assertThat(town.get(stranger, "/consultations?words=" + number))
                .bodyText()
                .doesNotContain("해상 물류비");
    }
}
