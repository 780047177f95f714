package kr.oneroof.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import kr.oneroof.kernel.Audited;

/** An account, from the sign-up or the invitation to the day on which it is closed. */
class PersonTests {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-25T01:00:00Z"), ZoneOffset.UTC);
    private static final NewPerson ASKED = new NewPerson(" Lee@Hanbit.example ", "이한빛", "01012345678", Locale.KOREAN);

    private static Person signedUp() {
        return Person.signUp(ASKED, "hash", NOW);
    }

    private static Person member() {
        var person = signedUp();
        person.confirm(NOW);
        return person;
    }

    private static Person invited() {
        return Person.invite(ASKED, "기업SOS팀", Set.of(Role.CONSULTANT), NOW);
    }

    private static List<String> deeds(Person person) {
        return person.events().stream().map(event -> ((Audited) event).action()).toList();
    }

    @Test
    void opensNothingUntilTheAddressIsProved() {
        var person = signedUp();
        assertThat(person.mayLogIn()).isFalse();
        assertThat(person.roles()).containsExactly(Role.COMPANY_STAFF);
        person.confirm(NOW);
        assertThat(person.mayLogIn()).isTrue();
    }

    @Test
    void comparesAddressesInOneForm() {
        assertThat(signedUp().email()).isEqualTo("lee@hanbit.example");
    }

    @Test
    void tellsOfEachChangeOnce() {
        var person = signedUp();
        for (var click = 0; click < 2; click++) {
            person.confirm(NOW);
            person.grant(Role.COMPANY_ADMIN);
            person.withdraw(Role.COMPANY_STAFF);
            person.disable(NOW);
        }
        person.enable();
        person.enable();
        assertThat(deeds(person))
                .containsExactly(
                        "identity.signed-up",
                        "identity.role-granted",
                        "identity.confirmed",
                        "identity.role-granted",
                        "identity.role-withdrawn",
                        "identity.disabled",
                        "identity.enabled");
    }

    @Test
    void isInvitedWithoutAPassword() {
        var person = invited();
        person.confirm(NOW);
        assertThat(person.mayLogIn()).as("nobody has chosen a password").isFalse();
        assertThat(person.card().unit()).isEqualTo("기업SOS팀");
        assertThat(person.roles()).containsExactly(Role.CONSULTANT);
    }

    @Test
    void provesTheAddressByTheLinkThatChoosesThePassword() {
        var person = invited();
        person.choosePassword("chosen", NOW);
        assertThat(person.mayLogIn()).isTrue();
        assertThat(deeds(person)).endsWith("identity.password-changed", "identity.confirmed");
        person.choosePassword("another", NOW);
        assertThat(deeds(person)).filteredOn("identity.confirmed"::equals).hasSize(1);
    }

    @Test
    void signsUpAnewWhileTheLetterLies() {
        var person = signedUp();
        person.signUpAgain(new NewPerson("other@hanbit.example", "박지원", "", Locale.ENGLISH), "second");
        assertThat(person.passwordHash()).as("what was typed last holds").isEqualTo("second");
        assertThat(person.card().name()).isEqualTo("박지원");
        assertThat(person.email()).as("the letter lies at this address").isEqualTo("lee@hanbit.example");
        assertThat(person.mayLogIn()).isFalse();
    }

    /** A stranger who types an invited address gives nobody a password. */
    @Test
    void letsNobodySignUpForWhoIsInvitedOrHereOrShutOut() {
        var shutOut = signedUp();
        shutOut.disable(NOW);
        for (var person : List.of(invited(), member(), shutOut)) {
            var before = person.passwordHash();
            assertThat(person.maySignUpAgain()).isFalse();
            assertThatIllegalStateException().isThrownBy(() -> person.signUpAgain(ASKED, "stolen"));
            assertThat(person.passwordHash()).isEqualTo(before);
        }
    }

    @Test
    void letsNobodyInWhoIsShutOutWhateverThePassword() {
        var person = member();
        person.disable(NOW);
        person.choosePassword("new", NOW);
        assertThat(person.mayLogIn()).isFalse();
        person.enable();
        assertThat(person.mayLogIn()).isTrue();
    }

    @Test
    void hashesAnewWithoutAWord() {
        var person = member();
        var before = deeds(person);
        person.rehash("slower");
        assertThat(person.passwordHash()).isEqualTo("slower");
        assertThat(deeds(person)).isEqualTo(before);
    }

    @Test
    void handsOutNoRoleByTheWay() {
        var person = member();
        var actor = person.asActor();
        person.grant(Role.COMPANY_ADMIN);
        assertThat(actor.roles()).as("who logged in before").containsExactly(Role.COMPANY_STAFF);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsStaffReadOthersAlways(Role role) {
        assertThat(role.readsOthers() || !role.isStaff()).isTrue();
        assertThat(role.authority()).startsWith("ROLE_");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {
                "COMPANY_ADMIN",
                "COMPANY_STAFF",
                "JOB_SEEKER",
                "ADVISOR",
                "BANK_USER",
                "BUYER_GUEST",
                "MD_GUEST",
                "AGENCY_USER"
            })
    void takesNobodyFromOutsideForStaff(Role role) {
        assertThat(role.isStaff()).isFalse();
    }
}
