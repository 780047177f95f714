package kr.oneroof.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.ActiveProfiles;

/** The pages of difficulty consultations at a thousand and at a million cases, beside the floor. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"oneroof.demo=true", "oneroof.demo.size=small", "logging.level.root=warn"})
@ActiveProfiles("bench")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsultationBench {
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");
    private static final String CLOSED = "/desk/consultations/list?status=CLOSED&sort=CHANGED";
    private static final int SMALL = 1_000;
    private static final int LARGE = Integer.getInteger("bench.cases", 1_000_000);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 8);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private BenchSettings.StatementCount statements;

    @Value("${spring.flyway.url}")
    private String ownersAddress;

    @Value("${spring.flyway.user}")
    private String owner;

    @Value("${spring.flyway.password}")
    private String ownersPassword;

    @Test
    void measuresThePagesOfConsultations() {
        var town = new Town(JdbcClient.create(new DriverManagerDataSource(ownersAddress, owner, ownersPassword)));
        var report = new Report();
        town.grow(0, SMALL);
        measure(report, SMALL);
        town.grow(SMALL, LARGE);
        measure(report, LARGE);
        report.print();
        var export = new LargeExport(database);
        export.run(Visit.of("http://localhost:" + port, "kim@demo.oneroof.kr"), "CSV");
        export.run(Visit.of("http://localhost:" + port, "kim@demo.oneroof.kr"), "XLSX");
        assertThat(report.rows()).isEqualTo(2 * 15);
    }

    private void measure(Report report, int size) {
        var origin = "http://localhost:" + port;
        var kim = Visit.of(origin, "kim@demo.oneroof.kr");
        var wrk = new Wrk(origin, SECONDS);
        for (var page : List.of(
                new Page("floor", FloorPage.PATH),
                new Page("board, mine", "/desk/consultations?tab=mine"),
                new Page("closed by change, page 1", CLOSED),
                new Page("closed by change, page 500", deep(kim)),
                search("search, 0 hits", "없는말씀"),
                search("search, 10 hits", Town.RARE),
                search("search, a tenth hits", Town.COMMON),
                new Page("case with 2,000 messages", "/desk/consultations/" + Town.TALKATIVE),
                new Page("my work", "/desk/work"),
                new Page("company page", "/companies/" + aFirm()),
                new Page("wallboard", "/calls/board"))) {
            report.add(size, page.name(), sentFor(kim, page.path()), wrk.get(kim, page.path()));
        }
        var city = Visit.of(origin, "city@demo.oneroof.kr");
        report.add(size, "figures for officials", sentFor(city, "/figures"), wrk.get(city, "/figures"));
        var hanbit = Visit.of(origin, "hanbit@demo.oneroof.kr");
        for (var page : List.of(
                new Page("my requests", "/requests?all=true"),
                new Page(
                        "offers while typing",
                        "/consultations/similar?" + Visit.encoded(Map.of("words", Town.COMMON))))) {
            report.add(size, page.name(), sentFor(hanbit, page.path()), wrk.get(hanbit, page.path()));
        }
        file(report, size, hanbit, wrk);
    }

    private String aFirm() {
        return database.sql("select id::text from company where business_number like '200000%' limit 1")
                .query(String.class)
                .single();
    }

    private record Page(String name, String path) {}

    private static Page search(String name, String word) {
        return new Page(name, "/desk/consultations/list?" + Visit.encoded(Map.of("words", word)));
    }

    /** By the reader's own links, up to page 500. */
    private static String deep(Visit reader) {
        var path = CLOSED;
        for (var page = 1; page < 500; page++) {
            var next = NEXT.matcher(reader.get(path));
            if (!next.find()) {
                return path;
            }
            path = next.group(1).replace("&amp;", "&");
        }
        return path;
    }

    /** The fewest of three, because OneRoof's own work goes on beside. */
    private long sentFor(Visit reader, String path) {
        var fewest = Long.MAX_VALUE;
        for (var go = 0; go < 3; go++) {
            var before = statements.sent();
            reader.get(path);
            fewest = Math.min(fewest, statements.sent() - before);
        }
        return fewest;
    }

    private void file(Report report, int size, Visit company, Wrk wrk) {
        var token = Visit.tokenIn(company.get("/consultations/new"));
        var form = Visit.encoded(Map.of(
                "_csrf",
                token,
                "category",
                "FINANCE",
                "title",
                "벤치 접수",
                "body",
                "측정을 위한 접수입니다.",
                "wantedOutcome",
                "",
                "contactName",
                "이한빛",
                "contactPhone",
                "01012345678"));
        var before = filed();
        var sentBefore = statements.sent();
        var load = wrk.post(company, "/consultations", """
                local form, run, n = "%s", "%s", 0
                request = function()
                  n = n + 1
                  return wrk.format("POST", nil, {["Cookie"] = wrk.headers["Cookie"],
                    ["Content-Type"] = "application/x-www-form-urlencoded"},
                    form .. "&submission=" .. run .. string.format("%%012x", n + os.time() %% 100000 * 1000000))
                end
                """.formatted(
                        form, UUID.randomUUID().toString().substring(0, 24)));
        var after = filed();
        assertThat(after).as("cases filed").isGreaterThan(before);
        report.add(size, "filing a case", (statements.sent() - sentBefore) / (after - before), load);
    }

    private long filed() {
        return database.sql("select count(*) from consultation_case where title = '벤치 접수'")
                .query(Long.class)
                .single();
    }
}
