package kr.oneroof.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.identity.Role;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

@ModuleTest
class HomePageTests {
    @Autowired
    private WebApplicationContext application;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ko-KR,ko;q=0.9,en;q=0.8|ko", "fr,en;q=0.5|ko", "en-US,en;q=0.9|en", "en-US,en;q=0.9,ko;q=0.5|ko"})
    void greetsInTheLanguageOfTheReader(String asked, String language) {
        assertThat(page("/", asked))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<html lang=\"" + language + "\"", "en".equals(language) ? "How can we help?" : "무엇을 도와드릴까요?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/privacy", "/accessibility", "/no-mail-collection"})
    void saysWhatAPublicSiteMustSay(String path) {
        for (var language : new String[] {"ko", "en"}) {
            assertThat(page(path, language))
                    .hasStatusOk()
                    .bodyText()
                    .contains("<h1", "aria-current=\"page\"")
                    .doesNotContain("??");
        }
    }

    @Test
    void needsNeitherScriptNorStyleInThePage() {
        assertThat(page("/", "ko")).bodyText().doesNotContain("<style", " style=", " onclick=", "<script>");
    }

    @Test
    void greetsAPersonByName() {
        var mvc = Mvc.of(application);
        assertThat(mvc.get().uri("/").with(Mvc.as(Mvc.stranger(Role.COMPANY_STAFF))))
                .hasStatusOk()
                .bodyText()
                .contains("낯선이님", "로그아웃", "name=\"csrf\"")
                .doesNotContain(">로그인<");
    }

    @Test
    void sparesTheStaffWhatIsForCompanies() {
        var mvc = Mvc.of(application);
        assertThat(mvc.get().uri("/").with(Mvc.as(Mvc.stranger(Role.CONSULTANT))))
                .hasStatusOk()
                .bodyText()
                .contains("로그아웃")
                .doesNotContain("무엇을 도와드릴까요?");
    }

    @Test
    void leavesVisitorsWithoutASecretOfTheirOwn() {
        assertThat(page("/", "ko")).bodyText().doesNotContain("name=\"csrf\"");
    }

    private MvcTestResult page(String path, String language) {
        return Mvc.of(application)
                .get()
                .uri(path)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .exchange();
    }
}
