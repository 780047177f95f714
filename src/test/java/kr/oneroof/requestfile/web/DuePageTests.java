package kr.oneroof.requestfile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.clock.Term;
import kr.oneroof.company.CompanyQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.NewRequestFile;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

@ModuleTest
class DuePageTests {
    @Autowired
    private WebApplicationContext application;

    @Autowired
    private RequestFileService files;

    @Autowired
    private CompanyQueries companies;

    @Autowired
    private JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init")
    private MockMvcTester mvc;

    @SuppressWarnings("NullAway.Init")
    private RequestNumber number;

    @BeforeEach
    void open() {
        mvc = Mvc.of(application);
        var company = companies.enrol("1234567891", "한빛정밀", "이한빛", "0551234567");
        number = files.open(new NewRequestFile(UUID.randomUUID(), "consultation", company, null, Term.days(7)))
                .number();
    }

    @Test
    void opensADueDateToStaffAndKeepsTheLook() {
        assertThat(get(number.value(), Role.CONSULTANT))
                .hasStatusOk()
                .bodyText()
                .contains("신청 " + number + "의 처리기한", "처리기한 계산 내역", "56시간");
        assertThat(jdbc.sql("select count(*) from look where subject = :number")
                        .param("number", number.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void findsNothingForOtherCompaniesAndForgedNumbers() {
        assertThat(get(number.value(), Role.COMPANY_ADMIN)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("2026-999998", Role.CONSULTANT)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("nonsense", Role.CONSULTANT)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult get(String of, Role role) {
        return mvc.get()
                .uri("/requests/" + of + "/due")
                .locale(Locale.KOREAN)
                .with(Mvc.as(Mvc.stranger(role)))
                .exchange();
    }
}
