package kr.oneroof.consultation.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.Complexity;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Lays before the rule what it needs to know: a fixed number of statements, however many consultants there are. */
@Component
class AssignmentCandidateQueries {
    private static final String ERRAND = """
            select c.category, c.complexity, c.unit, c.consultant_id, f.due_at
            from consultation_case c join request_file f on f.number = c.number where c.number = ?
            """;
    private static final String LOADS = """
            select consultant_id, sum(open) as open, max(last) as last from (
                select consultant_id, count(*) as open, null::timestamptz as last from consultation_case
                where status in ('TRIAGED', 'IN_PROGRESS', 'SUPPLEMENT_REQUESTED', 'TRANSFERRED')
                  and consultant_id is not null group by consultant_id
                union all
                select consultant_id, 0, max(at) from assignment_decision
                where consultant_id is not null group by consultant_id) as loads
            group by consultant_id
            """;

    private final JdbcClient jdbc;
    private final PersonQueries people;
    private final WorkingProfileRepository profiles;
    private final BusinessCalendar calendar;
    private final SeoulClock clock;

    AssignmentCandidateQueries(
            JdbcClient jdbc,
            PersonQueries people,
            WorkingProfileRepository profiles,
            BusinessCalendar calendar,
            SeoulClock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.profiles = profiles;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** How much somebody has, and when they were last given something. */
    private record Load(int open, @Nullable Instant last) {}

    /** Everybody who holds the role and may log in. */
    List<AssignmentCandidate> candidates() {
        var cards = people.withRole(Role.CONSULTANT);
        var known = profiles.of(cards.stream().map(PersonCard::id).toList(), clock.today());
        var loads = jdbc
                .sql(LOADS)
                .query((row, number) -> Map.entry(row.getObject("consultant_id", UUID.class), load(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return cards.stream()
                .map(card -> {
                    var load = loads.getOrDefault(card.id().value(), new Load(0, null));
                    return new AssignmentCandidate(
                            card.id(),
                            card.name(),
                            card.unit(),
                            Objects.requireNonNull(known.get(card.id())),
                            load.open(),
                            load.last());
                })
                .toList();
    }

    /** @throws NotOnFile when there is no such case */
    AssignmentProposal propose(RequestNumber number) {
        return propose(number, candidates());
    }

    AssignmentProposal propose(RequestNumber number, List<AssignmentCandidate> candidates) {
        return jdbc.sql(ERRAND)
                .param(number.value())
                .query((row, index) -> {
                    var owner = row.getObject("consultant_id", UUID.class);
                    return AssignmentProposal.of(
                            errand(row),
                            candidates.stream().map(one -> without(owner, one)).toList(),
                            calendar.standing());
                })
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    /** The case itself is no reason not to keep it. */
    private static AssignmentCandidate without(@Nullable UUID owner, AssignmentCandidate one) {
        return !one.id().value().equals(owner)
                ? one
                : new AssignmentCandidate(
                        one.id(),
                        one.name(),
                        one.unit(),
                        one.profile(),
                        Math.max(0, one.open() - 1),
                        one.lastAssigned());
    }

    private CaseToAssign errand(ResultSet row) throws SQLException {
        var complexity = row.getString("complexity");
        var due = row.getObject("due_at", OffsetDateTime.class).toInstant();
        return new CaseToAssign(
                Category.valueOf(row.getString("category")),
                complexity == null ? Complexity.SIMPLE : Complexity.valueOf(complexity),
                row.getString("unit"),
                clock.now(),
                LocalDateTime.ofInstant(due, SeoulClock.SEOUL));
    }

    private static Load load(ResultSet row) throws SQLException {
        var last = row.getObject("last", OffsetDateTime.class);
        return new Load(row.getInt("open"), last == null ? null : last.toInstant());
    }

    /** For whoever wants to know of one person. */
    AssignmentCandidate require(PersonId person) {
        return candidates().stream()
                .filter(one -> one.id().equals(person))
                .findFirst()
                .orElseThrow(NotOnFile::new);
    }
}
