package kr.oneroof.consultation.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.company.Firms;
import kr.oneroof.consultation.CaseMatter;
import kr.oneroof.consultation.CaseVersion;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.FilingChannel;
import kr.oneroof.consultation.InquiryFiling;
import kr.oneroof.consultation.InquiryService;
import kr.oneroof.document.SampleFiles;
import kr.oneroof.document.UploadService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.support.Mvc;

/** Firms, their people and what they type, for tests of the company's side of a consultation. */
final class Applicants {
    final Firms firms;
    private final WebApplicationContext house;
    private final MockMvcTester mvc;
    private final JdbcClient database;

    Applicants(WebApplicationContext house) {
        this.house = house;
        firms = new Firms(house);
        mvc = Mvc.of(house);
        database = house.getBean(JdbcClient.class);
    }

    Actor person(String name) {
        return new Actor(firms.person(name), name, Set.of(Role.COMPANY_STAFF));
    }

    Actor staff(String name, Role role) {
        var id = firms.person(name);
        database.sql("update person_role set role = ? where person_id = ?")
                .params(role.name(), id.value())
                .update();
        return new Actor(id, name, Set.of(role));
    }

    CompanyId firm(String name, Actor admin) {
        return firms.firm(name, admin.id());
    }

    void join(CompanyId company, Actor person) {
        database.sql("insert into company_member (company_id, person_id, admin, since) values (?, ?, false, now())")
                .params(company.value(), person.id().value())
                .update();
    }

    void leave(CompanyId company, Actor person) {
        database.sql("update company_member set ended_at = now() where company_id = ? and person_id = ?")
                .params(company.value(), person.id().value())
                .update();
    }

    RequestNumber filed(CompanyId company, Actor by, String title) {
        return house.getBean(InquiryService.class)
                .file(new InquiryFiling(
                        UUID.randomUUID(),
                        company,
                        new InquiryFiling.Filer(by.id(), by.id(), FilingChannel.WEB, null),
                        new CaseMatter(Category.TRADE, title, "물류비가 올랐습니다.", "", "박지원", "01012345678"),
                        List.of()));
    }

    String upload(PersonId by, String name) {
        return house.getBean(UploadService.class)
                .upload(by, name, new ByteArrayInputStream(SampleFiles.pdf()))
                .id()
                .toString();
    }

    MvcTestResult get(Actor actor, String path) {
        return mvc.get().uri(path).with(Mvc.as(actor)).exchange();
    }

    /** Looks at a page as a member who has chosen this company. */
    MvcTestResult choose(Actor actor, CompanyId company, String path) {
        return mvc.get()
                .uri(path)
                .with(Mvc.as(actor))
                .sessionAttr("oneroof.company", company)
                .exchange();
    }

    MvcTestResult post(Actor actor, String path, Map<String, String> typed) {
        var request = mvc.post().uri(path).with(Mvc.as(actor)).with(csrf());
        typed.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    MvcTestResult list(Actor actor, String words) {
        return mvc.get()
                .uri("/consultations")
                .param("words", words)
                .with(Mvc.as(actor))
                .exchange();
    }

    MvcTestResult find(Actor actor, String words) {
        return mvc.get()
                .uri("/desk/filings")
                .param("words", words)
                .with(Mvc.as(actor))
                .exchange();
    }

    String status(RequestNumber number) {
        return text("select status from consultation_case where number = ?", number.value());
    }

    CaseVersion seen(RequestNumber number) {
        return new CaseVersion(
                number, Long.parseLong(text("select version from consultation_case where number = ?", number.value())));
    }

    /** Rows that the condition on this table finds. */
    int count(String table, String condition, Object... values) {
        return database.sql("select count(*) from " + table + " where " + condition)
                .params(values)
                .query(Integer.class)
                .single();
    }

    String text(String query, Object... values) {
        return database.sql(query).params(values).query(String.class).single();
    }
}
