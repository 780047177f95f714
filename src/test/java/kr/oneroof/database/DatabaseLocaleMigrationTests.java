package kr.oneroof.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import kr.oneroof.support.DatabaseServer;
import kr.oneroof.support.DatabaseServer.Database;

/** A database of the locale C on the tests' server, in the state that an earlier build left it in. */
@Tag("process")
class DatabaseLocaleMigrationTests {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Database NEIGHBOUR = DatabaseServer.freshDatabase();
    private static final String SERVER =
            NEIGHBOUR.url().substring(0, NEIGHBOUR.url().lastIndexOf('/') + 1);
    /** Before clinics, loans and modules. */
    private static final MigrationVersion EARLIER = MigrationVersion.fromVersion("202611251110");

    private static final String PLANTED = "carried_planted";
    private static final String AUDIT = "insert into audit_row (at, actor, roles, source, action, subject, detail) "
            + "values (now(), 'a', '', '', 'x.y', 'z', '')";

    private final String name = "carried_" + NUMBER.incrementAndGet();
    private final DatabaseLocaleMigration carryOver = new DatabaseLocaleMigration(
            SERVER,
            NEIGHBOUR.owner(),
            NEIGHBOUR.ownerPassword(),
            "postgres",
            name,
            DatabaseLocaleMigrationTests::migrate);

    @BeforeAll
    static void plantOnce() throws SQLException {
        create(PLANTED, "template0 encoding 'UTF8' locale 'C'");
        plant(PLANTED);
    }

    @AfterAll
    static void dropPlanted() throws SQLException {
        tell("postgres", "drop database " + PLANTED + " with (force)");
    }

    @AfterEach
    void dropDatabases() throws SQLException {
        carryOver.dropOld();
        tell("postgres", "drop database if exists " + name + " with (force)");
        tell("postgres", "drop database if exists " + name + "_coming with (force)");
    }

    @Test
    void movesRowsCountersAndHistoryAndTeachesHangul() throws SQLException {
        plant();
        var before = contents();
        var rows = rows(before);
        assertThat(ask(DatabaseLocale.KNOWS_HANGUL)).isEqualTo("f");

        assertThat(carryOver.run()).isEqualTo(OptionalLong.of(rows));

        assertThat(ask(DatabaseLocale.KNOWS_HANGUL)).isEqualTo("t");
        assertThat(contents()).isEqualTo(before).hasSizeGreaterThan(50);
        assertThat(ask("select max(version) from flyway_schema_history")).isEqualTo(EARLIER.getVersion());
        assertThat(ask("select name from holiday where day = '2017-01-01'"))
                .as("a seed that was changed")
                .isEqualTo("가");
        assertThat(ask("select search_text from company")).as("computed anew").contains("é 정밀");
        assertThat(ask(AUDIT + " returning id")).as("goes on counting").isEqualTo("42");
        assertThat(ask("select nextval('request_number_2026')")).isEqualTo("1235");
    }

    @Test
    void leavesTheNewDatabaseToTheApplication() throws SQLException {
        plant();
        carryOver.run();
        migrate(SERVER + name, MigrationVersion.LATEST);
        var asApplication =
                JdbcClient.create(new DriverManagerDataSource(SERVER + name, NEIGHBOUR.role(), NEIGHBOUR.password()));
        assertThat(asApplication
                        .sql("select count(*) from audit_row")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> asApplication.sql("delete from audit_row").update())
                .withStackTraceContaining("permission denied");
        assertThatExceptionOfType(SQLException.class)
                .as("triggers watch again")
                .isThrownBy(() -> tell(name, "delete from audit_row"));
        new LocaleGuard(asApplication).afterPropertiesSet();
    }

    @Test
    void keepsTheOldDatabaseUntilItIsDropped() throws SQLException {
        plant();
        carryOver.run();
        assertThat(databases()).isEqualTo(name + "," + name + "_before");
        assertThat(carryOver.run()).as("all is well").isEmpty();
        carryOver.dropOld();
        assertThat(databases()).isEqualTo(name);
        carryOver.dropOld();
        assertThat(ask("select count(*) from company")).isEqualTo("1");
    }

    @Test
    void beginsAnewAfterAKillInTheMiddle() throws SQLException {
        plant();
        var before = contents();
        tell("postgres", DatabaseLocale.create(name + "_coming"));
        migrate(SERVER + name + "_coming", MigrationVersion.fromVersion("202611241010"));
        carryOver.run();
        assertThat(contents()).isEqualTo(before);
        assertThat(databases()).isEqualTo(name + "," + name + "_before");
    }

    @Test
    void leavesEverythingAsItWasWhereTheStructureIsAnothers() throws SQLException {
        plant();
        tell(name, "alter table company add column of_another_build int");
        var before = contents();
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(carryOver::run)
                .satisfies(refused -> assertThat(refused)
                        .hasMessage(new StartRefused(
                                        "database.not-carried-over",
                                        null,
                                        name,
                                        Objects.requireNonNull(Objects.requireNonNull(refused.getCause())
                                                .getMessage()))
                                .getMessage()))
                .withMessageContaining(name)
                .satisfies(refused -> assertThat(refused.advice()).contains("open it with that version"));
        assertThat(contents()).isEqualTo(before);
        assertThat(ask(DatabaseLocale.KNOWS_HANGUL)).isEqualTo("f");
    }

    @Test
    void leavesEverythingAsItWasWhereARowIsRefused() throws SQLException {
        plant();
        // In the locale C a capital with an accent has no small letter, so the check let it pass.
        tell(
                name,
                "insert into person (id, email, name, phone, unit, language, created_at, version) "
                        + "values (gen_random_uuid(), 'É@example.kr', 'é', '', '', 'ko', now(), 0)");
        var before = contents();
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(carryOver::run)
                .withMessageContaining("person_email_check");
        assertThat(contents()).isEqualTo(before);
        assertThat(databases()).contains(name).doesNotContain("before");
    }

    @Test
    void movesADatabaseThatWasNeverUsed() throws SQLException {
        create(name, "template0 encoding 'UTF8' locale 'C'");
        assertThat(carryOver.run()).isEqualTo(OptionalLong.of(0));
        assertThat(ask("select count(*) from pg_class where relnamespace = 'public'::regnamespace"))
                .isEqualTo("0");
        migrate(SERVER + name, MigrationVersion.LATEST);
        assertThat(ask(DatabaseLocale.KNOWS_HANGUL)).isEqualTo("t");
    }

    @Test
    void refusesToOpenWithAnOldDatabase() throws SQLException {
        plant();
        var database = JdbcClient.create(
                new DriverManagerDataSource(SERVER + name, NEIGHBOUR.owner(), NEIGHBOUR.ownerPassword()));
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> new LocaleGuard(database).afterPropertiesSet())
                .withMessage(new StartRefused("database.locale", null, name, "C", "C").getMessage())
                .withMessageContaining(name)
                .withMessageContaining("character type C")
                .satisfies(refused -> assertThat(refused.advice()).contains("pg_dump", "C.UTF-8", "step 10"));
    }

    private void plant() throws SQLException {
        create(name, PLANTED);
    }

    private static void create(String database, String template) throws SQLException {
        tell("postgres", "create database " + database + " template " + template);
    }

    private static void plant(String name) throws SQLException {
        migrate(SERVER + name, EARLIER);
        tell(name, "update holiday set name = '가' where day = '2017-01-01'");
        tell(name, "delete from holiday where day = '2016-01-01'");
        tell(name, """
                insert into company (id, business_number, corporate_number, name, name_en, ceo, entity_type, industry, postal_code,
                    address, district, complex, phone, email, homepage, products, size_class, created_at, version)
                values (gen_random_uuid(), '1234567891', '', 'É 정밀', 'E', '가', 'CORPORATION', '', '', '', '', '', '055',
                    '', '', '한 줄' || chr(10) || chr(9) || '\\N "', '', now(), 0)""");
        tell(name, "select setval(pg_get_serial_sequence('audit_row', 'id'), 40)");
        tell(name, AUDIT);
        tell(name, "select setval('request_number_2026', 1234)");
    }

    private Map<String, DatabaseCopy.Content> contents() throws SQLException {
        try (var database = connect(name)) {
            var contents = new TreeMap<String, DatabaseCopy.Content>();
            for (var table : DatabaseCopy.columns(database).entrySet()) {
                contents.put(
                        table.getKey(),
                        DatabaseCopy.content(database, table.getKey(), String.join(", ", table.getValue())));
            }
            return contents;
        }
    }

    private static long rows(Map<String, DatabaseCopy.Content> contents) {
        return contents.values().stream().mapToLong(DatabaseCopy.Content::rows).sum();
    }

    private String databases() throws SQLException {
        return ask("select string_agg(datname, ',' order by datname) from pg_database where datname ~ '^" + name
                + "(_|$)'");
    }

    private static void migrate(String url, MigrationVersion version) {
        Flyway.configure()
                .dataSource(url, NEIGHBOUR.owner(), NEIGHBOUR.ownerPassword())
                .placeholders(Map.of("appRole", NEIGHBOUR.role(), "appPassword", NEIGHBOUR.password()))
                .target(version)
                .load()
                .migrate();
    }

    private String ask(String sql) throws SQLException {
        try (var database = connect(name);
                var statement = database.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void tell(String database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(SERVER + database, NEIGHBOUR.owner(), NEIGHBOUR.ownerPassword());
    }
}
