package kr.oneroof.consultation.workbench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** The triage board: piles with their heights. */
@Repository
@Transactional(readOnly = true)
public class CaseBoardQueries {
    private static final String COUNTS = "select "
            + Arrays.stream(CaseBoardTab.values())
                    .map(tab -> "(select count(*) " + from(tab) + " where " + tab.condition() + ") as " + tab.name())
                    .collect(Collectors.joining(", "));

    private final JdbcClient database;
    private final CaseRowQueries rows;
    private final SeoulClock clock;

    CaseBoardQueries(JdbcClient database, CaseRowQueries rows, SeoulClock clock) {
        this.database = database;
        this.rows = rows;
        this.clock = clock;
    }

    /** How many are on each pile, in one statement over open cases alone. */
    public Map<CaseBoardTab, Integer> counts(PersonId me, String unit) {
        return asked(COUNTS, me, unit).query(CaseBoardQueries::counted).single();
    }

    /**
     * The most urgent first.
     *
     * @param after where the page before ended; empty, or forged, for the first
     */
    public CaseListQueries.Page rows(CaseBoardTab tab, PersonId me, String unit, String after) {
        var cursor = Cursor.parse(after, tab.name());
        var statement = asked(
                CaseRowQueries.SELECT + tab.condition()
                        + cursor.map(from -> " and " + tab.beyond()).orElse("") + " order by " + tab.order() + " limit "
                        + (PAGE + 1),
                me,
                unit);
        cursor.ifPresent(from -> statement
                .param("at", from.at().atOffset(ZoneOffset.UTC))
                .param("number", from.number().value()));
        var found = rows.read(statement);
        return found.size() <= PAGE
                ? new CaseListQueries.Page(found, "")
                : new CaseListQueries.Page(
                        found.subList(0, PAGE), tab.after(found.get(PAGE - 1)).text());
    }

    private StatementSpec asked(String sql, PersonId me, String unit) {
        var tomorrow = clock.today().plusDays(1).atStartOfDay(SeoulClock.SEOUL).toOffsetDateTime();
        return database.sql(sql)
                .param("me", me.value())
                .param("unit", unit)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("tomorrow", tomorrow);
    }

    /** What stands in one partial index needs no second table. */
    private static String from(CaseBoardTab tab) {
        return tab.condition().contains("f.")
                ? "from request_file f join consultation_case c on c.number = f.number"
                : "from consultation_case c";
    }

    private static Map<CaseBoardTab, Integer> counted(ResultSet row, int index) throws SQLException {
        var counts = new EnumMap<CaseBoardTab, Integer>(CaseBoardTab.class);
        for (var tab : CaseBoardTab.values()) {
            counts.put(tab, row.getInt(tab.name()));
        }
        return counts;
    }

    /** Lines on a page of a pile. */
    public static final int PAGE = 20;
}
