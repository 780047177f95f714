package kr.oneroof.consultation.outreach;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Loads and saves tours. {@link #require} locks the row: two changes of one tour come one after the other. */
@Repository
class TourRepository {
    private final JdbcClient database;
    private final TourRowQueries queries;
    private final ApplicationEventPublisher events;

    TourRepository(JdbcClient database, TourRowQueries queries, ApplicationEventPublisher events) {
        this.database = database;
        this.queries = queries;
        this.events = events;
    }

    /** @throws NotOnFile when there is none */
    Tour require(UUID tour) {
        database.sql("select id from outreach_tour where id = ? for update")
                .param(tour)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotOnFile::new);
        return new Tour(queries.require(tour));
    }

    /** @return false when the key was used before: the same person's double click, else it opens nothing */
    boolean isNew(UUID key, PersonId by) {
        var planner = database.sql("select planned_by from outreach_tour where id = ?")
                .param(key)
                .query(UUID.class)
                .optional();
        if (planner.filter(other -> !other.equals(by.value())).isPresent()) {
            throw new NotOnFile();
        }
        return planner.isEmpty();
    }

    /** @return false when this stop is on the tour already */
    boolean isNewStop(UUID key, UUID tour) {
        var held = database.sql("select tour_id from outreach_stop where id = ?")
                .param(key)
                .query(UUID.class)
                .optional();
        if (held.filter(other -> !other.equals(tour)).isPresent()) {
            throw new NotOnFile();
        }
        return held.isEmpty();
    }

    /** @return false when the very same click was faster */
    boolean add(Tour tour, PersonId by, LocalDateTime now) {
        var row = tour.now();
        var added = database.sql("""
                        insert into outreach_tour (id, title, day, starts, complex, meeting_point, leader_id, status,
                            planned_by, planned_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                        on conflict (id) do nothing""")
                .params(
                        row.id(),
                        row.plan().title(),
                        row.plan().day(),
                        row.plan().starts(),
                        row.plan().complex(),
                        row.plan().meetingPoint(),
                        row.plan().team().leader().value(),
                        row.status().name(),
                        by.value(),
                        moment(now))
                .update();
        if (added == 0) {
            return false;
        }
        keepTeam(row);
        tour.events().forEach(events::publishEvent);
        return true;
    }

    void save(Tour tour) {
        var row = tour.now();
        var changed = database.sql("""
                        update outreach_tour set title = :title, day = :day, starts = :starts, complex = :complex,
                            meeting_point = :point, leader_id = :leader, status = :status, reason = :reason,
                            summary = :summary, reported_at = :reported, version = version + 1
                        where id = :id and version = :version""")
                .param("title", row.plan().title())
                .param("day", row.plan().day())
                .param("starts", row.plan().starts())
                .param("complex", row.plan().complex())
                .param("point", row.plan().meetingPoint())
                .param("leader", row.plan().team().leader().value())
                .param("status", row.status().name())
                .param("reason", row.words().reason())
                .param("summary", row.words().summary())
                .param("reported", maybe(row.words().reported()))
                .param("id", row.id())
                .param("version", row.version())
                .update();
        if (changed == 0) {
            throw new ChangedMeanwhile();
        }
        saveStops(tour);
    }

    /** Saves the stops alone, without the version: on the day several of the team write at once. */
    void saveStops(Tour tour) {
        var row = tour.now();
        tour.stops()
                .gone()
                .forEach(stop -> database.sql("delete from outreach_stop where id = ?")
                        .param(stop.id())
                        .update());
        tour.stops()
                .changed()
                .forEach(place -> keep(row.id(), place, row.stops().get(place - 1)));
        tour.events().forEach(events::publishEvent);
    }

    void keepTeam(Tour.Row row) {
        database.sql("delete from outreach_member where tour_id = ?")
                .param(row.id())
                .update();
        database.sql("delete from outreach_guest where tour_id = ?")
                .param(row.id())
                .update();
        row.plan()
                .team()
                .members()
                .forEach(one -> database.sql("insert into outreach_member values (?, ?)")
                        .params(row.id(), one.value())
                        .update());
        var place = 0;
        for (var guest : row.plan().team().guests()) {
            database.sql("insert into outreach_guest values (?, ?, ?, ?)")
                    .params(row.id(), ++place, guest.name(), guest.agency())
                    .update();
        }
    }

    /** @return false when it was noted before; @throws NotOnFile when at another stop */
    boolean note(RequestNumber number, UUID stop, PersonId by, LocalDateTime now) {
        var before = database.sql("select stop_id from outreach_case where number = ?")
                .param(number.value())
                .query(UUID.class)
                .optional();
        if (before.isPresent()) {
            before.filter(stop::equals).orElseThrow(NotOnFile::new);
            return false;
        }
        database.sql("insert into outreach_case (number, stop_id, opened_by, opened_at) values (?, ?, ?, ?)")
                .params(number.value(), stop, by.value(), moment(now))
                .update();
        return true;
    }

    void tellOfCase(UUID tour, CompanyId company, RequestNumber number) {
        events.publishEvent(new TourEvent("case-opened", tour, company, number.value()));
    }

    private void keep(UUID tour, int place, TourStop stop) {
        database.sql("""
                        insert into outreach_stop (id, tour_id, company_id, place, at, contact, phone, note, state, reason,
                            arrived_at, settled_at)
                        values (:id, :tour, :company, :place, :at, :contact, :phone, :note, :state, :reason, :arrived, :settled)
                        on conflict (id) do update set place = :place, at = :at, contact = :contact, phone = :phone,
                            note = :note, state = :state, reason = :reason, arrived_at = :arrived, settled_at = :settled""")
                .param("id", stop.id())
                .param("tour", tour)
                .param("company", stop.company().value())
                .param("place", place)
                .param("at", stop.plan().at())
                .param("contact", stop.plan().contact())
                .param("phone", stop.plan().phone())
                .param("note", stop.plan().note())
                .param("state", stop.state().name())
                .param("reason", stop.course().reason())
                .param("arrived", maybe(stop.course().arrived()))
                .param("settled", maybe(stop.course().settled()))
                .update();
    }

    private static @Nullable OffsetDateTime maybe(@Nullable LocalDateTime seoul) {
        return seoul == null ? null : moment(seoul);
    }

    private static OffsetDateTime moment(LocalDateTime seoul) {
        return seoul.atZone(SeoulClock.SEOUL).toOffsetDateTime();
    }
}
