package kr.oneroof.consultation.workbench;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.company.CompanyQueries;
import kr.oneroof.consultation.CaseMatter;
import kr.oneroof.consultation.CaseService;
import kr.oneroof.consultation.CaseVersion;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.Complexity;
import kr.oneroof.consultation.FilingChannel;
import kr.oneroof.consultation.InquiryFiling;
import kr.oneroof.consultation.InquiryFiling.Filer;
import kr.oneroof.consultation.InquiryService;
import kr.oneroof.consultation.Triage;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** People, companies and cases for tests of the desk, reached by walking the real verbs. */
public final class WorkbenchTown {
    private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};

    public final CaseService service;
    public final InquiryService inquiries;
    private final CompanyQueries companies;
    private final JdbcClient database;

    public WorkbenchTown(ApplicationContext house) {
        service = house.getBean(CaseService.class);
        inquiries = house.getBean(InquiryService.class);
        companies = house.getBean(CompanyQueries.class);
        database = house.getBean(JdbcClient.class);
    }

    public Actor person(String name, String unit, Role role) {
        var id = PersonId.fresh();
        database.sql("""
                        insert into person (id, email, name, phone, unit, language, confirmed_at, created_at, version)
                        values (?, ?, ?, '', ?, 'ko', now(), now(), 0)""")
                .params(id.value(), id + "@test.oneroof.kr", name, unit)
                .update();
        database.sql("insert into person_role (person_id, role) values (?, ?)")
                .params(id.value(), role.name())
                .update();
        return new Actor(id, name, Set.of(role));
    }

    public Actor consultant(String name, String unit) {
        return person(name, unit, Role.CONSULTANT);
    }

    public CompanyId company(String name) {
        return companies.enrol(businessNumber(), name, "이한빛", "0551234567");
    }

    public RequestNumber file(CompanyId company, PersonId by, Category category, String title) {
        return file(company, by, category, title, "수출 물류비가 올라 부담이 큽니다.");
    }

    public RequestNumber file(CompanyId company, PersonId by, Category category, String title, String body) {
        return inquiries.file(new InquiryFiling(
                UUID.randomUUID(),
                company,
                new Filer(by, by, FilingChannel.WEB, null),
                new CaseMatter(category, title, body, "", "박지원", "01012345678"),
                List.of()));
    }

    /** A case on which this consultant works. */
    public RequestNumber worked(CompanyId company, Actor consultant, String unit, String title) {
        var number = file(company, consultant.id(), Category.FINANCE, title);
        service.triage(seen(number), new Triage(Category.FINANCE, Complexity.SIMPLE, unit));
        service.assign(seen(number), consultant.id());
        return number;
    }

    public CaseVersion seen(RequestNumber number) {
        return new CaseVersion(number, version(number));
    }

    public long version(RequestNumber number) {
        return database.sql("select version from consultation_case where number = ?")
                .param(number.value())
                .query(Long.class)
                .single();
    }

    public String status(RequestNumber number) {
        return database.sql("select status from consultation_case where number = ?")
                .param(number.value())
                .query(String.class)
                .single();
    }

    public int lines(RequestNumber number) {
        return database.sql("select count(*) from request_history where number = ?")
                .param(number.value())
                .query(Integer.class)
                .single();
    }

    /** Where the history of the case ends. */
    public long place(RequestNumber number) {
        return database.sql("select max(id) from request_history where number = ?")
                .param(number.value())
                .query(Long.class)
                .single();
    }

    public JdbcClient database() {
        return database;
    }

    /** One that its checksum holds together. */
    private static String businessNumber() {
        var digits = ThreadLocalRandom.current().ints(9, 1, 10).toArray();
        var sum = digits[8] * 5 / 10;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += digits[i] * WEIGHTS[i];
        }
        var number = new StringBuilder();
        for (var digit : digits) {
            number.append(digit);
        }
        return number.append((10 - sum % 10) % 10).toString();
    }
}
