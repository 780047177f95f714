package kr.oneroof.finance.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.clock.Term;
import kr.oneroof.company.CompanyService;
import kr.oneroof.company.Firms;
import kr.oneroof.company.Workplace;
import kr.oneroof.finance.eligibility.Finding.Result;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.NewRequestFile;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.support.ModuleTest;

/** What is known of a company, and findings that stay as they were. */
@ModuleTest
class EligibilityServiceTests {
    @Autowired
    private EligibilityService eligibility;

    @Autowired
    private ApplicantQueries applicants;

    @Autowired
    private CompanyService companies;

    @Autowired
    private RequestFileService files;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext application;

    private PersonId owner = PersonId.fresh();
    private CompanyId company = new CompanyId(UUID.randomUUID());

    @BeforeEach
    void open() {
        var firms = new Firms(application);
        owner = firms.person("이한빛");
        company = firms.firm("한빛정밀", owner);
    }

    @Test
    void knowsWhereACompanyWorks() {
        at("");
        assertThat(applicants.known(company, Map.of()).inCity()).isNull();
        at("경상남도 양산시 어딘가로 1");
        assertThat(applicants.known(company, Map.of()).inCity()).isFalse();
        at("경상남도 김해시 주촌면 산단로 12");
        assertThat(applicants.known(company, Map.of()).inCity()).isTrue();
        at("경상남도 양산시 어딘가로 1");
        companies.keepWorkplace(company, owner, new Workplace(UUID.randomUUID(), "2공장", "경상남도 김해시 진영읍", true));
        assertThat(applicants.known(company, Map.of()).inCity()).isTrue();
    }

    @Test
    void takesWhatTheCompanyDeclaresBesideItsProfile() {
        var known = applicants.known(company, Map.of(Declaration.TAX_PAID, false));
        assertThat(known.says(Declaration.TAX_PAID)).isFalse();
        assertThat(known.says(Declaration.OPERATING)).isNull();
    }

    @Test
    void keepsFindingsAsTheySpoke() {
        var number = request();
        eligibility.freeze(
                number,
                new EligibilityResult(
                        List.of(
                                new Finding("size", Result.PASS, "company.size.SMALL", "finance.required.size"),
                                new Finding("in-city", Result.MANUAL, "", "finance.required.yes")),
                        LendingRule.VERSION));
        eligibility.freeze(
                number,
                new EligibilityResult(
                        List.of(new Finding("size", Result.FAIL, "company.size.LARGE", "finance.required.size")),
                        LendingRule.VERSION));
        assertThat(eligibility.frozen(number)).extracting(Finding::rule).containsExactly("in-city", "size");
        assertThat(eligibility.frozen(number)).extracting(Finding::result).containsExactly(Result.MANUAL, Result.PASS);
        assertThatThrownBy(() -> database.sql("update loan_eligibility_finding set result = 'FAIL'")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThat(eligibility.frozen(request())).isEmpty();
    }

    private void at(String address) {
        database.sql("update company set address = ? where id = ?")
                .params(address, company.value())
                .update();
    }

    private RequestNumber request() {
        return files.open(new NewRequestFile(UUID.randomUUID(), "finance", company, null, Term.days(10)))
                .number();
    }
}
