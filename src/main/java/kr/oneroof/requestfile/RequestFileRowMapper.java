package kr.oneroof.requestfile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.clock.Term;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** Makes files of rows: one statement brings a file with its term, extensions and waits, however many files. */
final class RequestFileRowMapper {
    static final String SELECT = """
            select f.*, t.round, t.unit, t.period, t.starts_at, e.units, e.periods, w.froms, w.untils, w.causes
            from request_file f
            cross join lateral (select * from request_term where number = f.number order by round desc limit 1) t
            cross join lateral (select array_agg(unit order by serial) as units, array_agg(period order by serial) as periods
                                from request_extension where number = f.number and round = t.round) e
            cross join lateral (select array_agg((extract(epoch from started_at) * 1000)::bigint order by serial) as froms,
                                       array_agg((extract(epoch from ended_at) * 1000)::bigint order by serial) as untils,
                                       array_agg(cause order by serial) as causes
                                from request_wait where number = f.number) w
            """;

    private RequestFileRowMapper() {}

    static RequestFile file(ResultSet row, int index) throws SQLException {
        return new RequestFile(fileRow(row), round(row), waits(row));
    }

    private static RequestFileRow fileRow(ResultSet row) throws SQLException {
        return new RequestFileRow(
                new RequestNumber(row.getString("number")),
                new CompanyId(row.getObject("company_id", UUID.class)),
                person(row, "applicant_id"),
                row.getString("service"),
                person(row, "owner_id"),
                RequestState.valueOf(row.getString("state")),
                instant(row.getObject("received_at", OffsetDateTime.class)),
                instant(row.getObject("due_at", OffsetDateTime.class)),
                closedAt(row),
                row.getLong("version"));
    }

    private static @Nullable Instant closedAt(ResultSet row) throws SQLException {
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        return closed == null ? null : closed.toInstant();
    }

    private static RunningTerm round(ResultSet row) throws SQLException {
        var units = RequestFileRowMapper.<String>array(row, "units");
        var periods = RequestFileRowMapper.<Integer>array(row, "periods");
        var extensions = new ArrayList<Term>();
        for (var i = 0; i < units.size(); i++) {
            extensions.add(term(units.get(i), periods.get(i)));
        }
        return new RunningTerm(
                row.getInt("round"),
                term(row.getString("unit"), row.getInt("period")),
                instant(row.getObject("starts_at", OffsetDateTime.class)),
                extensions);
    }

    private static Waits waits(ResultSet row) throws SQLException {
        var froms = RequestFileRowMapper.<Long>array(row, "froms");
        var untils = RequestFileRowMapper.<@Nullable Long>array(row, "untils");
        var causes = RequestFileRowMapper.<String>array(row, "causes");
        var waits = new ArrayList<Wait>();
        for (var i = 0; i < froms.size(); i++) {
            var until = untils.get(i);
            waits.add(new Wait(
                    i + 1,
                    Instant.ofEpochMilli(froms.get(i)),
                    until == null ? null : Instant.ofEpochMilli(until),
                    causes.get(i)));
        }
        return waits.isEmpty() ? Waits.NONE : new Waits(List.copyOf(waits));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    private static Term term(String unit, int period) {
        return new Term(Term.Unit.valueOf(unit), period);
    }

    private static Instant instant(OffsetDateTime moment) {
        return moment.toInstant();
    }

    @SuppressWarnings("unchecked")
    private static <T extends @Nullable Object> List<T> array(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList((T[]) array.getArray());
    }
}
