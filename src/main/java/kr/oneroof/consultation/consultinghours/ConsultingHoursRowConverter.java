package kr.oneroof.consultation.consultinghours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** How rows become what pages show, and moments what the database keeps. */
final class ConsultingHoursRowConverter {
    static final String SLOT = """
            select s.id as slot_id, s.starts_at, s.ends_at, s.place, s.day_off, e.name as expert, e.profession
            """;
    static final String APPOINTMENT = SLOT + """
            , b.id, b.number, b.status, b.cancelled, b.company_id, c.title, o.name as company
            from consulting_booking b join consulting_slot s on s.id = b.slot_id
            join consulting_expert e on e.id = s.expert_id
            join consultation_case c on c.number = b.number join company o on o.id = b.company_id
            """;

    private ConsultingHoursRowConverter() {}

    static ConsultingSlot slot(ResultSet row, int index) throws SQLException {
        return new ConsultingSlot(
                row.getObject("slot_id", UUID.class),
                seoul(row, "starts_at"),
                seoul(row, "ends_at"),
                row.getString("expert"),
                row.getString("profession"),
                row.getString("place"));
    }

    static ConsultingBookingView appointment(ResultSet row, int index) throws SQLException {
        var cancelled = row.getString("cancelled");
        return new ConsultingBookingView(
                row.getObject("id", UUID.class),
                slot(row, index),
                row.getBoolean("day_off"),
                new CompanyId(row.getObject("company_id", UUID.class)),
                row.getString("company"),
                new RequestNumber(row.getString("number")),
                row.getString("title"),
                ConsultingBookingStatus.valueOf(row.getString("status")),
                cancelled == null ? "" : cancelled);
    }

    static LocalDateTime seoul(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(SeoulClock.SEOUL)
                .toLocalDateTime();
    }

    static OffsetDateTime moment(LocalDateTime seoul) {
        return seoul.atZone(SeoulClock.SEOUL).toOffsetDateTime();
    }
}
