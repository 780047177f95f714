package kr.oneroof.consultation.outreach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** Reads tours as they are kept. */
@Repository
class TourRowQueries {
    private final JdbcClient database;

    TourRowQueries(JdbcClient database) {
        this.database = database;
    }

    /** @throws NotOnFile when there is none */
    Tour.Row require(UUID tour) {
        return database.sql("select * from outreach_tour where id = ?")
                .param(tour)
                .query(this::tour)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    private Tour.Row tour(ResultSet row, int index) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var plan = new TourPlan(
                row.getString("title"),
                row.getObject("day", LocalDate.class),
                row.getObject("starts", LocalTime.class),
                row.getString("complex"),
                row.getString("meeting_point"),
                team(id, new PersonId(row.getObject("leader_id", UUID.class))));
        return new Tour.Row(
                id,
                plan,
                TourStatus.valueOf(row.getString("status")),
                stops(id),
                new Tour.Words(row.getString("reason"), row.getString("summary"), seoul(row, "reported_at")),
                row.getLong("version"));
    }

    private TourPlan.Team team(UUID tour, PersonId leader) {
        var members = database.sql("""
                        select m.person_id from outreach_member m join person p on p.id = m.person_id
                        where m.tour_id = ? order by p.name, p.id""")
                .param(tour)
                .query((row, index) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
        var guests = database.sql("select name, agency from outreach_guest where tour_id = ? order by place")
                .param(tour)
                .query((row, index) -> new TourPlan.Guest(row.getString("name"), row.getString("agency")))
                .list();
        return new TourPlan.Team(leader, members, guests);
    }

    private List<TourStop> stops(UUID tour) {
        return database.sql("""
                        select s.*, exists (select from outreach_case c where c.stop_id = s.id) as has_case
                        from outreach_stop s where s.tour_id = ? order by s.place""").param(tour).query(TourRowQueries::stop).list();
    }

    private static TourStop stop(ResultSet row, int index) throws SQLException {
        var plan = new TourStopPlan(
                row.getObject("at", LocalTime.class),
                row.getString("contact"),
                row.getString("phone"),
                row.getString("note"));
        var course = new TourStop.Course(
                TourStopState.valueOf(row.getString("state")),
                row.getString("reason"),
                seoul(row, "arrived_at"),
                seoul(row, "settled_at"));
        return new TourStop(
                row.getObject("id", UUID.class),
                new CompanyId(row.getObject("company_id", UUID.class)),
                plan,
                course,
                row.getBoolean("has_case"));
    }

    private static @Nullable LocalDateTime seoul(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null
                ? null
                : moment.atZoneSameInstant(SeoulClock.SEOUL).toLocalDateTime();
    }
}
