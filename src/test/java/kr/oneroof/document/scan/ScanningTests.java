package kr.oneroof.document.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.document.DocumentService;
import kr.oneroof.document.FileId;
import kr.oneroof.document.SampleFiles;
import kr.oneroof.document.UploadRefused;
import kr.oneroof.document.UploadService;
import kr.oneroof.document.VirusScan;
import kr.oneroof.document.scan.ClamdStandIn.Mood;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.support.As;
import kr.oneroof.support.Browsing;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.JourneyTest;
import kr.oneroof.support.Mvc;
import kr.oneroof.support.PageChecks;
import kr.oneroof.support.Screenshots;

/** OneRoof with a scanner beside it: what it finds stays out, and nothing passes while it is silent. */
@JourneyTest
class ScanningTests {
    @Autowired
    private ClamdStandIn daemon;

    @LocalServerPort
    private int port;

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private UploadService uploads;

    @Autowired
    private DocumentService documents;

    @Autowired
    private VirusScan virusScan;

    @Autowired
    private ScanRetryService retry;

    @Autowired
    private PersonQueries people;

    @Autowired
    private JdbcClient jdbc;

    private MockMvcTester mvc;
    private Actor jiwon;

    @AfterEach
    void recover() {
        daemon.be(Mood.WELL);
        retry.go();
    }

    @BeforeEach
    void open() {
        daemon.be(Mood.WELL);
        retry.go();
        mvc = Mvc.of(application);
        var card = people.findByEmail("jiwon@demo.oneroof.kr").orElseThrow();
        jiwon = new Actor(card.id(), card.name(), Set.of(Role.COMPANY_STAFF));
    }

    @Test
    void keepsOutWhatIsInfectedAndKeepsNoByteOfIt() {
        assertThatThrownBy(() -> upload("독이 든 도면.pdf", poisoned()))
                .isInstanceOfSatisfying(
                        UploadRefused.class,
                        refused -> assertThat(refused.key()).isEqualTo("document.refused.infected"));
        var file = only("독이 든 도면.pdf");
        assertThat(state(file)).isEqualTo("INFECTED");
        assertThat(jdbc.sql("select count(*) from file_chunk where file_id = ?")
                        .param(file.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThatThrownBy(() -> documents.attach(List.of(file), jiwon.id(), "request:2026-000001"))
                .isInstanceOf(NotOnFile.class);
        assertThatThrownBy(() -> uploads.copy(file, jiwon.id())).isInstanceOf(NotOnFile.class);
        assertThatThrownBy(() -> uploads.discard(file, jiwon.id())).isInstanceOf(NotOnFile.class);
        assertThatThrownBy(() -> jdbc.sql("update stored_file set scan = 'CLEAN', scan_finding = null where id = ?")
                        .param(file.value())
                        .update())
                .hasStackTraceContaining("stays on record");
        assertThatThrownBy(() -> jdbc.sql("insert into file_chunk values (?, 0, 'a')")
                        .param(file.value())
                        .update())
                .hasStackTraceContaining("keeps no bytes");
        assertThat(jdbc.sql("select detail from audit_row where action = 'document.infected' and subject = ?")
                        .param("file:" + file)
                        .query(String.class)
                        .single())
                .startsWith("Eicar-Test-Signature, sha-256 ");
        assertThat(download(file)).hasStatus(410).bodyText().contains("누구도 내려받을 수 없으며");
    }

    @Test
    void letsNothingPassWhileTheDaemonIsDown() {
        daemon.be(Mood.DOWN);
        var file = upload("도면.pdf", SampleFiles.pdf());
        assertThat(state(file)).isEqualTo("WAITING");
        assertThatThrownBy(() -> documents.attach(List.of(file), jiwon.id(), "request:2026-000001"))
                .isInstanceOf(NotOnFile.class);
        assertThatThrownBy(() -> jdbc.sql("update stored_file set subject = 'a', attached_at = now() where id = ?")
                        .param(file.value())
                        .update())
                .hasStackTraceContaining("not through the scanner");
        assertThat(download(file)).hasStatus(409).bodyText().contains("다시 확인");
        assertThat(ask(file))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.waiting")
                .isEqualTo(true);
        daemon.be(Mood.WELL);
        retry.go();
        assertThat(download(file)).hasStatusOk();
        assertThat(ask(file)).bodyJson().extractingPath("$.waiting").isEqualTo(false);
    }

    @Test
    void tellsTheAdministratorOnceAnOutage() {
        var down = told("document.scan.down");
        var up = told("document.scan.up");
        daemon.be(Mood.DOWN);
        var file = upload("도면.pdf", SampleFiles.pdf());
        retry.go();
        virusScan.settle(file);
        assertThat(told("document.scan.down")).isEqualTo(down + 1);
        assertThat(admin()).bodyText().contains("응답하지 않습니다");
        daemon.be(Mood.WELL);
        retry.go();
        retry.go();
        assertThat(told("document.scan.up")).isEqualTo(up + 1);
        assertThat(state(file)).isEqualTo("CLEAN");
        assertThat(admin()).bodyText().contains("정상입니다");
    }

    @Test
    void scansWhatWasStoredBeforeThereWasAScanner() {
        var honest = upload("옛 도면.pdf", SampleFiles.pdf());
        documents.attach(List.of(honest), jiwon.id(), "request:" + UUID.randomUUID());
        var poisoned = old("옛 독.pdf", poisoned());
        jdbc.sql("update stored_file set scan = 'NOT_CONFIGURED', scanned_at = null where id = ?")
                .param(honest.value())
                .update();
        retry.go();
        assertThat(state(honest)).isEqualTo("CLEAN");
        assertThat(state(poisoned)).isEqualTo("INFECTED");
    }

    @Test
    void asksTheScannerBeforeAnOldFileLeavesTheHouse() {
        assertThat(download(old("옛 독 2.pdf", poisoned()))).hasStatus(410);
        daemon.be(Mood.DOWN);
        assertThat(download(old("옛 도면 2.pdf", SampleFiles.pdf()))).hasStatus(409);
    }

    @Test
    void keepsTheWholeFormWhileAFileWaits() {
        daemon.be(Mood.SILENT);
        var sent = file(null, new MockMultipartFile("attachments", "계약서.pdf", null, SampleFiles.pdf()));
        assertThat(sent).hasStatus(422).bodyText().contains("파일 검사 중입니다: 계약서.pdf", "선적이 막혔습니다");
        daemon.be(Mood.WELL);
        assertThat(file(only("계약서.pdf"), null)).hasStatus3xxRedirection();
    }

    @Test
    void takesAnInfectedFileOffTheForm() {
        var found = old("견적 독.pdf", poisoned());
        assertThat(file(found, null))
                .hasStatus(422)
                .bodyText()
                .contains("악성코드가 발견되어 첨부에서 뺐습니다: 견적 독.pdf", "선적이 막혔습니다")
                .doesNotContain("file-" + found);
    }

    @Test
    void tellsNobodyOfAForeignUpload() {
        var file = upload("도면.pdf", SampleFiles.pdf());
        for (var role : List.of(Role.COMPANY_STAFF, Role.CONSULTANT, Role.ADMIN)) {
            assertThat(mvc.get().uri("/files/" + file + "/scan").with(As.actor(role)))
                    .hasStatus(404);
            assertThat(mvc.get().uri("/files/" + file).with(As.actor(role))).hasStatus(404);
        }
        assertThat(mvc.get().uri("/files/none/scan").with(As.actor(jiwon))).hasStatus(404);
    }

    @Test
    void showsTheAdministratorHowItStands() {
        old("독이 든 사업계획서 최종본.pdf", poisoned());
        retry.go();
        for (var visitor : List.of(Chromium.visitor(), Chromium.visitorOnPhone())) {
            try (visitor) {
                var page = visitor.newPage();
                Browsing.login(page, "http://localhost:" + port, "admin@demo.oneroof.kr");
                page.navigate("http://localhost:" + port + "/admin/files");
                Screenshots.save(page, "quarantine-" + page.viewportSize().width);
                PageChecks.assertAccessible(page);
                PageChecks.assertFitsTheScreen(page);
                assertThat(page.locator("tbody").textContent()).contains("사업계획서 최종본", "Eicar-Test-Signature");
            }
        }
    }

    @Test
    void saysInTheBrowserWhyAFileIsWithheld() {
        var infected = old("독 3.pdf", poisoned());
        retry.go();
        for (var visitor : List.of(Chromium.visitor(), Chromium.visitorOnPhone())) {
            try (visitor) {
                var page = visitor.newPage();
                Browsing.login(page, "http://localhost:" + port, "jiwon@demo.oneroof.kr");
                page.navigate("http://localhost:" + port + "/files/" + infected);
                Screenshots.save(page, "withheld-" + page.viewportSize().width);
                PageChecks.assertAccessible(page);
                PageChecks.assertFitsTheScreen(page);
                assertThat(page.locator("h1").textContent()).isEqualTo("차단된 파일입니다");
            }
        }
    }

    private MvcTestResult file(@Nullable FileId upload, @Nullable MockMultipartFile sent) {
        var form = mvc.post().uri("/consultations").multipart();
        if (sent != null) {
            form.file(sent);
        }
        return form.param("submission", UUID.randomUUID().toString())
                .param("category", "TRADE")
                .param("title", "선적이 막혔습니다")
                .param("body", "도와주십시오.")
                .param("wantedOutcome", "")
                .param("contactName", "박지원")
                .param("contactPhone", "")
                .param("files", upload == null ? new String[0] : new String[] {upload.toString()})
                .locale(Locale.KOREAN)
                .with(As.person("jiwon@demo.oneroof.kr"))
                .with(csrf())
                .exchange();
    }

    private FileId upload(String name, byte[] content) {
        return uploads.upload(jiwon.id(), name, new ByteArrayInputStream(content))
                .id();
    }

    /** As if it had been stored before there was a scanner. */
    private FileId old(String name, byte[] content) {
        var file = new FileId(UUID.randomUUID());
        jdbc.sql("""
                        insert into stored_file (id, uploader, name, media_type, size, sha256, uploaded_at)
                        values (?, ?, ?, 'application/pdf', ?, repeat('a', 64), now())""")
                .params(file.value(), jiwon.id().value(), name, content.length)
                .update();
        jdbc.sql("insert into file_chunk values (?, 0, ?)")
                .params(file.value(), content)
                .update();
        return file;
    }

    private FileId only(String name) {
        return new FileId(jdbc.sql("select id from stored_file where name = ?")
                .param(name)
                .query(UUID.class)
                .single());
    }

    private String state(FileId file) {
        return jdbc.sql("select scan from stored_file where id = ?")
                .param(file.value())
                .query(String.class)
                .single();
    }

    private int told(String template) {
        return jdbc.sql("select count(*) from notice where template = ?")
                .param(template)
                .query(Integer.class)
                .single();
    }

    private MvcTestResult download(FileId file) {
        return mvc.get()
                .uri("/files/" + file)
                .locale(Locale.KOREAN)
                .with(As.actor(jiwon))
                .exchange();
    }

    private MvcTestResult ask(FileId file) {
        return mvc.get()
                .uri("/files/" + file + "/scan")
                .accept("application/json")
                .with(As.actor(jiwon))
                .exchange();
    }

    private MvcTestResult admin() {
        return mvc.get()
                .uri("/admin/files")
                .locale(Locale.KOREAN)
                .with(As.person("admin@demo.oneroof.kr"))
                .exchange();
    }

    private static byte[] poisoned() {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n" + ClamdStandIn.TEST_VIRUS
                        + "\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
