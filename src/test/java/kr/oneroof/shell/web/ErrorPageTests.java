package kr.oneroof.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.support.ModuleTest;

@ModuleTest
class ErrorPageTests {
    @Autowired
    private WebApplicationContext application;

    @Autowired
    private ThymeleafViewResolver templates;

    @Autowired
    private MessageSource messages;

    @Test
    void saysNotFoundForWhatIsNotOnFile() {
        assertThat(page("missing"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("페이지를 찾을 수 없습니다", "id=\"content\"");
    }

    @Test
    void showsTheWayBackWhenAVerbIsRefused() {
        assertThat(page("refused"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("지금은 할 수 없는 처리입니다", "href=\"/broken\"")
                .doesNotContain("PROCESSED");
        assertThat(page("changed")).hasStatus(HttpStatus.CONFLICT).bodyText().contains("다른 사람이 먼저 저장했습니다");
    }

    @Test
    void keepsAFaultsWordsToItself() {
        assertThat(page("fault"))
                .hasStatus(HttpStatus.INTERNAL_SERVER_ERROR)
                .bodyText()
                .containsPattern("참조번호: [0-9a-f]{8}")
                .doesNotContain("secret");
    }

    @Test
    void saysWhatToDoAboutFilesThatAreTooLarge() {
        assertThat(page("large"))
                .hasStatus(HttpStatus.CONTENT_TOO_LARGE)
                .bodyText()
                .contains("20MB");
    }

    @Test
    void refusesAMethodThatTheAddressDoesNotKnow() {
        assertThat(mvc().post().uri("/broken/fault"))
                .hasStatus(HttpStatus.METHOD_NOT_ALLOWED)
                .bodyText()
                .contains("할 수 없는 요청입니다");
    }

    @Test
    void answersScriptsInTheirOwnTongue() {
        assertThat(mvc().get().uri("/broken/fault").accept(MediaType.APPLICATION_JSON))
                .hasStatus(HttpStatus.INTERNAL_SERVER_ERROR)
                .bodyJson()
                .extractingPath("$.error")
                .asString()
                .contains("참조번호");
        assertThat(mvc().get().uri("/broken/missing").header("HX-Request", "true"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("페이지를 찾을 수 없습니다")
                .doesNotContain("<html");
    }

    private MvcTestResult page(String kind) {
        return mvc().get().uri("/broken/" + kind).exchange();
    }

    private MockMvcTester mvc() {
        var advice = new ErrorAdvice(application.getBean(ErrorPage.class));
        return MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Broken())
                .setControllerAdvice(advice)
                .setViewResolvers((name, language) -> templates.resolveViewName(name, language))
                .defaultRequest(get("/").locale(Locale.KOREAN))
                .build());
    }

    @Controller
    static class Broken {
        enum State {
            PROCESSED
        }

        @GetMapping("/broken/{kind}")
        String fail(@PathVariable String kind) {
            throw switch (kind) {
                case "missing" -> new NotOnFile();
                case "refused" -> new TransitionRefused(State.PROCESSED, "assign");
                case "changed" -> new ChangedMeanwhile();
                case "large" -> new MaxUploadSizeExceededException(1);
                default -> new IllegalStateException("secret");
            };
        }

        @PostMapping("/broken/nothing/more")
        void never() {
            throw new NotOnFile();
        }
    }
}
