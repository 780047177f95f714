package kr.oneroof.identity;

import java.util.Optional;

import org.springframework.data.repository.Repository;

import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;

/** The people on file. */
interface PersonRepository extends Repository<Person, PersonId> {
    Optional<Person> findById(PersonId person);

    Optional<Person> findByEmail(String normalEmail);

    /** At once, because what hangs on a person is written past the entity manager. */
    Person saveAndFlush(Person person);

    default Person require(PersonId person) {
        return findById(person).orElseThrow(NotOnFile::new);
    }
}
