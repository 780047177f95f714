package kr.oneroof.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.support.ModuleTest;

/** A company that the centre enrolled for a caller gets its first administrator. */
@ModuleTest
class CompanyClaimServiceTests {
    @Autowired
    private ApplicationContext application;

    @Autowired
    private CompanyService own;

    @Autowired
    private CompanyQueries companies;

    @Autowired
    private CompanyClaimService claims;

    @Autowired
    private JdbcClient database;

    private Firms firms;
    private BusinessNumber number;
    private CompanyId called;
    private PersonId jiwon;

    @BeforeEach
    void enrolForACaller() {
        firms = new Firms(application);
        number = Firms.number();
        called = companies.enrol(number.value(), "전화정밀", "이전화", "0553201200");
        jiwon = firms.person("박지원");
        own.askToJoin(number, jiwon);
    }

    @Test
    void namesTheFirstAdminAndTellsThem() {
        assertThat(claims.waiting()).extracting(CompanyCard::id).contains(called);
        claims.answer(called, request(), true);
        assertThat(own.members(called)).containsExactly(new Member(called, jiwon, true));
        assertThat(notices(jiwon)).containsExactly("company.notice.opened-by-centre");
        assertThat(claims.waiting()).extracting(CompanyCard::id).doesNotContain(called);
    }

    @Test
    void asksTheConsultantsWhereNobodyElseCanAnswer() {
        var kim = firms.person("김상담");
        database.sql("insert into person_role (person_id, role) values (?, 'CONSULTANT')")
                .param(kim.value())
                .update();
        var other = firms.person("최도현");
        own.askToJoin(number, other);
        assertThat(notices(kim)).containsExactly("company.notice.claimed");
        var led = firms.firm("한빛정밀", jiwon);
        own.askToJoin(BusinessNumber.typed(own.sheet(led).businessNumber()), other);
        assertThat(notices(kim)).hasSize(1);
    }

    @Test
    void refusesAndLeavesATrace() {
        claims.answer(called, request(), false);
        assertThat(own.members(called)).isEmpty();
        assertThat(notices(jiwon)).containsExactly("company.notice.refused-by-centre");
        assertThat(database.sql("select action from audit_row where company_id = ? order by id desc limit 1")
                        .param(called.value())
                        .query(String.class)
                        .single())
                .isEqualTo("company.join-declined");
    }

    @Test
    void leavesACompanyWithAnAdminToItsAdmin() {
        var other = firms.person("최도현");
        own.askToJoin(number, other);
        var late = claims.at(called).stream()
                .filter(one -> one.person().equals(other))
                .findFirst()
                .orElseThrow()
                .id();
        claims.answer(called, request(), true);
        assertThat(claims.at(called)).isEmpty();
        assertThatThrownBy(() -> claims.answer(called, late, true)).isInstanceOf(NotOnFile.class);
        own.answerJoinRequest(called, jiwon, late, true);
        assertThat(own.members(called))
                .contains(new Member(called, other, false))
                .hasSize(2);
    }

    @Test
    void findsNoRequestOfAnotherCompany() {
        var elsewhere = companies.enrol(Firms.number().value(), "방문기공", "박방문", "0553201201");
        var request = request();
        assertThatThrownBy(() -> claims.answer(elsewhere, request, true)).isInstanceOf(NotOnFile.class);
        assertThatThrownBy(() -> claims.answer(CompanyId.fresh(), request, true))
                .isInstanceOf(NotOnFile.class);
        assertThat(own.members(elsewhere)).isEmpty();
    }

    @Test
    void makesOneAdminOfTwoAnswersAtTheSameMoment() throws Exception {
        own.askToJoin(number, firms.person("최도현"));
        var both = claims.at(called).stream()
                .map(CompanyService.JoinRequest::id)
                .<Callable<Boolean>>map(id -> () -> opens(id))
                .toList();
        assertThat(CompanyServiceTests.atOnce(List.copyOf(both))).containsExactlyInAnyOrder(true, false);
        assertThat(own.members(called)).singleElement().matches(Member::admin);
    }

    private boolean opens(UUID request) {
        try {
            claims.answer(called, request, true);
            return true;
        } catch (NotOnFile tooLate) {
            return false;
        }
    }

    private UUID request() {
        return claims.at(called).stream()
                .filter(one -> one.person().equals(jiwon))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> notices(PersonId person) {
        return database.sql("select template from notice where person_id = ?")
                .param(person.value())
                .query(String.class)
                .list();
    }
}
