package kr.oneroof.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.identity.ConsentPurpose;
import kr.oneroof.identity.ConsentService;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

@ModuleTest
class SignUpPageTests {
    @Autowired
    private WebApplicationContext application;

    @Autowired
    private PersonQueries people;

    @Autowired
    private ConsentService consents;

    private final String email = UUID.randomUUID() + "@example.org";
    private MockMvcTester mvc;

    @BeforeEach
    void enter() {
        mvc = Mvc.of(application);
    }

    @Test
    void opensAnAccountWithTheConsentsThatWereTickedAndNoOthers() {
        assertThat(typed("a long enough word").param("terms", "true").param("privacy", "true"))
                .hasRedirectedUrl("/signup/sent");
        var person = people.findByEmail(email).orElseThrow().id();
        assertThat(consents.isGiven(person, ConsentPurpose.TERMS)).isTrue();
        assertThat(consents.isGiven(person, ConsentPurpose.THIRD_PARTY)).isFalse();
    }

    @Test
    void keepsWhatWasTypedWhenABoxIsNotTickedAndThePasswordIsShort() {
        assertThat(typed("short"))
                .hasStatus(422)
                .bodyText()
                .contains(email, "비밀번호는 10자 이상으로 정해 주십시오.", "이용약관에 동의해 주셔야 가입하실 수 있습니다.")
                .doesNotContain("value=\"short\"");
        assertThat(people.findByEmail(email)).isEmpty();
    }

    @Test
    void survivesAnEmptyRequest() {
        assertThat(mvc.post().uri("/signup").with(csrf())).hasStatus(422);
    }

    private MockMvcTester.MockMvcRequestBuilder typed(String password) {
        return mvc.post()
                .uri("/signup")
                .locale(Locale.KOREAN)
                .with(csrf())
                .param("email", email)
                .param("password", password)
                .param("name", "박지원");
    }
}
