package kr.oneroof.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.LinkWord;

/**
 * Checks address and password. Whatever is wrong (unknown address, wrong password, unconfirmed, disabled, resting after
 * too many tries), the answer is the same and costs one password hash. No transaction: the hash takes long and must hold
 * no connection.
 */
@Component
class PasswordLogin implements AuthenticationProvider {
    private final Persons persons;
    private final PasswordEncoder encoder;
    private final LoginAttempts attempts;
    private final Passes passes;
    private final String nobodysHash;

    PasswordLogin(Persons persons, PasswordEncoder encoder, LoginAttempts attempts, Passes passes) {
        this.persons = persons;
        this.encoder = encoder;
        this.attempts = attempts;
        this.passes = passes;
        this.nobodysHash = String.valueOf(encoder.encode(LinkWord.fresh()));
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var email = EmailAddress.normal(asked.getName());
        var source = asked.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        var mayTry = attempts.mayTry(email, source);
        var person = persons.findByEmail(email).filter(Person::mayLogIn);
        var hash = person.map(Person::passwordHash).orElse(nobodysHash);
        var matches = encoder.matches(String.valueOf(asked.getCredentials()), hash);
        if (!mayTry || !matches || person.isEmpty()) {
            throw new BadCredentialsException("refused");
        }
        attempts.succeeded(email, source);
        return passes.afterPassword(person.get(), asked);
    }

    @Override
    public boolean supports(@Nullable Class<?> kind) {
        return kind != null && UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
