package kr.oneroof.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks address and password. Whatever is wrong (unknown address, wrong password, unconfirmed, disabled, resting after
 * too many tries), the answer is the same and costs one password hash.
 */
@Component
class PasswordLogin implements AuthenticationProvider {
    private final Persons persons;
    private final PasswordEncoder encoder;
    private final LoginAttempts attempts;
    private final String nobodysHash;

    PasswordLogin(Persons persons, PasswordEncoder encoder, LoginAttempts attempts) {
        this.persons = persons;
        this.encoder = encoder;
        this.attempts = attempts;
        this.nobodysHash = String.valueOf(encoder.encode(Secrets.fresh()));
    }

    @Override
    @Transactional(noRollbackFor = BadCredentialsException.class)
    public Authentication authenticate(Authentication asked) {
        var email = EmailAddress.normal(asked.getName());
        var person = persons.findByEmail(email).filter(Person::mayLogIn);
        var hash = person.map(Person::passwordHash).orElse(nobodysHash);
        var matches = encoder.matches(String.valueOf(asked.getCredentials()), hash);
        if (attempts.mustRest(email)) {
            throw new BadCredentialsException("resting");
        }
        if (!matches || person.isEmpty()) {
            attempts.failed(email);
            throw new BadCredentialsException("refused");
        }
        attempts.succeeded(email);
        return admitted(person.get(), asked);
    }

    private static Authentication admitted(Person person, Authentication asked) {
        var actor = person.asActor();
        var authorities = actor.roles().stream().map(role -> new SimpleGrantedAuthority(role.authority())).toList();
        var admitted = UsernamePasswordAuthenticationToken.authenticated(actor, null, authorities);
        admitted.setDetails(asked.getDetails());
        return admitted;
    }

    @Override
    public boolean supports(@Nullable Class<?> kind) {
        return kind != null && UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
