package kr.oneroof.identity;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.PersonId;

@Service
@Transactional
class FactorDesk implements SecondFactors {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_BYTES = 10;
    private static final int RECOVERY_CODES = 10;

    private final FactorBook book;
    private final People people;
    private final IdentityProperties properties;
    private final ApplicationEventPublisher events;
    private final HouseClock clock;

    FactorDesk(
            FactorBook book,
            People people,
            IdentityProperties properties,
            ApplicationEventPublisher events,
            HouseClock clock) {
        this.book = book;
        this.people = people;
        this.properties = properties;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public boolean isEnrolled(PersonId person) {
        return book.isConfirmed(person);
    }

    @Override
    public boolean isDemandedOf(PersonId person) {
        return properties.secondFactor()
                && people.find(person).stream()
                        .flatMap(card -> card.roles().stream())
                        .anyMatch(Role::isStaff);
    }

    @Override
    public String begin(PersonId person) {
        book.begin(person, random(SECRET_BYTES));
        return book.held(person)
                .filter(factor -> !factor.confirmed())
                .map(factor -> Base32.of(factor.secret()))
                .orElse("");
    }

    @Override
    public List<String> enrol(PersonId person, String code) {
        if (book.isConfirmed(person) || !isFromAuthenticator(person, code)) {
            return List.of();
        }
        var codes = Stream.generate(() -> Base32.of(random(RECOVERY_BYTES)))
                .limit(RECOVERY_CODES)
                .toList();
        codes.forEach(one -> book.addRecovery(person, one));
        events.publishEvent(new AccountEvent.FactorEnrolled(person));
        return codes;
    }

    @Override
    public boolean isShownBy(PersonId person, String code) {
        return book.isConfirmed(person)
                && (isFromAuthenticator(person, code)
                        || book.useRecovery(
                                person, code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT)));
    }

    @Override
    public void forget(PersonId person) {
        book.forget(person);
        events.publishEvent(new AccountEvent.FactorForgotten(person));
    }

    private boolean isFromAuthenticator(PersonId person, String code) {
        var step = book.held(person).stream()
                .flatMapToLong(one -> TimeCode.stepOf(code, one.secret(), clock.instant(), one.lastStep()).stream())
                .findFirst();
        step.ifPresent(used -> book.use(person, used));
        return step.isPresent();
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
