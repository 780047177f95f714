package kr.oneroof.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.PersonId;

/** Asks {@link PasswordRule} with all that is known to be the owner's own; the same for every way to set a password. */
@Component
class PasswordCheck {
    private final PersonQueries people;
    private final ObjectProvider<PersonalWordSource> rooms;

    PasswordCheck(PersonQueries people, ObjectProvider<PersonalWordSource> rooms) {
        this.people = people;
        this.rooms = rooms;
    }

    Optional<String> objection(String password, NewPerson asked) {
        return PasswordRule.objection(password, List.of(asked.email(), asked.name(), asked.phone()));
    }

    Optional<String> objection(String password, PersonId person) {
        var own = new ArrayList<String>();
        people.find(person)
                .ifPresent(card -> own.addAll(List.of(card.email(), card.name(), card.unit(), card.phone())));
        rooms.forEach(room -> own.addAll(room.ofPerson(person)));
        return PasswordRule.objection(password, own);
    }

    /** @throws IllegalArgumentException when nobody asked before */
    void require(Optional<String> objection) {
        objection.ifPresent(wrong -> {
            throw new IllegalArgumentException("The password is " + wrong);
        });
    }
}
