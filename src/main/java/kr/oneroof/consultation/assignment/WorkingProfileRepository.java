package kr.oneroof.consultation.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.consultation.Category;
import kr.oneroof.kernel.PersonId;

/** The rows of working profiles; four statements for however many people. */
@Repository
class WorkingProfileRepository {
    private final JdbcClient jdbc;

    WorkingProfileRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One row of what belongs to somebody. */
    private record Part<T>(UUID person, T value) {}

    private record Base(int mostOpen, boolean takesComplex) {}

    /** Everybody's, with leave that is not over on that day. Whoever has none on file gets the defaults. */
    Map<PersonId, WorkingProfile> of(Collection<PersonId> people, LocalDate today) {
        var ids = people.stream().map(person -> person.value().toString()).toArray(String[]::new);
        var bases = read(
                "select * from consultant_profile where person_id = any (?::uuid[])",
                ids,
                row -> new Base(row.getInt("most_open"), row.getBoolean("takes_complex")));
        var skills = read(
                "select * from consultant_skill where person_id = any (?::uuid[])",
                ids,
                row -> Map.entry(Category.valueOf(row.getString("category")), row.getInt("level")));
        var hours = read(
                "select * from consultant_hours where person_id = any (?::uuid[])",
                ids,
                row -> Map.entry(
                        DayOfWeek.of(row.getInt("weekday")),
                        new OwnHours(
                                row.getObject("from_time", LocalTime.class),
                                row.getObject("until_time", LocalTime.class))));
        var leaves = read(
                "select * from consultant_leave where person_id = any (?::uuid[]) and withdrawn_at is null"
                        + " and last_day >= '" + today + "' order by first_day, part",
                ids,
                WorkingProfileRepository::leave);
        var all = new HashMap<PersonId, WorkingProfile>();
        for (var person : people) {
            var off = leaves.getOrDefault(person.value(), List.of());
            var base = bases.get(person.value());
            all.put(
                    person,
                    base == null
                            ? WorkingProfile.byDefault(off)
                            : new WorkingProfile(
                                    map(skills.get(person.value())),
                                    map(hours.get(person.value())),
                                    off,
                                    base.getFirst().mostOpen(),
                                    base.getFirst().takesComplex(),
                                    true));
        }
        return all;
    }

    long versionOf(PersonId person) {
        return jdbc.sql("select version from consultant_profile where person_id = ?")
                .param(person.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** @return false when somebody saved since that version was shown; 0 is the version of a profile not yet on file */
    boolean save(PersonId person, WorkingProfile profile, long shown, Instant at) {
        var saved = jdbc.sql("""
                        insert into consultant_profile (person_id, most_open, takes_complex, changed_at, version)
                        values (:person, :most, :complex, :at, 1)
                        on conflict (person_id) do update set most_open = excluded.most_open,
                            takes_complex = excluded.takes_complex, changed_at = excluded.changed_at,
                            version = consultant_profile.version + 1
                        where consultant_profile.version = :shown""")
                .param("person", person.value())
                .param("most", profile.mostOpen())
                .param("complex", profile.takesComplex())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("shown", shown)
                .update();
        if (saved == 0) {
            return false;
        }
        jdbc.sql("delete from consultant_skill where person_id = ?")
                .param(person.value())
                .update();
        jdbc.sql("delete from consultant_hours where person_id = ?")
                .param(person.value())
                .update();
        profile.skills()
                .forEach((category, level) -> jdbc.sql("insert into consultant_skill values (?, ?, ?)")
                        .params(person.value(), category.name(), level)
                        .update());
        profile.hours()
                .forEach((day, own) -> jdbc.sql("insert into consultant_hours values (?, ?, ?, ?)")
                        .params(person.value(), day.getValue(), own.from(), own.until())
                        .update());
        return true;
    }

    /** @return false when that very form came before */
    boolean addLeave(PersonId person, ConsultantLeave leave, PersonId by, Instant at) {
        return jdbc.sql("""
                        insert into consultant_leave (id, person_id, first_day, last_day, part, entered_by, entered_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                        .params(
                                leave.id(),
                                person.value(),
                                leave.firstDay(),
                                leave.lastDay(),
                                leave.part().name(),
                                by.value(),
                                at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** @return false when it is not this person's, or withdrawn already */
    boolean withdrawLeave(PersonId person, UUID leave, Instant at) {
        return jdbc.sql("update consultant_leave set withdrawn_at = greatest(entered_at, ?)"
                                + " where id = ? and person_id = ? and withdrawn_at is null")
                        .params(at.atOffset(ZoneOffset.UTC), leave, person.value())
                        .update()
                == 1;
    }

    private static ConsultantLeave leave(ResultSet row) throws SQLException {
        return new ConsultantLeave(
                row.getObject("id", UUID.class),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                ConsultantLeave.Part.valueOf(row.getString("part")));
    }

    private <T> Map<UUID, List<T>> read(String sql, String[] ids, RowValue<T> reading) {
        RowMapper<Part<T>> mapper =
                (row, number) -> new Part<>(row.getObject("person_id", UUID.class), reading.of(row));
        return jdbc.sql(sql).param(ids).query(mapper).list().stream()
                .collect(Collectors.groupingBy(Part::person, Collectors.mapping(Part::value, Collectors.toList())));
    }

    private static <K, V> Map<K, V> map(@Nullable List<Map.Entry<K, V>> entries) {
        return entries == null
                ? Map.of()
                : entries.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private interface RowValue<T> {
        T of(ResultSet row) throws SQLException;
    }
}
