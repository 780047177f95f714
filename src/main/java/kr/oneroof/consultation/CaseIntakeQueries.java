package kr.oneroof.consultation;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.clock.Term;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** What holds from the first minute: the term, and who is the contact until somebody is assigned. */
@Component
class CaseIntakeQueries {
    /** For whom no working profile is on file; the same as in the rule of assignment. */
    private static final int DEFAULT_LIMIT = 15;

    private static final String CONTACT = """
            select who.id from unnest(:people::uuid[]) with ordinality as who (id, place)
            left join consultant_profile p on p.person_id = who.id
            cross join lateral (select count(*) as open from request_file f
                where f.owner_id = who.id and f.closed_at is null) as files
            order by exists (select from consultant_leave l where l.person_id = who.id and l.withdrawn_at is null
                         and l.part = 'WHOLE' and :today between l.first_day and l.last_day),
                files.open >= coalesce(p.most_open, :limit), files.open, who.place
            limit 1
            """;

    private final JdbcClient database;
    private final PersonQueries people;
    private final SeoulClock clock;

    CaseIntakeQueries(JdbcClient database, PersonQueries people, SeoulClock clock) {
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

    /**
     * The consultant with the fewest open cases among those who are there today and below their limit; when nobody is,
     * among all, for the applicant needs somebody to turn to. Ties go by name. Empty when the centre has no consultant.
     */
    Optional<PersonId> contact() {
        var names = people.withRole(Role.CONSULTANT).stream()
                .map(card -> card.id().toString())
                .toArray(String[]::new);
        return database.sql(CONTACT)
                .param("people", names)
                .param("today", clock.today())
                .param("limit", DEFAULT_LIMIT)
                .query((row, index) -> new PersonId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** @throws NotOnFile when the person is no consultant of the centre */
    void requireConsultant(PersonId person) {
        if (people.withRole(Role.CONSULTANT).stream()
                .noneMatch(card -> card.id().equals(person))) {
            throw new NotOnFile();
        }
    }
}
