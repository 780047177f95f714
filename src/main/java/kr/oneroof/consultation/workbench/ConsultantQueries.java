package kr.oneroof.consultation.workbench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.PersonId;

/** Who can take a case, and how much they have on their desks. */
@Component
public class ConsultantQueries {
    private final JdbcClient database;
    private final PersonQueries people;

    ConsultantQueries(JdbcClient database, PersonQueries people) {
        this.database = database;
        this.people = people;
    }

    /** @param open how many open cases are theirs */
    public record Card(PersonId id, String name, String unit, int open) {}

    @Transactional(readOnly = true)
    public List<Card> all() {
        var open = database
                .sql("""
                        select consultant_id, count(*) as cases from consultation_case
                        where status in ('TRIAGED', 'IN_PROGRESS', 'SUPPLEMENT_REQUESTED', 'TRANSFERRED')
                          and consultant_id is not null group by consultant_id""")
                .query((row, index) -> Map.entry(row.getObject("consultant_id", UUID.class), row.getInt("cases")))
                .list()
                .stream()
                .collect(Collectors.toMap(entry -> entry.getKey(), entry -> entry.getValue()));
        return people.withRole(Role.CONSULTANT).stream()
                .map(card -> new Card(
                        card.id(),
                        card.name(),
                        card.unit(),
                        open.getOrDefault(card.id().value(), 0)))
                .toList();
    }

    /** The groups (소속) of consultants. */
    public List<String> units() {
        return people.withRole(Role.CONSULTANT).stream()
                .map(card -> card.unit())
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** The reader's own group, empty without one. */
    public String unitOf(PersonId person) {
        return people.find(person).map(card -> card.unit()).orElse("");
    }
}
