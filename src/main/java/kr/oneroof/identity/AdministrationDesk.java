package kr.oneroof.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.PersonId;

@Service
@Transactional
class AdministrationDesk implements Administration {
    private final Persons persons;
    private final PeopleList list;
    private final AccountPost post;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final HouseClock clock;

    AdministrationDesk(
            Persons persons,
            PeopleList list,
            AccountPost post,
            Sessions sessions,
            SecondFactors factors,
            HouseClock clock) {
        this.persons = persons;
        this.list = list;
        this.post = post;
        this.sessions = sessions;
        this.factors = factors;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Row> search(String words, @Nullable PersonId after) {
        return list.search(words, after);
    }

    @Override
    public Optional<PersonId> invite(NewPerson asked, String unit, Set<Role> roles) {
        var email = EmailAddress.normal(asked.email());
        post.holdAddress(email);
        if (persons.findByEmail(email).isPresent()) {
            return Optional.empty();
        }
        var person = persons.saveAndFlush(Person.invite(asked, unit, roles, clock));
        post.invite(person);
        return Optional.of(person.getId());
    }

    @Override
    public void setRoles(PersonId admin, PersonId person, Set<Role> roles) {
        var found = another(admin, person);
        if (!roles.contains(Role.ADMIN)) {
            keepAnAdmin(found);
        }
        found.roles().stream().filter(role -> !roles.contains(role)).forEach(found::withdraw);
        roles.forEach(found::grant);
        persons.saveAndFlush(found);
        sessions.endAll(person);
    }

    @Override
    public void disable(PersonId admin, PersonId person) {
        var found = another(admin, person);
        keepAnAdmin(found);
        found.disable(clock);
        persons.saveAndFlush(found);
        sessions.endAll(person);
    }

    @Override
    public void enable(PersonId admin, PersonId person) {
        var found = another(admin, person);
        found.enable();
        persons.saveAndFlush(found);
    }

    @Override
    public void resetSecondFactor(PersonId admin, PersonId person) {
        another(admin, person);
        factors.forget(person);
        sessions.endAll(person);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isDisabled(PersonId person) {
        return persons.require(person).isDisabled();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Grant> historyOf(PersonId person) {
        return list.historyOf(person);
    }

    private Person another(PersonId admin, PersonId person) {
        if (admin.equals(person)) {
            throw new NotOnesOwn();
        }
        return persons.require(person);
    }

    private void keepAnAdmin(Person person) {
        if (person.roles().contains(Role.ADMIN) && list.otherAdmins(person.getId()) == 0) {
            throw new LastAdmin();
        }
    }
}
