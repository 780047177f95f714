package kr.oneroof.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kr.oneroof.kernel.PersonId;

/** Looking people up. */
public interface PersonQueries {
    Optional<PersonCard> find(PersonId person);

    /** By e-mail address, whatever its case. */
    Optional<PersonCard> findByEmail(String email);

    /** All at once, so that a list costs one statement. Unknown ids are left out. */
    Map<PersonId, PersonCard> cards(Collection<PersonId> people);

    /** Whoever holds the role and may log in, by name. */
    List<PersonCard> withRole(Role role);
}
