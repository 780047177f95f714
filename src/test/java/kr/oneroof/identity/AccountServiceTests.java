package kr.oneroof.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;

@ModuleTest
class AccountServiceTests {
    private static final String PASSWORD = "a long enough word";
    private static final Pattern LINK = Pattern.compile("token=([\\w-]+)");

    @Autowired
    private AccountService accounts;

    @Autowired
    private PersonQueries people;

    @Autowired
    private ConsentService consents;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SeoulClock clock;

    private final String email = UUID.randomUUID() + "@example.org";

    @Test
    void opensAnAccountThatWaitsForConfirmation() {
        signUp();
        var card = people.findByEmail(email.toUpperCase(Locale.ROOT)).orElseThrow();
        assertThat(card.emailConfirmed()).isFalse();
        assertThat(card.roles()).containsExactly(Role.COMPANY_STAFF);
        assertThat(consents.isGiven(card.id(), ConsentPurpose.PRIVACY)).isTrue();
        assertThat(consents.isGiven(card.id(), ConsentPurpose.MARKETING)).isFalse();
    }

    @Test
    void confirmsByTheLinkOnce() {
        signUp();
        var token = lastToken();
        assertThat(accounts.confirm(token)).isPresent();
        assertThat(people.findByEmail(email).orElseThrow().emailConfirmed()).isTrue();
        assertThat(accounts.confirm(token)).isEmpty();
    }

    @Test
    void refusesALinkThatIsADayOld() {
        signUp();
        var token = lastToken();
        SeoulClock.at(
                clock.instant().plus(Duration.ofHours(25)),
                () -> assertThat(accounts.confirm(token)).isEmpty());
    }

    @Test
    void refusesAResetLinkAfterHalfAnHourAndTheOlderOfTwo() {
        signUp();
        accounts.confirm(lastToken());
        accounts.forgotPassword(email);
        var older = lastToken();
        accounts.forgotPassword(email);
        var newer = lastToken();
        assertThat(accounts.isOpen(older)).isFalse();
        SeoulClock.at(
                clock.instant().plus(Duration.ofMinutes(31)),
                () -> assertThat(accounts.choosePassword(newer, "another long word"))
                        .isEmpty());
        assertThat(accounts.choosePassword(newer, "another long word")).isPresent();
    }

    @Test
    void takesNoConfirmationLinkForAReset() {
        signUp();
        assertThat(accounts.choosePassword(lastToken(), "another long word")).isEmpty();
    }

    @Test
    void keepsNoLinkThatCouldBeUsedFromTheTable() {
        signUp();
        assertThat(jdbc.sql("select count(*) from account_token where hash = ?")
                        .param(lastToken())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void tellsTheMailboxNotThePageThatAnAccountExists() {
        signUp();
        accounts.confirm(lastToken());
        signUp();
        assertThat(letters()).isEqualTo(2);
        assertThat(lastLetter()).contains("이미 가입되어 있습니다");
        assertThat(jdbc.sql("select count(*) from person where email = ?")
                        .param(email)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void makesOneAccountOfTenSignUpsAtTheSameMoment() throws Exception {
        try (var threads = Executors.newFixedThreadPool(10)) {
            var all = IntStream.range(0, 10)
                    .<Future<?>>mapToObj(n -> threads.submit(this::signUp))
                    .toList();
            for (var one : all) {
                one.get();
            }
        }
        assertThat(jdbc.sql("select count(*) from person where email = ?")
                        .param(email)
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(letters())
                .as("five an hour, so that nobody buries a mailbox")
                .isEqualTo(5);
    }

    @Test
    void changesThePasswordOnlyForWhoKnowsIt() {
        signUp();
        var id = people.findByEmail(email).orElseThrow().id();
        assertThat(accounts.changePassword(id, "wrong", "another long word")).isFalse();
        assertThat(accounts.changePassword(id, PASSWORD, "another long word")).isTrue();
        assertThat(accounts.changePassword(id, PASSWORD, "another long word")).isFalse();
    }

    @Test
    void keepsWhoWasGivenWhichRole() {
        signUp();
        assertThat(jdbc.sql("""
                select role from person_role_history h join person p on p.id = h.person_id
                where email = ? and granted""").param(email).query(String.class).list()).containsExactly("COMPANY_STAFF");
    }

    private void signUp() {
        accounts.signUp(
                new NewPerson(email, "박지원", "01020260002", Locale.KOREAN),
                PASSWORD,
                Set.of(ConsentPurpose.TERMS, ConsentPurpose.PRIVACY));
    }

    private String lastLetter() {
        return jdbc.sql("select body from notice_outbox where recipient = ? order by created_at desc limit 1")
                .param(email)
                .query(String.class)
                .single();
    }

    private int letters() {
        return jdbc.sql("select count(*) from notice_outbox where recipient = ?")
                .param(email)
                .query(Integer.class)
                .single();
    }

    private String lastToken() {
        var found = LINK.matcher(lastLetter());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
