package kr.oneroof.document.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

import kr.oneroof.document.SampleFiles;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.ModuleTest;

/** The upload field in a real browser, its server played by the test. */
@ModuleTest
class UploadFieldTests {
    private static final String HOUSE = "http://house.example";

    @Autowired
    private SpringTemplateEngine templates;

    private final List<String> posted = new ArrayList<>();
    private final String id = UUID.randomUUID().toString();
    private String answer = "";
    private int status = 200;

    @BeforeEach
    void takeAll() {
        answer = "{\"id\":\"" + id + "\",\"name\":\"도면.pdf\",\"size\":17,\"warning\":\"\"}";
    }

    @Test
    void sendsIdsInsteadOfFiles() throws IOException {
        try (var visitor = Chromium.visitor()) {
            var page = open(visitor.newPage());
            choose(page, "도면.pdf", SampleFiles.pdf());
            assertThat(page.getByRole(AriaRole.CHECKBOX)).isChecked();
            page.click("button[type=submit]");
            page.waitForURL(HOUSE + "/form");
            assertThat(posted.getLast()).contains("files=" + id).doesNotContain("attachments");
        }
    }

    @Test
    void showsARefusalOnTheFileItConcernsAndSendsNothingOfIt() throws IOException {
        status = 422;
        answer = "{\"error\":\"파일의 내용이 이름과 달리 PDF 형식이 아닙니다.\"}";
        try (var visitor = Chromium.visitor()) {
            var page = open(visitor.newPage());
            choose(page, "거짓.pdf", SampleFiles.png());
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("PDF 형식이 아닙니다");
            page.click("button[type=submit]");
            page.waitForURL(HOUSE + "/form");
            assertThat(posted.getLast()).doesNotContain("files=");
        }
    }

    @Test
    void refusesTooLargeAFileWithoutSendingIt() throws IOException {
        try (var visitor = Chromium.visitor()) {
            var page = open(visitor.newPage());
            choose(page, "큰.pdf", new byte[(20 << 20) + 1]);
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("20MB");
            assertThat(posted).containsExactly("/");
        }
    }

    @Test
    void saysWhenTheLineBreaks() throws IOException {
        status = 0;
        try (var visitor = Chromium.visitor()) {
            var page = open(visitor.newPage());
            choose(page, "도면.pdf", SampleFiles.pdf());
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("다시 올려");
        }
    }

    @Test
    void forgetsAFileThatIsRemoved() throws IOException {
        try (var visitor = Chromium.visitor()) {
            var page = open(visitor.newPage());
            choose(page, "도면.pdf", SampleFiles.pdf());
            assertThat(page.getByRole(AriaRole.CHECKBOX)).isChecked();
            page.waitForRequest(HOUSE + "/files/" + id + "/removal", () -> page.click("[data-remove]"));
            assertThat(page.locator(".upload-list li")).hasCount(0);
        }
    }

    private static void choose(Page page, String name, byte[] content) {
        page.setInputFiles("input[type=file]", new FilePayload(name, "application/octet-stream", content));
    }

    private Page open(Page page) throws IOException {
        var context = new MockServletContext();
        var exchange = JakartaServletWebApplication.buildApplication(context)
                .buildExchange(new MockHttpServletRequest(context), new MockHttpServletResponse());
        var field = templates.process(
                "component/files",
                Set.of("upload"),
                new WebContext(exchange, Locale.KOREAN, Map.of("pending", List.of())));
        var form = "<!DOCTYPE html><html lang='ko'><body><form method='post' action='/form'>"
                + "<input type='hidden' name='_csrf' value='token'>" + field
                + "<button type='submit'>보내기</button></form></body></html>";
        var script = new ClassPathResource("static/document/upload.js").getContentAsString(StandardCharsets.UTF_8);
        page.route(HOUSE + "/**", route -> serve(route, form, script));
        page.navigate(HOUSE + "/");
        return page;
    }

    private void serve(Route route, String form, String script) {
        var path = route.request().url().substring(HOUSE.length());
        if (path.endsWith(".js")) {
            route.fulfill(
                    new Route.FulfillOptions().setContentType("text/javascript").setBody(script));
        } else if (path.startsWith("/files")) {
            posted.add(path);
            assertThat(route.request().headers()).containsEntry("x-csrf-token", "token");
            if (status == 0) {
                route.abort();
            } else {
                route.fulfill(new Route.FulfillOptions()
                        .setStatus(status)
                        .setContentType("application/json")
                        .setBody(answer));
            }
        } else {
            posted.add(
                    route.request().postData() == null ? path : route.request().postData());
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html; charset=UTF-8")
                    .setBody(form));
        }
    }
}
