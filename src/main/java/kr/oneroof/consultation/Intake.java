package kr.oneroof.consultation;

import java.util.Comparator;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.clock.Term;
import kr.oneroof.identity.People;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;

/** What holds from the first minute: the term, and who is the contact until somebody is assigned. */
@Component
class Intake {
    private final JdbcClient database;
    private final People people;
    private final HouseClock clock;

    Intake(JdbcClient database, People people, HouseClock clock) {
        this.database = database;
        this.people = people;
        this.clock = clock;
    }

    /** The term of the day for this kind; before triage nothing is known and the longer one would be a guess. */
    Term term(Optional<Complexity> complexity) {
        return database.sql("""
                        select unit, period from consultation_term
                        where kind = :kind and valid_from <= :today order by valid_from desc limit 1""")
                .param("kind", complexity.map(Enum::name).orElse("INITIAL"))
                .param("today", clock.today())
                .query((row, index) -> new Term(Term.Unit.valueOf(row.getString("unit")), row.getInt("period")))
                .single();
    }

    /** The consultant with the fewest open cases; ties go by name. Empty when the centre has no consultant. */
    Optional<PersonId> contact() {
        return people.withRole(Role.CONSULTANT).stream()
                .map(PersonCard::id)
                .min(Comparator.comparingInt(this::openCases));
    }

    /** @throws NotOnFile when the person is no consultant of the centre */
    void requireConsultant(PersonId person) {
        if (people.withRole(Role.CONSULTANT).stream().noneMatch(card -> card.id().equals(person))) {
            throw new NotOnFile();
        }
    }

    private int openCases(PersonId consultant) {
        return database.sql("select count(*) from request_file where owner_id = :owner and closed_at is null")
                .param("owner", consultant.value())
                .query(Integer.class)
                .single();
    }
}
