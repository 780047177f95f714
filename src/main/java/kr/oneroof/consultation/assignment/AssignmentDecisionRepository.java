package kr.oneroof.consultation.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.consultation.assignment.AssignmentDecision.Way;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** The rows of decisions; they only grow. */
@Repository
class AssignmentDecisionRepository {
    private static final String ADD_CANDIDATE = """
            insert into assignment_candidate (decision_id, place, person_id, name, unit, open, most_open, by_default,
                skill, load, hours, obstacles)
            values (:decision, :place, :person, :name, :unit, :open, :most, :default, :skill, :load, :hours, :obstacles)
            """;

    private final JdbcClient jdbc;

    AssignmentDecisionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is to be kept; the case's number besides. */
    record Made(Way way, @Nullable PersonId by, @Nullable PersonId consultant, String reason, Instant at) {}

    void keep(RequestNumber number, Made made, AssignmentProposal proposal) {
        var id = jdbc.sql("""
                        insert into assignment_decision (number, at, by_id, way, consultant_id, reason)
                        values (:number, :at, :by, :way, :consultant, :reason) returning id""")
                .param("number", number.value())
                .param("at", made.at().atOffset(ZoneOffset.UTC))
                .param("by", made.by() == null ? null : made.by().value(), Types.OTHER)
                .param("way", made.way().name())
                .param(
                        "consultant",
                        made.consultant() == null ? null : made.consultant().value(),
                        Types.OTHER)
                .param("reason", made.reason())
                .query(Long.class)
                .single();
        for (var place = 1; place <= proposal.all().size(); place++) {
            keep(id, place, proposal.all().get(place - 1));
        }
    }

    private void keep(long decision, int place, ConsideredConsultant one) {
        var score = one.score();
        jdbc.sql(ADD_CANDIDATE)
                .param("decision", decision)
                .param("place", place)
                .param("person", one.id().value())
                .param("name", one.name())
                .param("unit", one.unit())
                .param("open", one.open())
                .param("most", one.mostOpen())
                .param("default", one.byDefault())
                .param("skill", score == null ? null : score.skill(), Types.INTEGER)
                .param("load", score == null ? null : score.load(), Types.INTEGER)
                .param("hours", score == null ? null : score.hours(), Types.INTEGER)
                .param(
                        "obstacles",
                        one.obstacles().stream().map(AssignmentObstacle::kept).toArray(String[]::new))
                .update();
    }

    Optional<AssignmentDecision> latest(RequestNumber number) {
        return jdbc.sql("select * from assignment_decision where number = ? order by id desc limit 1")
                .param(number.value())
                .query((row, index) -> decision(row))
                .optional();
    }

    /** Which of these cases nobody could take when last asked. */
    Set<String> unassigned(Collection<RequestNumber> numbers) {
        return Set.copyOf(jdbc.sql("""
                        select number from (select distinct on (number) number, consultant_id from assignment_decision
                            where number = any (?) order by number, id desc) as latest where consultant_id is null""")
                .param(numbers.stream().map(RequestNumber::value).toArray(String[]::new))
                .query(String.class)
                .list());
    }

    private AssignmentDecision decision(ResultSet row) throws SQLException {
        var id = row.getLong("id");
        var all = jdbc.sql("select * from assignment_candidate where decision_id = ? order by place")
                .param(id)
                .query(AssignmentDecisionRepository::considered)
                .list();
        return new AssignmentDecision(
                id,
                row.getObject("at", OffsetDateTime.class)
                        .atZoneSameInstant(SeoulClock.SEOUL)
                        .toLocalDateTime(),
                Way.valueOf(row.getString("way")),
                person(row, "by_id"),
                person(row, "consultant_id"),
                row.getString("reason"),
                new AssignmentProposal(all));
    }

    private static ConsideredConsultant considered(ResultSet row, int number) throws SQLException {
        var obstacles = Arrays.stream((String[]) row.getArray("obstacles").getArray())
                .map(AssignmentObstacle::ofKept)
                .toList();
        var score = obstacles.isEmpty()
                ? new AssignmentScore(row.getInt("skill"), row.getInt("load"), row.getInt("hours"))
                : null;
        return new ConsideredConsultant(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getString("unit"),
                row.getInt("open"),
                row.getInt("most_open"),
                row.getBoolean("by_default"),
                score,
                List.copyOf(obstacles));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }
}
