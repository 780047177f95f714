package kr.oneroof.callcenter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Makes tickets of rows. */
final class CallTicketMapper {
    private CallTicketMapper() {}

    static CallTicket.Row ticket(ResultSet row, int index) throws SQLException {
        var caller = new Caller(
                row.getString("caller_phone"),
                row.getString("caller_name"),
                company(row),
                person(row, "caller_id"),
                row.getBoolean("consented"));
        var matter = new CallMatter(
                row.getString("topic"),
                CallLevel.valueOf(row.getString("level")),
                row.getString("note"),
                row.getString("result"));
        return new CallTicket.Row(
                new RequestNumber(row.getString("number")),
                row.getString("reference"),
                CallDirection.valueOf(row.getString("direction")),
                caller,
                matter,
                CallTicketState.valueOf(row.getString("state")),
                person(row, "owner_id"),
                known(row, "received_at"),
                new NewCall.Seconds(row.getInt("wait_seconds"), row.getInt("talk_seconds")),
                row.getBoolean("first_contact"),
                seoul(row, "closed_at"),
                row.getString("filed_as") != null,
                outside(row),
                row.getLong("version"));
    }

    static @Nullable CompanyId company(ResultSet row) throws SQLException {
        var id = row.getObject("company_id", UUID.class);
        return id == null ? null : new CompanyId(id);
    }

    static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable ExternalTransfer outside(ResultSet row) throws SQLException {
        return row.getObject("referred_at") == null
                ? null
                : new ExternalTransfer(
                        row.getString("agency"),
                        row.getString("told"),
                        known(row, "referred_by"),
                        known(row, "referred_at"));
    }

    static LocalDateTime known(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(seoul(row, column));
    }

    static @Nullable LocalDateTime seoul(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null
                ? null
                : moment.atZoneSameInstant(SeoulClock.SEOUL).toLocalDateTime();
    }
}
