package kr.oneroof.consultation.council;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;

/** Who of the house may sit on the council: consultants and directors hold its offices, the city sends members. */
@Component
public class CouncilCandidates {
    private static final Set<Role> OFFICERS = Set.of(Role.CONSULTANT, Role.DIRECTOR);

    private final PersonQueries people;

    CouncilCandidates(PersonQueries people) {
        this.people = people;
    }

    public List<PersonCard> officers() {
        return Stream.of(Role.DIRECTOR, Role.CONSULTANT)
                .flatMap(role -> people.withRole(role).stream())
                .distinct()
                .toList();
    }

    public List<PersonCard> members() {
        return Stream.concat(officers().stream(), people.withRole(Role.CITY_OFFICIAL).stream())
                .distinct()
                .toList();
    }

    /** @throws NotOnFile when the person cannot hold an office */
    PersonCard requireOfficer(PersonId person) {
        return people.find(person)
                .filter(card -> card.roles().stream().anyMatch(OFFICERS::contains))
                .orElseThrow(NotOnFile::new);
    }

    /** @throws NotOnFile when the person cannot be a member */
    PersonCard requireMember(PersonId person) {
        return people.find(person)
                .filter(card -> card.roles().contains(Role.CITY_OFFICIAL)
                        || card.roles().stream().anyMatch(OFFICERS::contains))
                .orElseThrow(NotOnFile::new);
    }
}
