package kr.oneroof.identity;

import java.util.Set;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.PersonId;

/** What somebody is let in with: all roles, or none at all until the second factor is shown. */
@Component
public class AuthenticationStages {
    /** The one authority of who has shown the password only. */
    public static final String HALF_WAY = "SECOND_FACTOR_PENDING";

    private final PersonRepository persons;
    private final SecondFactorService factors;

    AuthenticationStages(PersonRepository persons, SecondFactorService factors) {
        this.persons = persons;
        this.factors = factors;
    }

    Authentication afterPassword(Person person, Authentication asked) {
        var actor = person.asActor();
        if (factors.isEnrolled(person.id()) || factors.isDemandedOf(person.id())) {
            return pass(new Actor(actor.id(), actor.fullName(), Set.of()), asked, HALF_WAY);
        }
        return full(actor, asked);
    }

    /** Whoever was half way has shown the second factor. */
    public Authentication afterSecondFactor(PersonId person, Authentication halfWay) {
        return full(persons.require(person).asActor(), halfWay);
    }

    public static boolean isHalfWay(Authentication authentication) {
        return authentication.getAuthorities().stream().anyMatch(one -> HALF_WAY.equals(one.getAuthority()));
    }

    private Authentication full(Actor actor, Authentication before) {
        return pass(actor, before, actor.roles().stream().map(Role::authority).toArray(String[]::new));
    }

    private static Authentication pass(Actor actor, Authentication before, String... authorities) {
        var pass = UsernamePasswordAuthenticationToken.authenticated(
                actor, null, AuthorityUtils.createAuthorityList(authorities));
        pass.setDetails(before.getDetails());
        return pass;
    }
}
