package kr.oneroof.company.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.company.CompanyClaimService;
import kr.oneroof.company.CompanyQueries;
import kr.oneroof.company.CompanyService;
import kr.oneroof.company.Firms;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.support.As;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

@ModuleTest
class CompanyClaimPageTests {
    @Autowired
    private WebApplicationContext application;

    @Autowired
    private CompanyQueries companies;

    @Autowired
    private CompanyService own;

    @Autowired
    private CompanyClaimService claims;

    private MockMvcTester mvc;
    private CompanyId called;

    @BeforeEach
    void ask() {
        mvc = Mvc.of(application);
        var firms = new Firms(application);
        var number = Firms.number();
        called = companies.enrol(number.value(), "전화정밀", "이전화", "0553201200");
        own.askToJoin(number, firms.person("박지원"));
    }

    @Test
    void leadsTheConsultantFromTheSearchToTheAskerAndOn() {
        assertThat(get("/companies")).hasStatusOk().bodyText().contains("/companies/" + called);
        assertThat(get("/companies/" + called)).bodyText().contains("박지원", "첫 관리자로 지정");
        assertThat(answer(called, request(), Role.CONSULTANT))
                .hasRedirectedUrl("/companies/" + called)
                .flash()
                .containsEntry("notice", "company.claim.opened");
        assertThat(get("/companies/" + called)).bodyText().doesNotContain("첫 관리자로 지정");
        assertThat(own.members(called)).hasSize(1);
    }

    @Test
    void opensToNobodyButTheCentre() {
        assertThat(answer(called, request(), Role.COMPANY_ADMIN)).hasStatus(403);
        assertThat(answer(called, request(), Role.CALL_AGENT)).hasStatus(403);
        assertThat(own.members(called)).isEmpty();
    }

    @Test
    void findsNothingUnderForgedIds() {
        assertThat(answer(called, UUID.randomUUID(), Role.CONSULTANT)).hasStatus(404);
        assertThat(answer(CompanyId.fresh(), request(), Role.CONSULTANT)).hasStatus(404);
        assertThat(own.members(called)).isEmpty();
    }

    private UUID request() {
        return claims.at(called).getFirst().id();
    }

    private MvcTestResult get(String path) {
        return mvc.get()
                .uri(path)
                .locale(Locale.KOREAN)
                .with(As.actor(Role.CONSULTANT))
                .exchange();
    }

    private MvcTestResult answer(CompanyId company, UUID request, Role role) {
        return mvc.post()
                .uri("/companies/" + company + "/join-requests/" + request)
                .param("welcome", "true")
                .locale(Locale.KOREAN)
                .with(csrf())
                .with(As.actor(role))
                .exchange();
    }
}
