package kr.oneroof.consultation.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.consultation.export.Export.Status;
import kr.oneroof.consultation.export.ExportService.Wish;
import kr.oneroof.consultation.workbench.CaseFilter;
import kr.oneroof.consultation.workbench.CaseListQueries.Reader;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

@ModuleTest
class ExportTests {
    /** Ten times as many in the bench. */
    private static final int MANY = Integer.getInteger("oneroof.export-lines", 5_000);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ExportService exports;

    @Autowired
    private ExportRepository repository;

    @Autowired
    private ExportJob job;

    @Autowired
    private ExportPieceRepository pieces;

    @Autowired
    private JdbcClient database;

    private Crowd crowd;
    private Actor kim;

    @BeforeEach
    void open() {
        crowd = new Crowd(database);
        kim = crowd.person("김상담", Role.CONSULTANT);
    }

    @Test
    void writesTheListInTheBackgroundAndTellsWhoAskedForIt() {
        var team = crowd.cases(3);
        var id = request(kim, team, ExportFormat.CSV, false);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> exports.require(id, kim).status() == Status.DONE);
        var file = text(exports.require(id, kim));
        assertThat(file.lines()).hasSize(4);
        assertThat(file).contains("\"'=위험한 제목 1\"", "회사 ");
        assertThat(database.sql("select count(*) from notice where person_id = ?")
                        .param(kim.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void isOneExportHoweverOftenItIsClicked() {
        var wish = wish(UUID.randomUUID(), crowd.cases(1), ExportFormat.CSV, false);
        exports.request(wish, kim);
        exports.request(wish, kim);
        assertThat(exports.own(kim)).hasSize(1);
        var other = crowd.person("정상담", Role.CONSULTANT);
        assertThatThrownBy(() -> exports.request(wish, other)).isInstanceOf(NotOnFile.class);
    }

    @Test
    void keepsALookAtEveryCompanyForEachDownload() {
        var team = crowd.cases(4);
        var id = finished(kim, team, ExportFormat.XLSX, false);
        Mvc.of((WebApplicationContext) context)
                .get()
                .uri("/desk/exports/" + id + "/file")
                .with(Mvc.as(kim))
                .exchange();
        assertThat(looks(id)).isEqualTo(5);
        assertThat(database.sql(
                                "select count(*) from audit_row where subject = ? and action = 'consultation.export-downloaded'")
                        .param("export:" + id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void opensToNobodyElse() {
        var id = finished(kim, crowd.cases(1), ExportFormat.CSV, false);
        var mvc = Mvc.of((WebApplicationContext) context);
        for (var role : Set.of(Role.CONSULTANT, Role.DIRECTOR, Role.CALL_AGENT, Role.CITY_OFFICIAL)) {
            var stranger = Mvc.as(Mvc.stranger(role));
            assertThat(mvc.get().uri("/desk/exports/" + id).with(stranger)).hasStatus(404);
            assertThat(mvc.get().uri("/desk/exports/" + id + "/file").with(stranger))
                    .hasStatus(404);
            assertThat(mvc.post()
                            .uri("/desk/exports/" + id + "/cancellation")
                            .with(stranger)
                            .with(csrf()))
                    .hasStatus(404);
        }
        assertThat(mvc.get().uri("/desk/exports/" + id + "/file").with(Mvc.as(kim)))
                .hasStatusOk()
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        values -> assertThat(values)
                                .first()
                                .asString()
                                .contains("filename*=UTF-8''%EC%83%81%EB%8B%B4%EB%AA%A9%EB%A1%9D_"));
    }

    @Test
    void isGoneAfterAWeek() {
        var id = finished(kim, crowd.cases(1), ExportFormat.CSV, false);
        SeoulClock.at(SeoulClock.onTheWall().plus(ExportRepository.LIES).plusSeconds(60), () -> {
            assertThatThrownBy(() -> exports.take(id, kim)).isInstanceOf(NotOnFile.class);
            repository.expire();
        });
        assertThat(exports.require(id, kim).status()).isEqualTo(Status.EXPIRED);
        assertThat(pieces(id)).isZero();
    }

    @Test
    void stopsWhenItIsCancelled() {
        var id = waiting(kim, crowd.cases(1));
        var begun = repository.begin(id).orElseThrow();
        exports.cancel(id, kim);
        var writer = pieces.writer(begun);
        assertThatThrownBy(() -> writer.write(new byte[ExportPieceRepository.SIZE]))
                .isInstanceOf(ExportPieceRepository.Stopped.class);
        assertThat(repository.begin(id)).isEmpty();
        assertThat(pieces(id)).isZero();
    }

    @Test
    void beginsAnewAfterACrashAndIgnoresTheDeadRun() {
        var id = waiting(kim, crowd.cases(2));
        var dead = repository.begin(id).orElseThrow();
        job.run(id);
        assertThatThrownBy(() -> pieces.writer(dead).write(new byte[ExportPieceRepository.SIZE]))
                .isInstanceOf(ExportPieceRepository.Stopped.class);
        repository.finish(dead, 99, List.of());
        var done = exports.require(id, kim);
        assertThat(done.attempt()).isEqualTo(2);
        assertThat(done.lines()).isEqualTo(2);
        assertThat(text(done).getBytes(StandardCharsets.UTF_8)).hasSize(Math.toIntExact(done.bytes()));
    }

    @Test
    void givesTheCityNeitherNamesNorFewCompanies() {
        var city = crowd.person("이주무관", Role.CITY_OFFICIAL);
        var few = crowd.cases(2);
        assertThatThrownBy(() -> request(city, few, ExportFormat.CSV, true))
                .isInstanceOf(ExportService.TooFewCompanies.class);
        var agent = crowd.person("박상담", Role.CALL_AGENT);
        assertThat(exports.require(waiting(agent, crowd.cases(1)), agent).reader())
                .isEqualTo(Reader.SEES_TITLES);
        assertThat(ExportColumns.of(Reader.SEES_NO_WORDS))
                .doesNotContain(ExportColumns.Column.COMPANY, ExportColumns.Column.TITLE);
        assertThat(ExportColumns.of(Reader.SEES_TITLES)).doesNotContain(ExportColumns.Column.COMPANY);
    }

    @Test
    void asksForAReason() {
        var mvc = Mvc.of((WebApplicationContext) context);
        assertThat(mvc.post()
                        .uri("/desk/exports")
                        .param("submission", UUID.randomUUID().toString())
                        .param("format", "PDF")
                        .param("reason", "음")
                        .param("filter", "unit=x")
                        .with(Mvc.as(kim))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("내려받는 사유를 5자 이상 500자 이내로 적어 주십시오.", "파일 형식을 선택해 주십시오.", "unit=x");
        assertThat(exports.own(kim)).isEmpty();
    }

    @Test
    void takesTheLongestFilterThatAnAddressCanName() {
        var names = List.of(
                "words",
                "status",
                "category",
                "consultant",
                "unit",
                "district",
                "channel",
                "industry",
                "size",
                "outcome",
                "counted",
                "from",
                "until",
                "sort");
        var longest =
                CaseFilter.of(names.stream().collect(Collectors.toMap(Function.identity(), _ -> "가".repeat(200))));
        assertThat(longest.query()).hasSizeGreaterThan(12_600);
        assertThat(Mvc.of((WebApplicationContext) context)
                        .post()
                        .uri("/desk/exports")
                        .with(Mvc.as(kim))
                        .with(csrf())
                        .param("submission", UUID.randomUUID().toString())
                        .param("format", "CSV")
                        .param("reason", "시험 자료입니다")
                        .param("filter", longest.query()))
                .hasStatus3xxRedirection();
        assertThat(exports.own(kim)).extracting(Export::filter).containsExactly(longest);
    }

    /** 50,000 lines through a file that is never held: what is kept alive afterwards and between stays small. */
    @Test
    void writesManyLinesInLittleMemory() {
        var team = crowd.cases(MANY);
        var id = waiting(kim, team);
        var before = used();
        job.run(id);
        var grown = used() - before;
        var done = exports.require(id, kim);
        assertThat(done.lines()).isEqualTo(MANY);
        assertThat(done.bytes()).isGreaterThan(160L * MANY);
        assertThat(grown).as("bytes kept").isLessThan(8_000_000);
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private UUID request(Actor actor, String team, ExportFormat format, boolean records) {
        var wish = wish(UUID.randomUUID(), team, format, records);
        exports.request(wish, actor);
        return wish.submission();
    }

    /** Asked for without the scheduler, so that the test runs it itself. */
    private UUID waiting(Actor actor, String team) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into consultation_export (id, requester_id, reason, format, reader, filter, language, status, requested_at)
                        values (?, ?, '시험 자료입니다', 'CSV', ?, ?, 'ko', 'WAITING', now())""")
                .params(
                        id,
                        actor.id().value(),
                        actor.is(Role.CALL_AGENT) ? "SEES_TITLES" : "OPENS_CASES",
                        "unit=" + team)
                .update();
        return id;
    }

    private UUID finished(Actor actor, String team, ExportFormat format, boolean records) {
        var id = request(actor, team, format, records);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> exports.require(id, actor).status() == Status.DONE);
        return id;
    }

    private static Wish wish(UUID key, String team, ExportFormat format, boolean records) {
        return new Wish(key, CaseFilter.of(Map.of("unit", team)), records, format, "월간 보고 자료", Locale.KOREAN);
    }

    private String text(Export export) {
        var bytes = new ByteArrayOutputStream();
        exports.write(export, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private int looks(UUID id) {
        return database.sql("select count(*) from look where subject = ?")
                .param("export:" + id)
                .query(Integer.class)
                .single();
    }

    private int pieces(UUID id) {
        return database.sql("select count(*) from consultation_export_piece where export_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
