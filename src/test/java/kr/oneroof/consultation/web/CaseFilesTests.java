package kr.oneroof.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.document.DownloadReason;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.support.ModuleTest;

/** Who may open the files of a case, and what comes of odd ones in a form. */
@ModuleTest
class CaseFilesTests {
    @Autowired
    private WebApplicationContext context;

    private Applicants town;
    private Actor call;
    private Actor hanbit;
    private CompanyId company;
    private String file;

    @BeforeEach
    void open() {
        town = new Applicants(context);
        call = town.staff("오콜", Role.CALL_AGENT);
        hanbit = town.person("이한빛");
        company = town.firm("한빛정밀", hanbit);
        file = town.upload(call.id(), "팩스.pdf");
        var form = FilingTests.typed();
        form.putAll(Map.of(
                "company", company.toString(), "channel", "FAX", "consent", "true", "consentHow", "서면", "files", file));
        assertThat(town.post(call, "/desk/filings/new", form)).hasStatus(302);
    }

    @Test
    void openToTheCompanyAndWhoeverTookTheCall() {
        assertThat(town.get(hanbit, "/files/" + file)).hasStatusOk();
        assertThat(town.get(call, "/files/" + file)).hasStatusOk();
        assertThat(town.get(town.staff("김상담", Role.CONSULTANT), path())).hasStatusOk();
        assertThat(town.get(town.staff("한센터", Role.DIRECTOR), path())).hasStatusOk();
        assertThat(town.count("look", "company_id = ? and what = 'audit.look.file'", company.value()))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CONSULTANT", "DIRECTOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void stayShutToEverybodyElse(Role role) {
        var other = town.staff("다른이", role);
        assertThat(town.get(other, path()).getResponse().getStatus())
                .as(role.name())
                .isIn(403, 404);
        assertThat(town.count("look", "actor_id = ?", other.id().value())).isZero();
    }

    @Test
    void closeBehindWhoeverLeavesTheCompany() {
        var colleague = town.person("박지원");
        town.join(company, colleague);
        assertThat(town.get(colleague, "/files/" + file)).hasStatusOk();
        town.leave(company, colleague);
        assertThat(town.get(colleague, "/files/" + file)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/2026-999999/supplement", "/2026-999999/withdrawal"})
    void arePartsOfAFormAndNotItsText(String path) {
        var form = FilingTests.typed();
        form.putAll(Map.of("text", "올립니다.", "attachments", "글자"));
        assertThat(town.post(hanbit, "/consultations" + path, form)
                        .getResponse()
                        .getStatus())
                .isBetween(302, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"supplement", "withdrawal", "reopening"})
    void thatAreTextLeaveTheStepUndone(String step) {
        var number = town.filed(company, hanbit, "물류비");
        var answer = town.post(
                hanbit, "/consultations/" + number + "/" + step, Map.of("text", "올립니다.", "attachments", "글자"));
        assertThat(answer.getResponse().getStatus()).isBetween(302, 499);
    }

    private String path() {
        return "/files/" + file + "?reason=" + DownloadReason.values()[0];
    }
}
