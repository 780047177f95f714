package kr.oneroof.requestfile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.clock.Term;
import kr.oneroof.company.CompanyQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.HistoryNote;
import kr.oneroof.requestfile.NewRequestFile;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

@ModuleTest
class HistoryPageTests {
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
        IntStream.rangeClosed(1, 120)
                .forEach(line -> files.write(
                        number,
                        new HistoryNote(
                                "consultation.history.comment",
                                List.of("통화 " + line + "회"),
                                HistoryNote.Audience.STAFF)));
    }

    @Test
    void leadsStaffToTheBeginningAndKeepsTheLook() {
        var newest = get("/history", Role.CONSULTANT);
        assertThat(newest)
                .hasStatusOk()
                .bodyText()
                .contains("통화 120회", "통화 21회", "이전 처리 이력 보기")
                .doesNotContain("통화 20회");
        var place = jdbc.sql("select id from request_history where number = ? and arguments = array['통화 21회']")
                .param(number.value())
                .query(Long.class)
                .single();
        assertThat(newest).bodyText().contains("/requests/" + number + "/history?before=" + place + "\"");
        assertThat(get("/history?before=" + place, Role.CONSULTANT))
                .hasStatusOk()
                .bodyText()
                .contains("통화 20회", "통화 1회", "신청이 등록되었습니다")
                .doesNotContain("통화 21회", "이전 처리 이력 보기");
        assertThat(jdbc.sql("select count(*) from look where subject = :number")
                        .param("number", number.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void readsFromTheEndWhenThePlaceIsForged() {
        for (var forged : List.of("0", "-1", "x'", "99999999999999999999", "")) {
            assertThat(mvc.get()
                            .uri("/requests/" + number + "/history")
                            .param("before", forged)
                            .with(Mvc.as(Mvc.stranger(Role.CONSULTANT))))
                    .hasStatusOk()
                    .bodyText()
                    .contains("통화 120회");
        }
    }

    @Test
    void isNotOnFileForOtherCompaniesNorForStaffWhoDoNotWorkWithCases() {
        assertThat(get("/history", Role.COMPANY_ADMIN)).hasStatus(404);
        for (var role : List.of(Role.CITY_OFFICIAL, Role.CALL_AGENT, Role.LOAN_OFFICER, Role.ADMIN, Role.AUDITOR)) {
            assertThat(get("/history", role)).as(role.name()).hasStatus(403);
        }
    }

    private MvcTestResult get(String path, Role role) {
        return mvc.get()
                .uri("/requests/" + number + path)
                .with(Mvc.as(Mvc.stranger(role)))
                .exchange();
    }
}
