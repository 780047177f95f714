package kr.oneroof.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.text.Normalizer;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;

import com.jayway.jsonpath.JsonPath;

import kr.oneroof.document.SampleFiles;
import kr.oneroof.identity.Role;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

@ModuleTest
class FilesPageTests {
    @Autowired
    private WebApplicationContext application;

    private MockMvcTester mvc;
    private final RequestPostProcessor jiwon = Mvc.as(Mvc.stranger(Role.COMPANY_STAFF));
    private final RequestPostProcessor dohyun = Mvc.as(Mvc.stranger(Role.COMPANY_ADMIN));

    @BeforeEach
    void open() {
        mvc = Mvc.of(application);
    }

    @Test
    void takesAFileAndGivesItBackAsADownload() {
        var sent = SampleFiles.pdf();
        var answer = upload(Normalizer.normalize("애로 현황 #1.pdf", Normalizer.Form.NFD), sent);
        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.name").isEqualTo("애로 현황 #1.pdf");
        var download = mvc.get().uri("/files/" + id(answer)).with(jiwon).exchange();
        assertThat(download)
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Cache-Control", "private, no-store")
                .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox")
                .hasHeader("Content-Type", "application/pdf");
        assertThat(download.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%EC%95%A0%EB%A1%9C%20%ED%98%84%ED%99%A9%20#1.pdf");
        assertThat(download.getResponse().getContentAsByteArray()).isEqualTo(sent);
    }

    @Test
    void saysWhyItRefusesInTheReadersLanguage() {
        var html = SampleFiles.pdf();
        html[0] = '<';
        assertThat(upload("안내.pdf", html))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.error")
                .asString()
                .contains("PDF 형식이 아닙니다");
        assertThat(upload("그림.svg", html))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.error")
                .asString()
                .contains("올릴 수 없는 형식");
        assertThat(upload("안내.pdf", new byte[0]))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.error")
                .asString()
                .contains("0바이트");
        assertThat(mvc.post()
                        .uri("/files")
                        .multipart()
                        .locale(Locale.ENGLISH)
                        .with(jiwon)
                        .with(csrf()))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.error")
                .asString()
                .contains("empty");
    }

    @Test
    void warnsOfTheSameContentTwice() {
        assertThat(upload("하나.png", SampleFiles.png()))
                .bodyJson()
                .extractingPath("$.warning")
                .isEqualTo("");
        assertThat(upload("둘.png", SampleFiles.png()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.warning")
                .asString()
                .contains("같은 내용");
    }

    @Test
    void hidesAnUploadFromEverybodyElse() {
        var id = id(upload("안내.pdf", SampleFiles.pdf()));
        assertNotFound(mvc.get().uri("/files/" + id).with(dohyun).exchange());
        assertNotFound(mvc.post()
                .uri("/files/" + id + "/removal")
                .with(dohyun)
                .with(csrf())
                .exchange());
        assertNotFound(mvc.get().uri("/files/not-an-id").with(jiwon).exchange());
        assertThat(mvc.get().uri("/files/" + id).with(jiwon)).hasStatusOk();
    }

    @Test
    void removesOnesOwnUpload() {
        var id = id(upload("안내.pdf", SampleFiles.pdf()));
        assertThat(mvc.post().uri("/files/" + id + "/removal").with(jiwon).with(csrf()))
                .hasStatus(204);
        assertNotFound(mvc.get().uri("/files/" + id).with(jiwon).exchange());
    }

    @Test
    void staysShutToVisitorsAndToForeignPages() {
        assertThat(mvc.get().uri("/files/1").exchange().getResponse().getStatus())
                .isIn(302, 401, 403);
        assertThat(mvc.post()
                        .uri("/files")
                        .multipart()
                        .file(part("안내.pdf", SampleFiles.pdf()))
                        .with(jiwon))
                .hasStatus(403);
    }

    private MvcTestResult upload(String name, byte[] content) {
        return mvc.post()
                .uri("/files")
                .multipart()
                .file(part(name, content))
                .locale(Locale.KOREAN)
                .with(jiwon)
                .with(csrf())
                .exchange();
    }

    private static MockMultipartFile part(String name, byte[] content) {
        return new MockMultipartFile("file", name, null, content);
    }

    private static String id(MvcTestResult answer) {
        return JsonPath.read(new String(answer.getResponse().getContentAsByteArray()), "$.id");
    }

    private static void assertNotFound(MvcTestResult result) {
        assertThat(result).hasStatus(404);
    }
}
