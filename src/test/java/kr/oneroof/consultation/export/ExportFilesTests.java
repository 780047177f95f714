package kr.oneroof.consultation.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.consultation.export.Export.Status;
import kr.oneroof.consultation.views.RequestedLabel;
import kr.oneroof.consultation.views.SavedViewService;
import kr.oneroof.consultation.workbench.CaseFilter;
import kr.oneroof.consultation.workbench.CaseListQueries;
import kr.oneroof.consultation.workbench.CaseListQueries.Reader;
import kr.oneroof.consultation.workbench.CaseMeasure;
import kr.oneroof.consultation.workbench.CaseSort;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;
import kr.oneroof.support.OpenedWorkbook;

/** What is in the files: opened by a library that did not write them, and their lines counted. */
@ModuleTest
class ExportFilesTests {
    @Autowired
    private WebApplicationContext context;

    @Autowired
    private ExportService exports;

    @Autowired
    private ExportJob job;

    @Autowired
    private SavedViewService views;

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
    void saysTheSameInTheWorkbookAsInCsv() throws IOException {
        var team = crowd.cases(7);
        database.sql("update consultation_case set filed_at = timestamptz '2026-12-01 09:30+09' where unit = ?")
                .param(team)
                .update();
        database.sql("""
                        update request_file set received_at = timestamptz '2026-12-01 09:30+09', due_at = timestamptz '2026-12-09 18:00+09'
                        where number in (select number from consultation_case where unit = ?)""").param(team).update();
        var book = OpenedWorkbook.of(download(written(Map.of("unit", team), ExportFormat.XLSX, Reader.OPENS_CASES)));
        var csv = parsed(download(written(Map.of("unit", team), ExportFormat.CSV, Reader.OPENS_CASES)));
        assertThat(book.rows())
                .hasSize(8)
                .first()
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains("접수번호", "제목");
        for (var line = 1; line < 8; line++) {
            var cells = csv.get(line).toList().stream()
                    .map(cell -> cell.replaceFirst("^'(?==)", ""))
                    .toList();
            assertThat(book.rows().get(line)).isEqualTo(cells).contains("2026-12-01 09:30", "2026-12-09 18:00");
            assertThat(book.rows().get(line).get(1)).startsWith("=위험한 제목");
            assertThat(book.kinds().get(line)).contains("DATE").doesNotContain("FORMULA");
        }
    }

    /** More than one piece, whose last is not full. */
    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void keepsTheEndOfLongFiles(ExportFormat format) throws IOException {
        var many = 12_000;
        var team = crowd.cases(many);
        var id = written(Map.of("unit", team), format, Reader.OPENS_CASES);
        assertThat(database.sql("select count(*) from consultation_export_piece where export_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isGreaterThan(1);
        var file = download(id);
        assertThat(file).hasSize(Math.toIntExact(exports.require(id, kim).bytes()));
        if (format == ExportFormat.XLSX) {
            assertThat(OpenedWorkbook.of(file).rows()).hasSize(many + 1);
        } else {
            assertThat(parsed(file)).hasSize(many + 1);
        }
    }

    /** One of everything that a list can be narrowed or sorted by. */
    static Stream<Map<String, String>> filters() {
        var simple = Map.of(
                        "words",
                        "위험한 제목",
                        "status",
                        "SUBMITTED",
                        "category",
                        "FINANCE",
                        "consultant",
                        UUID.randomUUID().toString(),
                        "district",
                        "주촌면",
                        "channel",
                        "WEB",
                        "industry",
                        "C25",
                        "size",
                        "SMALL",
                        "outcome",
                        "RESOLVED",
                        "from",
                        "2020-01-01")
                .entrySet()
                .stream()
                .map(one -> Map.of(one.getKey(), one.getValue()));
        var both = Stream.of(
                Map.of("words", "제목", "until", "2199-12-31"),
                Map.of("words", "한빛정밀", "status", "SUBMITTED", "counted", "LATE"));
        var counted = Stream.of(CaseMeasure.values()).map(measure -> Map.of("counted", measure.name()));
        var sorted = Stream.of(CaseSort.values()).map(sort -> Map.of("sort", sort.name(), "words", "위험한"));
        return Stream.of(simple, both, counted, sorted).flatMap(one -> one);
    }

    /** The file holds as many lines as the screen, whoever looks and whatever was asked. */
    @ParameterizedTest
    @MethodSource("filters")
    void holdsWhatTheListHolds(Map<String, String> asked) throws IOException {
        var filter = new LinkedHashMap<>(asked);
        filter.put("unit", crowd.cases(5));
        for (var reader : Reader.values()) {
            var id = written(filter, ExportFormat.XLSX, reader);
            var shown = context.getBean(CaseListQueries.class)
                    .page(CaseFilter.of(filter), "", reader)
                    .rows()
                    .size();
            assertThat(exports.require(id, kim).lines())
                    .as("%s for %s", filter, reader)
                    .isEqualTo(shown);
            assertThat(OpenedWorkbook.of(download(id)).rows()).hasSize(shown + 1);
        }
    }

    @Test
    void takesOutSavedViewsWithWords() throws IOException {
        var team = crowd.cases(4);
        var key = UUID.randomUUID();
        database.sql("update consultation_case set title = '컨테이너 운임' where unit = ? and title like '%3'")
                .param(team)
                .update();
        views.save(
                key, CaseFilter.of(Map.of("unit", team, "words", "컨테이너 운임")), new RequestedLabel("검색 보기", false), kim);
        var filter = views.open(key, kim).filter();
        assertThat(filter.words()).isEqualTo("컨테이너 운임");
        assertThat(OpenedWorkbook.of(download(written(filter, ExportFormat.XLSX, Reader.OPENS_CASES)))
                        .rows())
                .hasSize(2)
                .last()
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains("컨테이너 운임");
    }

    /** Nothing that its reader could do otherwise keeps a file from being made. */
    @Test
    void blamesNobodyForAFileThatCouldNotBeMade() {
        var id = UUID.randomUUID();
        insert(id, CaseFilter.of(Map.of("unit", crowd.cases(1))), ExportFormat.CSV, Reader.OPENS_CASES);
        database.sql("update consultation_export set status = 'FAILED' where id = ?")
                .param(id)
                .update();
        assertThat(Mvc.of(context).get().uri("/desk/exports/" + id).with(Mvc.as(kim)))
                .hasStatusOk()
                .bodyText()
                .contains("시스템 오류로 파일을 만들지 못했습니다")
                .doesNotContain("조건을 좁혀");
    }

    private UUID written(Map<String, String> filter, ExportFormat format, Reader reader) {
        return written(CaseFilter.of(filter), format, reader);
    }

    private UUID written(CaseFilter filter, ExportFormat format, Reader reader) {
        var id = UUID.randomUUID();
        insert(id, filter, format, reader);
        job.run(id);
        assertThat(exports.require(id, kim).status()).isEqualTo(Status.DONE);
        return id;
    }

    /** Asked for without the scheduler, so that the test runs it itself and sees what fails. */
    private void insert(UUID id, CaseFilter filter, ExportFormat format, Reader reader) {
        database.sql("""
                        insert into consultation_export (id, requester_id, reason, format, reader, filter, language, status, requested_at)
                        values (?, ?, '시험 자료입니다', ?, ?, ?, 'ko', 'WAITING', now())""")
                .params(id, kim.id().value(), format.name(), reader.name(), filter.query())
                .update();
    }

    private byte[] download(UUID id) {
        var answer = Mvc.of(context)
                .get()
                .uri("/desk/exports/" + id + "/file")
                .with(Mvc.as(kim))
                .exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private static List<CSVRecord> parsed(byte[] file) throws IOException {
        return CSVFormat.DEFAULT
                .parse(new StringReader(new String(file, StandardCharsets.UTF_8).substring(1)))
                .getRecords();
    }
}
