package kr.oneroof.identity;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** The code from an authenticator that staff show after the password (2단계 인증). */
@Service
@Transactional
public class SecondFactorService {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_BYTES = 10;
    private static final int RECOVERY_CODES = 10;

    private final SecondFactorRepository repository;
    private final PersonQueries people;
    private final IdentityProperties properties;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    SecondFactorService(
            SecondFactorRepository repository,
            PersonQueries people,
            IdentityProperties properties,
            ApplicationEventPublisher events,
            SeoulClock clock) {
        this.repository = repository;
        this.people = people;
        this.properties = properties;
        this.events = events;
        this.clock = clock;
    }

    public boolean isEnrolled(PersonId person) {
        return repository.isConfirmed(person);
    }

    /** Whether the person may not do without one. */
    public boolean isDemandedOf(PersonId person) {
        return properties.secondFactor()
                && people.find(person).stream()
                        .flatMap(card -> card.roles().stream())
                        .anyMatch(Role::isStaff);
    }

    /** The secret to type into an authenticator: the same until it is confirmed, never shown afterwards. */
    public String begin(PersonId person) {
        repository.begin(person, random(SECRET_BYTES));
        return repository
                .held(person)
                .filter(factor -> !factor.confirmed())
                .map(factor -> Base32.of(factor.secret()))
                .orElse("");
    }

    /** Confirms with a first code. The recovery codes, shown this once; empty when the code is wrong. */
    public List<String> enrol(PersonId person, String code) {
        if (repository.isConfirmed(person) || !isFromAuthenticator(person, code)) {
            return List.of();
        }
        var codes = Stream.generate(() -> Base32.of(random(RECOVERY_BYTES)))
                .limit(RECOVERY_CODES)
                .toList();
        codes.forEach(one -> repository.addRecovery(person, one));
        events.publishEvent(new AccountEvent.FactorEnrolled(person));
        return codes;
    }

    /** Whether the code of the authenticator, or a recovery code, is right and was not used before. */
    public boolean isShownBy(PersonId person, String code) {
        return repository.isConfirmed(person)
                && (isFromAuthenticator(person, code)
                        || repository.useRecovery(
                                person, code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT)));
    }

    /** Forgets the authenticator: whoever lost it enrols anew. */
    public void forget(PersonId person) {
        repository.forget(person);
        events.publishEvent(new AccountEvent.FactorForgotten(person));
    }

    private boolean isFromAuthenticator(PersonId person, String code) {
        var step = repository.held(person).stream()
                .flatMapToLong(one -> TimeCode.stepOf(code, one.secret(), clock.instant(), one.lastStep()).stream())
                .findFirst();
        step.ifPresent(used -> repository.use(person, used));
        return step.isPresent();
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
