package kr.oneroof.consultation.desk;

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

import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.PersonId;

@Repository
@Transactional(readOnly = true)
class BoardReading implements Board {
    private static final String COUNTS = "select "
            + Arrays.stream(BoardTab.values())
                    .map(tab -> "(select count(*) " + from(tab) + " where " + tab.condition() + ") as " + tab.name())
                    .collect(Collectors.joining(", "));

    private final JdbcClient database;
    private final CaseRows rows;
    private final HouseClock clock;

    BoardReading(JdbcClient database, CaseRows rows, HouseClock clock) {
        this.database = database;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Map<BoardTab, Integer> counts(PersonId me, String unit) {
        return asked(COUNTS, me, unit).query(BoardReading::counted).single();
    }

    @Override
    public CaseList.Page rows(BoardTab tab, PersonId me, String unit, String after) {
        var cursor = Cursor.parse(after, tab.name());
        var statement = asked(
                CaseRows.SELECT + tab.condition()
                        + cursor.map(from -> " and " + tab.beyond()).orElse("") + " order by " + tab.order() + " limit "
                        + (PAGE + 1),
                me,
                unit);
        cursor.ifPresent(from -> statement
                .param("at", from.at().atOffset(ZoneOffset.UTC))
                .param("number", from.number().value()));
        var found = rows.read(statement);
        return found.size() <= PAGE
                ? new CaseList.Page(found, "")
                : new CaseList.Page(
                        found.subList(0, PAGE), tab.after(found.get(PAGE - 1)).text());
    }

    private StatementSpec asked(String sql, PersonId me, String unit) {
        var tomorrow = clock.today().plusDays(1).atStartOfDay(HouseClock.SEOUL).toOffsetDateTime();
        return database.sql(sql)
                .param("me", me.value())
                .param("unit", unit)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("tomorrow", tomorrow);
    }

    /** What stands in one partial index needs no second table. */
    private static String from(BoardTab tab) {
        return tab.condition().contains("f.")
                ? "from request_file f join consultation_case c on c.number = f.number"
                : "from consultation_case c";
    }

    private static Map<BoardTab, Integer> counted(ResultSet row, int index) throws SQLException {
        var counts = new EnumMap<BoardTab, Integer>(BoardTab.class);
        for (var tab : BoardTab.values()) {
            counts.put(tab, row.getInt(tab.name()));
        }
        return counts;
    }
}
