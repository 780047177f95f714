package kr.oneroof.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(HomeController.class)
class HomePageTests {
    @Autowired
    private MockMvcTester mvc;

    @Test
    @WithMockUser
    void greetsInTheLanguageOfTheReader() {
        assertThat(mvc.get().uri("/").locale(java.util.Locale.KOREAN)).hasStatusOk().bodyText().contains("원루프");
    }
}
