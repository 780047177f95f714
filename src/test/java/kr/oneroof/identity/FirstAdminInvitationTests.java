package kr.oneroof.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.Locks;
import kr.oneroof.support.ModuleTest;

@ModuleTest
@Transactional
class FirstAdminInvitationTests {
    @Autowired
    private AccountAdministrationService administration;

    @Autowired
    private PersonQueries people;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Locks locks;

    @Test
    void invitesSomebodyWhileNobodyIsAdministrator() {
        var email = "first-" + UUID.randomUUID() + "@centre.example";
        var second = "second-" + UUID.randomUUID() + "@centre.example";
        locks.hold("sign-up", email, second);
        database.sql("delete from person_role where role = 'ADMIN'").update();
        start(email);
        assertThat(people.findByEmail(email)).hasValueSatisfying(card -> {
            assertThat(card.roles()).containsExactly(Role.ADMIN);
            assertThat(card.emailConfirmed()).isFalse();
        });
        start(second);
        assertThat(people.findByEmail(second)).isEmpty();
    }

    @Test
    void refusesWhatIsNoAddress() {
        database.sql("delete from person_role where role = 'ADMIN'").update();
        assertThatThrownBy(() -> start("nobody")).isInstanceOf(IllegalStateException.class);
    }

    private void start(String email) {
        new FirstAdminInvitation(new IdentityProperties(true, email), administration, database)
                .run(new DefaultApplicationArguments());
    }
}
