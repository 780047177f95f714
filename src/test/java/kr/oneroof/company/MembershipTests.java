package kr.oneroof.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;

/** The two ways into a company, and the way out. */
@ModuleTest
class MembershipTests {
    private static final Pattern LINK = Pattern.compile("token=([A-Za-z0-9_-]+)");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CompanyService own;

    @Autowired
    private JdbcClient database;

    @Autowired
    private CompanyInvitationService invitations;

    private Firms firms;
    private PersonId admin;
    private CompanyId hanbit;

    @BeforeEach
    void found() {
        firms = new Firms(application);
        admin = firms.person("이한빛");
        hanbit = firms.firm("한빛정밀", admin);
    }

    @Test
    void letsInWhoeverWasInvitedAtTheirOwnAddressAndOnce() {
        var jiwon = firms.person("박지원");
        own.invite(hanbit, admin, Firms.email(jiwon));
        var word = lastLink(Firms.email(jiwon));
        var thief = firms.person("도둑");
        assertThat(own.accept(word, thief, Firms.email(thief))).isEmpty();
        assertThat(own.accept(word, jiwon, Firms.email(jiwon))).contains(hanbit);
        assertThat(own.accept(word, jiwon, Firms.email(jiwon))).isEmpty();
        assertThat(own.members(hanbit))
                .contains(new Member(hanbit, jiwon, false))
                .hasSize(2);
    }

    @Test
    void forgetsAnInvitationAfterSevenDays() {
        var late = firms.person("늦은이");
        SeoulClock.at(
                SeoulClock.onTheWall().minus(Duration.ofDays(8)), () -> own.invite(hanbit, admin, Firms.email(late)));
        assertThat(own.accept(lastLink(Firms.email(late)), late, Firms.email(late)))
                .isEmpty();
        assertThat(own.openInvitations(hanbit, admin)).isEmpty();
    }

    @Test
    void replacesTheOlderLinkToTheSameAddress() {
        var jiwon = firms.person("박지원");
        own.invite(hanbit, admin, Firms.email(jiwon));
        var older = lastLink(Firms.email(jiwon));
        own.invite(hanbit, admin, Firms.email(jiwon));
        assertThat(own.openInvitations(hanbit, admin)).hasSize(1);
        assertThat(own.accept(older, jiwon, Firms.email(jiwon))).isEmpty();
    }

    @Test
    void takesAnInvitationBack() {
        var jiwon = firms.person("박지원");
        own.invite(hanbit, admin, Firms.email(jiwon));
        var invitation = own.openInvitations(hanbit, admin).getFirst().id();
        var other = firms.person("최도현");
        var gaya = firms.firm("가야테크", other);
        assertThatThrownBy(() -> own.withdrawInvitation(gaya, other, invitation))
                .isInstanceOf(NotOnFile.class);
        own.withdrawInvitation(hanbit, admin, invitation);
        assertThat(own.accept(lastLink(Firms.email(jiwon)), jiwon, Firms.email(jiwon)))
                .isEmpty();
    }

    @Test
    void isNoWayToMailTheWorld() {
        for (var count = 0; count < 20; count++) {
            own.invite(hanbit, admin, "guest" + count + "-" + UUID.randomUUID() + "@example.org");
        }
        assertRefused(() -> own.invite(hanbit, admin, "one-more@example.org"), "company.invitations-a-day");
        SeoulClock.at(
                SeoulClock.onTheWall().plus(Duration.ofDays(2)),
                () -> assertRefused(
                        () -> own.invite(hanbit, admin, "one-more@example.org"), "company.invitations-full"));
        assertThat(letters("one-more@example.org")).isZero();
    }

    @Test
    void countsInvitationsThatWereWithdrawnAndThoseOfTheSamePersonsOtherCompanies() {
        for (var count = 0; count < 20; count++) {
            own.invite(hanbit, admin, "guest" + count + "-" + UUID.randomUUID() + "@example.org");
            own.withdrawInvitation(
                    hanbit, admin, own.openInvitations(hanbit, admin).getFirst().id());
        }
        var second = firms.firm("한빛정밀 둘째", admin);
        assertRefused(() -> own.invite(hanbit, admin, "one-more@example.net"), "company.invitations-a-day");
        assertRefused(() -> own.invite(second, admin, "one-more@example.net"), "company.invitations-a-day");
        assertThat(letters("one-more@example.net")).isZero();
        SeoulClock.at(
                SeoulClock.onTheWall().plus(Duration.ofDays(2)),
                () -> own.invite(hanbit, admin, "one-more@example.net"));
        assertThat(letters("one-more@example.net")).isEqualTo(1);
    }

    @Test
    void leavesTheOlderLinkWhenNoLetterGoesOut() {
        var jiwon = firms.person("박지원");
        for (var count = 0; count < 5; count++) {
            own.invite(hanbit, admin, Firms.email(jiwon));
        }
        assertRefused(() -> own.invite(hanbit, admin, Firms.email(jiwon)), "company.invitation-unsent");
        assertThat(own.accept(lastLink(Firms.email(jiwon)), jiwon, Firms.email(jiwon)))
                .contains(hanbit);
    }

    private static void assertRefused(ThrowingCallable verb, String key) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        InvitationRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }

    @Test
    void tellsTheAdminsOnceWhoAsksAndTheAskerTheAnswer() {
        var jiwon = firms.person("박지원");
        var number = BusinessNumber.typed(own.sheet(hanbit).businessNumber());
        own.askToJoin(number, jiwon);
        own.askToJoin(number, jiwon);
        assertThat(notices(admin)).isEqualTo(1);
        var request = own.joinRequests(hanbit, admin).getFirst();
        assertThat(request.person()).isEqualTo(jiwon);
        own.answerJoinRequest(hanbit, admin, request.id(), true);
        assertThat(notices(jiwon)).isEqualTo(1);
        assertThat(own.membershipsOf(jiwon)).extracting(Member::company).containsExactly(hanbit);
        assertThatThrownBy(() -> own.answerJoinRequest(hanbit, admin, request.id(), true))
                .isInstanceOf(NotOnFile.class);
    }

    @Test
    void forgetsWhoWasInvitedAndWhoAskedAMonthAfterTheEnd() {
        var start = LocalDateTime.parse("2020-01-01T10:00");
        var jiwon = firms.person("박지원");
        var waiting = firms.person("기다리는이");
        var number = BusinessNumber.typed(own.sheet(hanbit).businessNumber());
        SeoulClock.at(start, () -> {
            own.invite(hanbit, admin, "stranger@example.org");
            own.askToJoin(number, jiwon);
            own.askToJoin(number, waiting);
            own.joinRequests(hanbit, admin).stream()
                    .filter(request -> request.person().equals(jiwon))
                    .forEach(request -> own.answerJoinRequest(hanbit, admin, request.id(), false));
        });
        SeoulClock.at(start.plusDays(29), invitations::forget);
        assertThat(rows("company_invitation")).isEqualTo(1);
        assertThat(rows("company_join_request")).isEqualTo(2);
        SeoulClock.at(start.plusDays(31), invitations::forget);
        assertThat(rows("company_invitation")).as("it could be used for a week").isEqualTo(1);
        assertThat(rows("company_join_request")).isEqualTo(1);
        assertThat(own.joinRequests(hanbit, admin))
                .extracting(CompanyService.JoinRequest::person)
                .containsExactly(waiting);
        SeoulClock.at(start.plusDays(38), invitations::forget);
        assertThat(rows("company_invitation")).isZero();
    }

    private int rows(String table) {
        return database.sql("select count(*) from " + table + " where company_id = ?")
                .param(hanbit.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void keepsADeclinedAskerOut() {
        var jiwon = firms.person("박지원");
        own.askToJoin(BusinessNumber.typed(own.sheet(hanbit).businessNumber()), jiwon);
        var request = own.joinRequests(hanbit, admin).getFirst().id();
        var other = firms.person("최도현");
        var gaya = firms.firm("가야테크", other);
        assertThatThrownBy(() -> own.answerJoinRequest(gaya, other, request, true))
                .isInstanceOf(NotOnFile.class);
        own.answerJoinRequest(hanbit, admin, request, false);
        assertThat(own.membershipsOf(jiwon)).isEmpty();
    }

    @Test
    void saysNothingOfANumberThatIsNotHere() {
        own.askToJoin(Firms.number(), admin);
        assertThat(notices(admin)).isZero();
    }

    @Test
    void neverLosesItsLastAdmin() {
        assertThatThrownBy(() -> own.remove(hanbit, admin, admin)).isInstanceOf(LastAdminRefused.class);
        assertThatThrownBy(() -> own.rank(hanbit, admin, admin, false)).isInstanceOf(LastAdminRefused.class);
    }

    @Test
    void keepsOneAdminWhenBothLeaveAtOnce() throws Exception {
        var second = member("박지원");
        own.rank(hanbit, admin, second, true);
        var left = CompanyServiceTests.atOnce(List.<Callable<Boolean>>of(() -> leaves(admin), () -> leaves(second)));
        assertThat(left).containsExactlyInAnyOrder(true, false);
        assertThat(own.members(hanbit)).singleElement().matches(Member::admin);
    }

    @Test
    void letsAMemberGoWhoMayComeBack() {
        var jiwon = member("박지원");
        own.remove(hanbit, jiwon, jiwon);
        assertThat(own.membershipsOf(jiwon)).isEmpty();
        assertThatThrownBy(() -> own.remove(hanbit, admin, jiwon)).isInstanceOf(NotOnFile.class);
        own.invite(hanbit, admin, Firms.email(jiwon));
        assertThat(own.accept(lastLink(Firms.email(jiwon)), jiwon, Firms.email(jiwon)))
                .contains(hanbit);
    }

    private boolean leaves(PersonId person) {
        try {
            own.remove(hanbit, person, person);
            return true;
        } catch (LastAdminRefused stays) {
            return false;
        }
    }

    private PersonId member(String name) {
        var person = firms.person(name);
        own.askToJoin(BusinessNumber.typed(own.sheet(hanbit).businessNumber()), person);
        own.joinRequests(hanbit, admin).forEach(request -> own.answerJoinRequest(hanbit, admin, request.id(), true));
        return person;
    }

    private String lastLink(String email) {
        var body = database.sql("select body from notice_outbox where recipient = ? order by created_at desc limit 1")
                .param(email)
                .query(String.class)
                .single();
        return Optional.of(LINK.matcher(body))
                .filter(Matcher::find)
                .orElseThrow()
                .group(1);
    }

    private int letters(String email) {
        return database.sql("select count(*) from notice_outbox where recipient = ?")
                .param(email)
                .query(Integer.class)
                .single();
    }

    private int notices(PersonId person) {
        return database.sql("select count(*) from notice where person_id = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }
}
