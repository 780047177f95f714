package kr.oneroof.venue.demo;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** The building, people and companies of the demo town, as bookings need them. */
@Component
class VenueDemoCompanies {
    private final JdbcClient database;
    private final PersonQueries people;

    VenueDemoCompanies(JdbcClient database, PersonQueries people) {
        this.database = database;
        this.people = people;
    }

    void build() {
        BuildingDemo.build(database);
    }

    long owed(RequestNumber number) {
        return database.sql("select total + deposit from venue_booking where number = ?")
                .param(number.value())
                .query(Long.class)
                .single();
    }

    PersonId person(String name) {
        return people.findByEmail(name + "@demo.oneroof.kr")
                .orElseThrow(NotOnFile::new)
                .id();
    }

    CompanyId company(String applicant) {
        return database.sql("select company_id from company_member where person_id = ? limit 1")
                .param(person(applicant).value())
                .query((row, index) -> new CompanyId(row.getObject(1, UUID.class)))
                .single();
    }
}
