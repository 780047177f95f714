package kr.oneroof.advisory.panel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** Lays experts out for a proposal or a page: nine statements, however many there are. */
@Component
class PanelMemberQueries {
    private final JdbcClient database;
    private final SeoulClock clock;

    PanelMemberQueries(JdbcClient database, SeoulClock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Part<T>(UUID person, T value) {}

    private interface RowValue<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Everybody but the dismissed, or one person whatever the state; by name. */
    List<PanelMember> members(@Nullable PersonId one) {
        var fields = parts("advisory_expert_field", "place", one, row -> Field.valueOf(row.getString("field")));
        var languages =
                parts("advisory_expert_language", "language", one, row -> Language.valueOf(row.getString("language")));
        var industries = parts("advisory_expert_industry", "code", one, row -> row.getString("code"));
        var hours = parts(
                "advisory_expert_hours",
                "weekday",
                one,
                row -> Map.entry(
                        DayOfWeek.of(row.getInt("weekday")),
                        new Skills.Stretch(
                                row.getObject("starts", LocalTime.class), row.getObject("ends", LocalTime.class))));
        var terms = parts("advisory_term", "from_day", one, PanelMemberQueries::term);
        var leaves = parts(
                "(select * from advisory_leave where withdrawn_at is null and last_day >= '" + clock.today()
                        + "') as l",
                "first_day",
                one,
                PanelMemberQueries::leave);
        var ties = parts("advisory_tie", "entered_at", one, PanelMemberQueries::tie);
        return database.sql("""
                        select e.*, p.name from advisory_expert e join person p on p.id = e.person_id
                        where cast(:one as uuid) is null and e.state <> 'DISMISSED' or e.person_id = cast(:one as uuid)
                        order by p.name, e.person_id""")
                .param("one", one == null ? null : one.value())
                .query((row, index) -> {
                    var id = row.getObject("person_id", UUID.class);
                    var skills = new Skills(
                            all(fields, id),
                            Set.copyOf(all(languages, id)),
                            Set.copyOf(all(industries, id)),
                            all(hours, id).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
                    return new PanelMember(
                            new PersonId(id),
                            row.getString("name"),
                            ExpertState.valueOf(row.getString("state")),
                            facts(row),
                            skills,
                            standing(all(terms, id)),
                            all(leaves, id),
                            all(ties, id));
                })
                .list();
    }

    /** The term that runs today, else the last one. */
    private @Nullable ExpertAppointment standing(List<ExpertAppointment> terms) {
        return terms.stream()
                .filter(term -> term.covers(clock.today()))
                .findFirst()
                .orElse(terms.isEmpty() ? null : terms.getLast());
    }

    private static ExpertProfile facts(ResultSet row) throws SQLException {
        return new ExpertProfile(
                ExpertGroup.valueOf(row.getString("panel")),
                Profession.valueOf(row.getString("profession")),
                row.getString("licence_number"),
                row.getObject("licence_until", LocalDate.class),
                row.getString("org"),
                Region.valueOf(row.getString("region")),
                row.getLong("hour_rate"),
                row.getInt("monthly_limit"),
                row.getObject("pledged_on", LocalDate.class));
    }

    private static ExpertAppointment term(ResultSet row) throws SQLException {
        return new ExpertAppointment(
                row.getObject("id", UUID.class),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class));
    }

    private static ExpertLeave leave(ResultSet row) throws SQLException {
        return new ExpertLeave(
                row.getObject("id", UUID.class),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }

    private static Tie tie(ResultSet row) throws SQLException {
        return new Tie(
                row.getObject("id", UUID.class),
                Tie.Kind.valueOf(row.getString("kind")),
                new Firm(row.getString("firm"), row.getString("business_number")),
                row.getObject("ended_on", LocalDate.class));
    }

    private <T> Map<UUID, List<T>> parts(String table, String order, @Nullable PersonId one, RowValue<T> reading) {
        return database
                .sql("select * from " + table + (one == null ? "" : " where person_id = '" + one + "'")
                        + " order by person_id, " + order)
                .query((row, index) -> new Part<>(row.getObject("person_id", UUID.class), reading.of(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Part::person, Collectors.mapping(Part::value, Collectors.toList())));
    }

    private static <T> List<T> all(Map<UUID, List<T>> parts, UUID person) {
        return parts.getOrDefault(person, List.of());
    }
}
