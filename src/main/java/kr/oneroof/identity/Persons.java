package kr.oneroof.identity;

import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;

/** The people on file. */
interface Persons extends Repository<Person, PersonId> {
    Optional<Person> findById(PersonId person);

    Optional<Person> findByEmail(String normalEmail);

    /** At once, because what hangs on a person is written past the entity manager. */
    Person saveAndFlush(Person person);

    /** Until the transaction ends, nobody else signs up with this address. */
    @Query(value = "select cast(pg_advisory_xact_lock(hashtextextended(:email, 0)) as text)", nativeQuery = true)
    String hold(@Param("email") String email);

    default Person require(PersonId person) {
        return findById(person).orElseThrow(NotOnFile::new);
    }
}
