package kr.oneroof.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.support.ModuleTest;

/** What happens at an address that nobody has proved, and what strangers can do to one that somebody has. */
@ModuleTest
class UnprovedAddressTests {
    private static final Pattern LINK = Pattern.compile("token=([\\w-]+)");
    private static final String FIRST = "the first long word";
    private static final String SECOND = "the second long word";

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccountAdministrationService administration;

    @Autowired
    private PersonQueries people;

    @Autowired
    private LoginAttemptRepository attempts;

    @Autowired
    private JdbcClient jdbc;

    private final String email = UUID.randomUUID() + "@example.org";

    @Test
    void getsTheConfirmingLetterAndNoOther() {
        signUp(FIRST);
        accounts.forgotPassword(email);
        accounts.sendConfirmationAgain(email);
        signUp(FIRST);
        assertThat(subjects()).hasSize(4).allMatch(subject -> subject.contains("이메일 확인"));
    }

    @Test
    void opensWithWhatWasTypedLast() {
        signUp(FIRST);
        var older = lastToken();
        signUp(SECOND);
        assertThat(accounts.confirm(older)).isEmpty();
        var person = accounts.confirm(lastToken()).orElseThrow();
        assertThat(accounts.changePassword(person, FIRST, "yet another word")).isFalse();
        assertThat(accounts.changePassword(person, SECOND, "yet another word")).isTrue();
    }

    @Test
    void lendsAnInvitedColleagueNoStrangersPassword() {
        var invited = administration
                .invite(asked("김상담"), "기업SOS팀", Set.of(Role.CONSULTANT))
                .orElseThrow();
        signUp(FIRST);
        accounts.sendConfirmationAgain(email);
        assertThat(subjects()).hasSize(3).allMatch(subject -> subject.contains("계정이 만들어졌습니다"));
        assertThat(accounts.changePassword(invited, FIRST, SECOND)).isFalse();
        assertThat(people.find(invited).orElseThrow().name()).isEqualTo("김상담");
    }

    @Test
    void getsNoMoreThanFiveLettersAnHourFromStrangersButEveryWarning() {
        signUp(FIRST);
        var person = accounts.confirm(lastToken()).orElseThrow();
        for (var asked = 0; asked < 9; asked++) {
            accounts.forgotPassword(email);
        }
        assertThat(subjects()).hasSize(5);
        accounts.changePassword(person, FIRST, SECOND);
        assertThat(subjects()).hasSize(6).first().asString().contains("비밀번호가 바뀌었습니다");
    }

    @Test
    void endsTheRestThatStrangersEarnedOnceThePasswordIsChosenAnew() {
        signUp(FIRST);
        accounts.confirm(lastToken());
        IntStream.range(0, 6).forEach(wrong -> attempts.mayTry(new LoginTry(email, "192.0.2.1", "")));
        assertThat(attempts.mayTry(new LoginTry(email, "192.0.2.1", ""))).isFalse();
        accounts.forgotPassword(email);
        assertThat(accounts.choosePassword(lastToken(), SECOND)).isPresent();
        assertThat(attempts.mayTry(new LoginTry(email, "192.0.2.1", ""))).isTrue();
    }

    private void signUp(String password) {
        accounts.signUp(asked("박지원"), password, Set.of(ConsentPurpose.TERMS, ConsentPurpose.PRIVACY));
    }

    private NewPerson asked(String name) {
        return new NewPerson(email, name, "", Locale.KOREAN);
    }

    private List<String> subjects() {
        return jdbc.sql("select subject from notice_outbox where recipient = ? order by created_at desc")
                .param(email)
                .query(String.class)
                .list();
    }

    private String lastToken() {
        var found = LINK.matcher(jdbc.sql("""
                select body from notice_outbox where recipient = ? order by created_at desc limit 1""").param(email).query(String.class).single());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
