package kr.oneroof.consultation.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.consultation.Confidentiality;
import kr.oneroof.consultation.council.AgendaItem.Decided;
import kr.oneroof.consultation.council.AgendaItem.Done;
import kr.oneroof.consultation.council.AgendaItem.Sight;
import kr.oneroof.consultation.council.AgendaItem.Sitting;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** How rows become what pages show. What is veiled loses its words here, so that no page can show them. */
final class CouncilRowConverter {
    static final String ITEM =
            "select i.*, m.starts_at, m.kind, m.state as meeting_state, c.title, c.company_name, d.verdict,"
                    + " d.applicant_text, d.internal_text, d.responsible, d.due_on, o.word, o.at as done_at, p.name as done_by, "
                    + Confidentiality.READABLE + " as readable, " + CouncilAccess.RECUSED + """
             as recused from council_item i join council_meeting m on m.id = i.meeting_id
            join consultation_case c on c.number = i.number join request_file f on f.number = i.number
            left join council_decision d on d.item_id = i.id left join council_done o on o.item_id = i.id
            left join person p on p.id = o.by\s""";

    /** What somebody may see in lists that leave the rest out. */
    static final String SEEN = Confidentiality.READABLE + " and not " + CouncilAccess.RECUSED;

    static final String LINE = """
            select m.*, (select count(*) from council_item i where i.meeting_id = m.id and i.state <> 'REMOVED') as items,
                   to_char(m.starts_at at time zone 'UTC', 'YYYYMMDDHH24MISS') || m.id as key from council_meeting m\s""";

    private CouncilRowConverter() {}

    static AgendaItem item(ResultSet row, int index) throws SQLException {
        var sight = row.getBoolean("recused")
                ? Sight.RECUSED
                : row.getBoolean("readable") ? Sight.OPEN : Sight.CONFIDENTIAL;
        var seen = sight == Sight.OPEN;
        return new AgendaItem(
                row.getObject("id", UUID.class),
                new Sitting(
                        row.getObject("meeting_id", UUID.class),
                        local(row, "starts_at"),
                        CouncilMeetingKind.valueOf(row.getString("kind")),
                        CouncilMeetingState.valueOf(row.getString("meeting_state"))),
                AgendaItemState.valueOf(row.getString("state")),
                sight,
                seen ? new RequestNumber(row.getString("number")) : null,
                seen ? row.getString("title") : "",
                seen ? row.getString("company_name") : "",
                seen ? row.getString("question") : "",
                seen ? decided(row) : null,
                List.of());
    }

    static CouncilQueries.Line line(ResultSet row, int index) throws SQLException {
        var place = row.getString("place");
        return new CouncilQueries.Line(
                row.getObject("id", UUID.class),
                CouncilMeetingKind.valueOf(row.getString("kind")),
                local(row, "starts_at"),
                place.isEmpty() ? row.getString("link") : place,
                CouncilMeetingState.valueOf(row.getString("state")),
                row.getInt("items"),
                row.getString("key"));
    }

    static LocalDateTime local(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(SeoulClock.SEOUL)
                .toLocalDateTime();
    }

    private static @Nullable Decided decided(ResultSet row) throws SQLException {
        var verdict = row.getString("verdict");
        return verdict == null
                ? null
                : new Decided(
                        CouncilVerdict.valueOf(verdict),
                        row.getString("applicant_text"),
                        row.getString("internal_text"),
                        row.getString("responsible"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("word") == null
                                ? null
                                : new Done(row.getString("word"), row.getString("done_by"), local(row, "done_at")));
    }
}
