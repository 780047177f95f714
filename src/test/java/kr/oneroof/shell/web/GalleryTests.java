package kr.oneroof.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Validator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import kr.oneroof.support.ModuleTest;

/** Every component on one page, as a module would use it. */
@ModuleTest
class GalleryTests {
    @Autowired
    private ThymeleafViewResolver templates;

    @Autowired
    private Validator validator;

    private MockMvcTester mvc;

    @BeforeEach
    void opens() {
        mvc = MockMvcTester.create(standaloneSetup(new Gallery())
                .setViewResolvers((name, language) -> templates.resolveViewName(name, language))
                .setValidator(validator)
                .build());
    }

    @Test
    void showsEveryComponent() {
        assertThat(mvc.get().uri("/gallery"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Subject",
                        "bg-light-danger",
                        "aria-current=\"step\"",
                        "rel=\"next\"",
                        "<summary>More</summary>")
                .doesNotContain("aria-invalid", "form-hint-invalid\" id");
    }

    @Test
    void tiesEveryErrorToItsField() {
        var page = send("");
        assertThat(page)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "href=\"#subject\"",
                        "aria-describedby=\"subject-error\"",
                        "id=\"subject-error\"",
                        "href=\"#topics\"",
                        "id=\"topics\"",
                        "data-focus");
    }

    @Test
    void keepsWhatWasTyped() {
        assertThat(send("제목 <b>하나</b>"))
                .bodyText()
                .contains("제목 &lt;b&gt;하나&lt;/b&gt;", "value=\"2026-02-30\"", "다 적었습니다", "value=\"two\" selected")
                .doesNotContain("<b>");
    }

    private MvcTestResult send(String subject) {
        return mvc.post()
                .uri("/gallery")
                .param("subject", subject)
                .param("day", "2026-02-30")
                .param("kind", "two")
                .param("body", "다 적었습니다")
                .param("key", "k")
                .exchange();
    }

    record Sample(
            @NotBlank @Size(max = 80) @Nullable String subject,
            @Nullable String day,
            @Nullable String body,
            @Nullable String kind,
            @Nullable String way,
            @NotEmpty @Nullable List<String> topics,
            @Nullable Boolean agreed,
            @Nullable String key) {}

    @Controller
    static class Gallery {
        @ModelAttribute("options")
        Map<String, String> options() {
            return new LinkedHashMap<>(Map.of("one", "하나", "two", "둘"));
        }

        @ModelAttribute("links")
        Map<String, String> links() {
            return Map.of("/gallery", "All", "/gallery?mine", "Mine");
        }

        @GetMapping("/gallery")
        ModelAndView show() {
            return new ModelAndView(
                    "gallery/components", "sample", new Sample(null, null, null, null, null, List.of(), false, null));
        }

        @PostMapping("/gallery")
        ModelAndView take(@Valid @ModelAttribute("sample") Sample sample, BindingResult errors) {
            return new ModelAndView("gallery/components", HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }
}
