package kr.oneroof.consultation.clinic;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.clinic.OwnClinicService.Asker;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** The demo town as the clinics' demo needs it: its people, and the cases that clinics are for. */
@Component
class ClinicDemoTown {
    private final PersonQueries people;
    private final JdbcClient database;

    ClinicDemoTown(PersonQueries people, JdbcClient database) {
        this.people = people;
        this.database = database;
    }

    record Tale(Asker asker, ClinicScriptDemo script) {}

    /** Cases of firms with an account, oldest first, and a confidential one last. */
    List<Tale> cases() {
        return database.sql("""
                        select c.number, c.category, c.company_id, m.person_id from consultation_case c
                        join lateral (select person_id from company_member where company_id = c.company_id and ended_at is null
                                      order by person_id limit 1) m on true
                        where c.status = 'IN_PROGRESS' order by c.confidential, c.filed_at limit 5""")
                .query((row, index) -> new Tale(
                        new Asker(
                                new CompanyId(row.getObject("company_id", UUID.class)),
                                new RequestNumber(row.getString("number")),
                                new PersonId(row.getObject("person_id", UUID.class))),
                        ClinicScriptDemo.about(Category.valueOf(row.getString("category")))))
                .list();
    }

    PersonCard person(String name) {
        return people.findByEmail(name + "@demo.oneroof.kr").orElseThrow(NotOnFile::new);
    }

    void as(String name, LocalDateTime when, Runnable deed) {
        as(person(name).id(), when, deed);
    }

    void as(PersonId id, LocalDateTime when, Runnable deed) {
        var card = people.find(id).orElseThrow(NotOnFile::new);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new Actor(card.id(), card.name(), card.roles()), null, AuthorityUtils.NO_AUTHORITIES));
        try {
            SeoulClock.at(when, deed);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
