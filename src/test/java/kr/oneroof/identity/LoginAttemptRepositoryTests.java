package kr.oneroof.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;

@ModuleTest
class LoginAttemptRepositoryTests {
    private static final Instant NOON = Instant.parse("2026-12-01T03:00:00Z");

    @Autowired
    private LoginAttemptRepository attempts;

    @Autowired
    private KnownDevices devices;

    @Autowired
    private PersonRepository persons;

    @Autowired
    private AuthenticationStages stages;

    @Autowired
    private LoginRecordService records;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private SeoulClock clock;

    @Autowired
    private JdbcClient database;

    private final String email = UUID.randomUUID() + "@example.org";
    private final String source = "192.0.2." + Math.abs(email.hashCode() % 250) + "-" + email;

    @Test
    void locksNobodyOutOfADeviceThatLoggedInBefore() {
        SeoulClock.at(NOON, () -> {
            for (var stranger = 0; stranger < 40; stranger++) {
                attempts.mayTry(new LoginTry(email, "2001:db8:" + stranger + "::1", ""));
            }
            assertThat(attempts.mayTry(new LoginTry(email, "2001:db8:fff::1", "")))
                    .as("from anywhere else")
                    .isFalse();
            assertThat(attempts.mayTry(new LoginTry(email, "2001:db8:1::1", "known")))
                    .as("even beside a stranger")
                    .isTrue();
        });
    }

    @Test
    void slowsDownWhoGuessesFromAKnownDevice() {
        SeoulClock.at(NOON, () -> {
            IntStream.range(0, 5)
                    .forEach(n -> assertThat(attempts.mayTry(new LoginTry(email, source, "known")))
                            .isTrue());
            assertThat(attempts.mayTry(new LoginTry(email, source, "known"))).isFalse();
        });
    }

    @Test
    void countsOneNetworkAsOneSource() {
        SeoulClock.at(NOON, () -> {
            IntStream.range(0, 5).forEach(n -> attempts.mayTry(new LoginTry(email, "2001:db8:7:7::" + n, "")));
            assertThat(attempts.mayTry(new LoginTry(email, "2001:db8:7:7:8:8:8:8", "")))
                    .isFalse();
            assertThat(attempts.mayTry(new LoginTry(email, "2001:db8:7:8::1", "")))
                    .isTrue();
        });
    }

    @Test
    void givesATryBackWhenItSucceeded() {
        SeoulClock.at(
                NOON,
                () -> IntStream.range(0, 80).forEach(n -> {
                    var made = new LoginTry(email, source, "");
                    assertThat(attempts.mayTry(made)).isTrue();
                    attempts.succeeded(made);
                }));
    }

    @Test
    void neverWaitsInACircleHoweverManyComeFromOnePlaceAtOnce() throws Exception {
        var other = "other-" + email;
        Callable<Boolean> one = () -> succeeds(new LoginTry(email, source, ""));
        Callable<Boolean> another = () -> succeeds(new LoginTry(other, source, ""));
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(IntStream.range(0, 120)
                    .mapToObj(n -> n % 2 == 0 ? one : another)
                    .toList())) {
                done.get();
            }
        }
        assertThat(database.sql("select coalesce(sum(failures), 0) from login_attempt where account in (?, ?)")
                        .params(
                                new LoginTry(email, source, "").accountHash(),
                                new LoginTry(other, source, "").accountHash())
                        .query(Integer.class)
                        .single())
                .as("every try was taken back")
                .isZero();
    }

    private boolean succeeds(LoginTry made) {
        if (attempts.mayTry(made)) {
            attempts.succeeded(made);
        }
        return true;
    }

    @Test
    void knowsADeviceByItsSignatureForThisPersonAndForHalfAYear() {
        var jiwon = PersonId.fresh();
        var dohyun = PersonId.fresh();
        SeoulClock.at(NOON, () -> {
            var cookie = devices.remember(devices.remember("", jiwon), dohyun);
            assertThat(devices.wordFor(cookie, jiwon)).isNotEmpty().isEqualTo(devices.wordFor(cookie, dohyun));
            assertThat(devices.wordFor(cookie, PersonId.fresh())).isEmpty();
            assertThat(devices.wordFor(cookie.replace(cookie.substring(0, 4), "AAAA"), jiwon))
                    .isEmpty();
            assertThat(devices.wordFor("forged", jiwon)).isEmpty();
            SeoulClock.at(
                    NOON.plus(Duration.ofDays(181)),
                    () -> assertThat(devices.wordFor(cookie, jiwon)).isEmpty());
        });
    }

    @Test
    void remembersNoMoreThanEightPeopleOfADevice() {
        SeoulClock.at(NOON, () -> {
            var first = PersonId.fresh();
            var cookie = devices.remember("", first);
            var last = first;
            for (var n = 0; n < 12; n++) {
                last = PersonId.fresh();
                cookie = devices.remember(cookie, last);
            }
            assertThat(devices.wordFor(cookie, last)).isNotEmpty();
            assertThat(devices.wordFor(cookie, first)).isEmpty();
            assertThat(cookie.split("\\.")).hasSize(10);
        });
    }

    /** The hash is what takes time: whoever is refused, for whatever reason, waits for exactly one. */
    @Test
    void costsOneHashWhetherAnAccountIsThereOpenOrNot() {
        var hashes = new int[1];
        var counting = new PasswordEncoder() {
            @Override
            public @Nullable String encode(@Nullable CharSequence password) {
                return encoder.encode(password);
            }

            @Override
            public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
                hashes[0]++;
                return encoder.matches(password, hash);
            }
        };
        var login = new PasswordAuthenticationProvider(persons, counting, attempts, devices, stages, records);
        var asked = new NewPerson(email, "박지원", "", Locale.KOREAN);
        persons.saveAndFlush(Person.signUp(asked, String.valueOf(encoder.encode("a long enough word")), clock));
        var open = Person.invite(
                new NewPerson("open-" + email, "박지원", "", Locale.KOREAN), "", Set.of(Role.COMPANY_STAFF), clock);
        open.choosePassword(String.valueOf(encoder.encode("a long enough word")), clock);
        persons.saveAndFlush(open);
        for (var address : Set.of(email, "open-" + email, "nobody-" + email)) {
            hashes[0] = 0;
            assertThatThrownBy(() ->
                            login.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(address, "wrong")))
                    .isInstanceOf(BadCredentialsException.class);
            assertThat(hashes[0]).as(address).isOne();
        }
    }
}
