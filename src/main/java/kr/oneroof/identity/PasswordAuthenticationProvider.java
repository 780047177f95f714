package kr.oneroof.identity;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.LinkToken;

/**
 * Checks address and password. Whatever is wrong (unknown address, wrong password, unconfirmed, disabled, resting after
 * too many tries), the answer is the same and costs one password hash. No transaction: the hash takes long and must
 * hold no connection.
 */
@Component
class PasswordAuthenticationProvider implements AuthenticationProvider {
    private final PersonRepository persons;
    private final PasswordEncoder encoder;
    private final LoginAttemptRepository attempts;
    private final KnownDevices devices;
    private final AuthenticationStages stages;
    private final LoginRecordService records;
    private final String nobodysHash;

    PasswordAuthenticationProvider(
            PersonRepository persons,
            PasswordEncoder encoder,
            LoginAttemptRepository attempts,
            KnownDevices devices,
            AuthenticationStages stages,
            LoginRecordService records) {
        this.persons = persons;
        this.encoder = encoder;
        this.attempts = attempts;
        this.devices = devices;
        this.stages = stages;
        this.records = records;
        this.nobodysHash = String.valueOf(encoder.encode(LinkToken.fresh()));
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var email = EmailAddress.normal(asked.getName());
        var known = persons.findByEmail(email);
        var made = madeBy(asked, email, known);
        var mayTry = attempts.mayTry(made);
        var person = known.filter(Person::mayLogIn);
        var hash = person.map(Person::passwordHash).orElse(nobodysHash);
        var matches = encoder.matches(String.valueOf(asked.getCredentials()), hash);
        if (!mayTry || !matches || person.isEmpty()) {
            records.failed(known.map(Person::id).orElse(null), mayTry ? reason(known) : LoginFailure.RESTING);
            throw new BadCredentialsException("refused");
        }
        attempts.succeeded(made);
        return stages.afterPassword(person.get(), asked);
    }

    private LoginTry madeBy(Authentication asked, String email, Optional<Person> known) {
        var source = asked.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        var cookie = asked.getDetails() instanceof LoginDetails details ? details.device() : "";
        return new LoginTry(
                email,
                source,
                known.map(person -> devices.wordFor(cookie, person.id())).orElse(""));
    }

    private static LoginFailure reason(Optional<Person> known) {
        if (known.isEmpty()) {
            return LoginFailure.NO_ACCOUNT;
        }
        return known.get().mayLogIn() ? LoginFailure.WRONG_PASSWORD : LoginFailure.CLOSED_ACCOUNT;
    }

    @Override
    public boolean supports(@Nullable Class<?> kind) {
        return kind != null && UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
