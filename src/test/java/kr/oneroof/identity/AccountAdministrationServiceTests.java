package kr.oneroof.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;

/** What an administrator may do with the accounts of others, and what people agreed to. */
@ModuleTest
class AccountAdministrationServiceTests {
    @Autowired
    private AccountAdministrationService administration;

    @Autowired
    private ConsentService consents;

    @Autowired
    private PersonQueries people;

    @Autowired
    private PersonRepository persons;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private SeoulClock clock;

    @Autowired
    private JdbcClient database;

    private PersonId admin = PersonId.fresh();
    private PersonId jung = PersonId.fresh();

    @BeforeEach
    void invite() {
        admin = invited(Set.of(Role.ADMIN));
        jung = invited(Set.of(Role.CONSULTANT));
    }

    private PersonId invited(Set<Role> roles) {
        return administration
                .invite(somebody(UUID.randomUUID() + "@example.org"), "팀", roles)
                .orElseThrow();
    }

    private static NewPerson somebody(String email) {
        return new NewPerson(email, "정현장", "", Locale.KOREAN);
    }

    private Set<Role> roles(PersonId person) {
        return people.find(person).orElseThrow().roles();
    }

    @Test
    void doesNothingWithOnesOwnAccount() {
        for (ThrowingCallable verb : List.<ThrowingCallable>of(
                () -> administration.setRoles(admin, admin, Set.of(Role.DIRECTOR)),
                () -> administration.disable(admin, admin),
                () -> administration.enable(admin, admin),
                () -> administration.resetSecondFactor(admin, admin))) {
            assertThatThrownBy(verb).isInstanceOf(AccountAdministrationService.NotOnesOwn.class);
        }
        assertThat(roles(admin)).containsExactly(Role.ADMIN);
        assertThat(administration.isDisabled(admin)).isFalse();
    }

    @Test
    void invitesAnAddressOnceHoweverItIsWritten() {
        var email = UUID.randomUUID() + "@example.org";
        assertThat(administration.invite(somebody(email), "팀", Set.of(Role.CONSULTANT)))
                .isPresent();
        assertThat(administration.invite(somebody(" " + email.toUpperCase(Locale.ROOT)), "팀", Set.of(Role.ADMIN)))
                .isEmpty();
        assertThat(people.findByEmail(email).orElseThrow().roles()).containsExactly(Role.CONSULTANT);
    }

    @Test
    void givesAndTakesRolesAndKeepsEachOnce() {
        administration.setRoles(admin, jung, Set.of(Role.LOAN_OFFICER, Role.CONSULTANT));
        administration.setRoles(admin, jung, Set.of(Role.LOAN_OFFICER));
        administration.setRoles(admin, jung, Set.of(Role.LOAN_OFFICER));
        assertThat(roles(jung)).containsExactly(Role.LOAN_OFFICER);
        assertThat(administration.historyOf(jung)).hasSize(3);
    }

    @Test
    void shutsSomebodyOutAndLetsThemInAgain() {
        administration.disable(admin, jung);
        administration.disable(admin, jung);
        assertThat(administration.isDisabled(jung)).isTrue();
        administration.enable(admin, jung);
        assertThat(administration.isDisabled(jung)).isFalse();
        assertThat(database.sql("select action from audit_row where subject = ? and action in"
                                + " ('identity.disabled', 'identity.enabled') order by id")
                        .param("person:" + jung)
                        .query(String.class)
                        .list())
                .containsExactly("identity.disabled", "identity.enabled");
    }

    /** An invited administrator who has chosen no password could let nobody in again. */
    @Test
    void keepsAnAdministratorWhoCanLogIn() {
        var other = invited(Set.of(Role.ADMIN));
        transaction.executeWithoutResult(whole -> {
            // Administrators of other tests would stand in for ours; they are back when this is undone.
            whole.setRollbackOnly();
            database.sql("delete from person_role where role = 'ADMIN' and person_id not in (?, ?)")
                    .params(admin.value(), other.value())
                    .update();
            for (ThrowingCallable verb : List.<ThrowingCallable>of(
                    () -> administration.disable(admin, other),
                    () -> administration.setRoles(admin, other, Set.of(Role.DIRECTOR)))) {
                assertThatThrownBy(verb).isInstanceOf(AccountAdministrationService.LastAdmin.class);
            }
            var person = persons.require(admin);
            person.choosePassword("hash", clock);
            persons.saveAndFlush(person);
            administration.disable(admin, other);
            assertThat(administration.isDisabled(other)).isTrue();
        });
    }

    @Test
    void knowsNobodyWhoIsNotThere() {
        assertThatThrownBy(() -> administration.disable(admin, PersonId.fresh()))
                .isInstanceOf(NotOnFile.class);
        assertThatThrownBy(() -> administration.isDisabled(PersonId.fresh())).isInstanceOf(NotOnFile.class);
    }

    @Test
    void keepsTheLastWordOnEachPurpose() {
        var purpose = ConsentPurpose.values()[0];
        consents.record(jung, purpose, false, "web");
        assertThat(consents.of(jung))
                .as("nothing was given that could be taken back")
                .isEmpty();
        consents.record(jung, purpose, true, "web");
        consents.record(jung, purpose, true, "phone");
        assertThat(consents.isGiven(jung, purpose)).isTrue();
        consents.record(jung, purpose, false, "phone");
        assertThat(consents.isGiven(jung, purpose)).isFalse();
        assertThat(consents.of(jung))
                .singleElement()
                .satisfies(line -> assertThat(line.given()).isFalse());
        assertThat(database.sql("select how from consent_record where person_id = ? order by id")
                        .param(jung.value())
                        .query(String.class)
                        .list())
                .as("nothing is overwritten")
                .containsExactly("web", "phone");
        assertThat(consents.isGiven(admin, purpose)).isFalse();
    }
}
