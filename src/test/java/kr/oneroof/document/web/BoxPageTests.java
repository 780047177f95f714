package kr.oneroof.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;

import kr.oneroof.document.BoxDocument;
import kr.oneroof.document.DocumentBoxService;
import kr.oneroof.document.DocumentKind;
import kr.oneroof.document.NewBoxDocument;
import kr.oneroof.document.SampleFiles;
import kr.oneroof.document.UploadService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;
import kr.oneroof.support.PageChecks;
import kr.oneroof.support.Screenshots;

/** The pages of the box with OneRoof's own templates, for a company of the test's choice. */
@ModuleTest
class BoxPageTests {
    private static final String HOUSE = "http://house.example";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private DocumentBoxController list;

    @Autowired
    private BoxDocumentController papers;

    @Autowired
    private ViewResolver thymeleafViewResolver;

    @Autowired
    private DocumentBoxService box;

    @Autowired
    private UploadService uploads;

    @Autowired
    private SeoulClock clock;

    private final CompanyId hanbit = CompanyId.fresh();
    private final Actor jiwon = Mvc.stranger(Role.COMPANY_STAFF);
    private MockMvcTester mvc;

    @BeforeEach
    void open() {
        var room = new GenericWebApplicationContext();
        room.setParent(application);
        room.setServletContext(application.getServletContext());
        room.registerBean(DocumentBoxController.class, () -> list);
        room.registerBean(BoxDocumentController.class, () -> papers);
        room.registerBean(ViewResolver.class, () -> thymeleafViewResolver::resolveViewName);
        room.registerBean(WebMvcConfigurer.class, () -> new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.addAll(List.of(new Given(CompanyId.class, hanbit), new Given(Actor.class, jiwon)));
            }
        });
        new AnnotatedBeanDefinitionReader(room).register(Wiring.class);
        room.refresh();
        mvc = MockMvcTester.from(room);
    }

    @EnableWebMvc
    static class Wiring {}

    @Test
    void showsWhatLiesInTheBoxAndWhatHasExpired() {
        add(new NewBoxDocument(
                uploads.upload(jiwon.id(), "납세.pdf", pdf()).id(),
                DocumentKind.TAX_CLEARANCE,
                clock.today().minusDays(40),
                null));
        assertThat(get("/company/documents"))
                .hasStatusOk()
                .bodyText()
                .contains("납세.pdf", "납세증명서", "기간 만료")
                .doesNotContain("서류함이 비어 있습니다");
    }

    @Test
    void putsInAPaperWithoutAnyScript() {
        var sent = mvc.post()
                .uri("/company/documents/new")
                .multipart()
                .file(new MockMultipartFile("attachments", "등록증.pdf", null, SampleFiles.pdf()))
                .param("kind", "BUSINESS_REGISTRATION")
                .param("validFrom", "2026-11-01")
                .param("validTo", "")
                .exchange();
        assertThat(sent).hasRedirectedUrl("/company/documents").flash().containsEntry("notice", "document.box.added");
        assertThat(box.of(hanbit)).singleElement().satisfies(paper -> {
            assertThat(paper.file().name()).isEqualTo("등록증.pdf");
            assertThat(paper.validFrom()).isEqualTo("2026-11-01");
            assertThat(paper.validTo()).isNull();
        });
    }

    @Test
    void losesNothingOfWhatWasTypedWhenADateIsNone() {
        var answer = mvc.post()
                .uri("/company/documents/new")
                .multipart()
                .file(new MockMultipartFile("attachments", "확인서.pdf", null, SampleFiles.pdf()))
                .param("kind", "CERTIFICATE")
                .param("validFrom", "어제")
                .param("validTo", "2026-01-01")
                .locale(Locale.KOREAN)
                .exchange();
        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("날짜를 2026-11-24처럼", "확인서.pdf", "value=\"2026-01-01\"", "value=\"어제\"")
                .containsPattern("value=\"CERTIFICATE\"\\s+selected");
        assertThat(box.of(hanbit)).isEmpty();
    }

    @Test
    void saysWhatIsMissingAndWhatIsRefused() {
        assertThat(post("kind", "FORGED")).hasStatus(422).bodyText().contains("서류 종류를 선택해", "발급일을 입력해", "파일을 하나만 선택해");
        var answer = mvc.post()
                .uri("/company/documents/new")
                .multipart()
                .file(new MockMultipartFile("attachments", "page.pdf", null, "<html></html>".getBytes()))
                .param("kind", "OTHER")
                .param("validFrom", "2026-11-02")
                .param("validTo", "2026-11-01")
                .locale(Locale.KOREAN)
                .exchange();
        assertThat(answer).hasStatus(422).bodyText().contains("PDF 형식이 아닙니다", "종료일은 발급일과 같거나");
    }

    @Test
    void refusesForgedIdsInTheBodyAndInThePath() {
        var foreign = uploads.upload(Mvc.stranger(Role.COMPANY_STAFF).id(), "남.pdf", pdf())
                .id()
                .toString();
        assertThat(mvc.post()
                        .uri("/company/documents/new")
                        .param("kind", "OTHER")
                        .param("validFrom", "2026-11-01")
                        .param("files", foreign))
                .hasStatus(404);
        assertThat(post("files", "no-id")).hasStatus(404);
        assertThat(get("/company/documents/" + UUID.randomUUID() + "/replacement"))
                .hasStatus(404);
    }

    @Test
    void replacesAPaperOfTheSameKind() {
        var old = add(new NewBoxDocument(
                uploads.upload(jiwon.id(), "옛.pdf", pdf()).id(), DocumentKind.OTHER, clock.today(), null));
        assertThat(get("/company/documents/" + old + "/replacement"))
                .hasStatusOk()
                .bodyText()
                .contains("옛.pdf 교체")
                .containsPattern("value=\"OTHER\"\\s+selected");
        var upload = uploads.upload(jiwon.id(), "새.pdf", pdf()).id().toString();
        assertThat(mvc.post()
                        .uri("/company/documents/" + old + "/replacement")
                        .param("kind", "OTHER")
                        .param("validFrom", "2026-11-01")
                        .param("files", upload))
                .hasStatus3xxRedirection();
        assertThat(box.of(hanbit))
                .filteredOn(BoxDocument::replaced)
                .extracting(BoxDocument::id)
                .containsExactly(old);
        assertThat(get("/company/documents")).bodyText().contains("새.pdf", "옛.pdf", "교체된 이전 서류");
    }

    @Test
    void standsOnBothScreensAndBeforeAxe() {
        add(new NewBoxDocument(
                uploads.upload(jiwon.id(), "사업자등록증.pdf", pdf()).id(),
                DocumentKind.BUSINESS_REGISTRATION,
                clock.today(),
                null));
        var old = add(new NewBoxDocument(
                uploads.upload(jiwon.id(), "납세증명서 2026년 1월 발급분.pdf", pdf()).id(),
                DocumentKind.TAX_CLEARANCE,
                clock.today().minusDays(40),
                null));
        try (var desk = Chromium.visitor();
                var phone = Chromium.visitorOnPhone()) {
            look(desk, "/company/documents", "box-1280");
            look(phone, "/company/documents", "box-375");
            look(desk, "/company/documents/" + old + "/replacement", "box-form-1280");
            look(phone, "/company/documents/" + old + "/replacement", "box-form-375");
        }
    }

    private void look(BrowserContext visitor, String path, String name) {
        var page = visitor.newPage();
        page.route(HOUSE + "/**", route -> serve(route, path));
        page.navigate(HOUSE + path);
        Screenshots.save(page, name);
        PageChecks.assertAccessible(page);
        PageChecks.assertFitsTheScreen(page);
    }

    private void serve(Route route, String path) {
        var asked = route.request().url().substring(HOUSE.length());
        if (asked.equals(path)) {
            var html = new String(get(path).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html; charset=UTF-8")
                    .setBody(html));
            return;
        }
        var file = Path.of("target/classes/static" + asked.replaceFirst("-[0-9a-f]{32}", ""));
        if (Files.exists(file)) {
            route.fulfill(new Route.FulfillOptions().setPath(file));
        } else {
            route.fulfill(new Route.FulfillOptions().setStatus(404));
        }
    }

    private UUID add(NewBoxDocument paper) {
        return box.add(hanbit, jiwon.id(), paper, null);
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).locale(Locale.KOREAN).exchange();
    }

    private MvcTestResult post(String name, String value) {
        return mvc.post()
                .uri("/company/documents/new")
                .param(name, value)
                .locale(Locale.KOREAN)
                .exchange();
    }

    private static ByteArrayInputStream pdf() {
        return new ByteArrayInputStream(SampleFiles.pdf());
    }

    /** Hands a fixed value to every parameter of its type. */
    private record Given(Class<?> type, Object value) implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == type;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return value;
        }
    }
}
