package kr.oneroof.company;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.Won;

/**
 * Reads what hangs on a profile.
 *
 * <p>What hangs on a profile: figures by year, certificates, workplaces.
 */
@Component
public class CompanyDetailRepository {
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    CompanyDetailRepository(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    void keep(CompanyId company, YearFigures figures) {
        database.sql("""
                        insert into company_year (company_id, year, employees, sales_won, source)
                        values (?, ?, ?, ?, ?)
                        on conflict (company_id, year) do update set employees = excluded.employees,
                            sales_won = excluded.sales_won, source = excluded.source""")
                .params(
                        company.value(),
                        figures.year(),
                        figures.employees(),
                        figures.sales().amount(),
                        figures.source().name())
                .update();
        events.publishEvent(new CompanyEvent.Detailed(company, "year " + figures.year()));
    }

    void keep(CompanyId company, Certificate certificate) {
        database.sql("""
                        insert into company_certificate (id, company_id, kind, number, issued_on, valid_to)
                        values (:id, :company, :kind, :number, :issued, :valid)
                        on conflict (company_id, kind, number) do update
                        set issued_on = excluded.issued_on, valid_to = excluded.valid_to""")
                .param("id", certificate.id())
                .param("company", company.value())
                .param("kind", certificate.kind().name())
                .param("number", certificate.number())
                .param("issued", certificate.issuedOn())
                .param("valid", certificate.validTo(), Types.DATE)
                .update();
        events.publishEvent(new CompanyEvent.Detailed(company, "certificate " + certificate.kind()));
    }

    void keep(CompanyId company, Workplace workplace) {
        database.sql("""
                        insert into company_workplace (id, company_id, name, address, in_city) values (?, ?, ?, ?, ?)
                        on conflict (company_id, name, address) do update set in_city = excluded.in_city""")
                .params(workplace.id(), company.value(), workplace.name(), workplace.address(), workplace.inCity())
                .update();
        events.publishEvent(new CompanyEvent.Detailed(company, "workplace"));
    }

    void dropYear(CompanyId company, int year) {
        dropped(
                company,
                "year " + year,
                database.sql("delete from company_year where company_id = ? and year = ?")
                        .params(company.value(), year)
                        .update());
    }

    void drop(CompanyId company, UUID detail) {
        var certificates = database.sql("delete from company_certificate where company_id = ? and id = ?")
                .params(company.value(), detail)
                .update();
        var workplaces = database.sql("delete from company_workplace where company_id = ? and id = ?")
                .params(company.value(), detail)
                .update();
        dropped(company, certificates > 0 ? "certificate" : "workplace", certificates + workplaces);
    }

    private void dropped(CompanyId company, String what, int rows) {
        if (rows == 0) {
            throw new NotOnFile();
        }
        events.publishEvent(new CompanyEvent.Detailed(company, what + " dropped"));
    }

    /** Newest first. */
    public List<YearFigures> years(CompanyId company) {
        return database.sql("select * from company_year where company_id = ? order by year desc")
                .param(company.value())
                .query((row, index) -> new YearFigures(
                        row.getInt("year"),
                        row.getInt("employees"),
                        new Won(row.getLong("sales_won")),
                        YearFigures.Source.valueOf(row.getString("source"))))
                .list();
    }

    /** Soonest to expire first. */
    public List<Certificate> certificates(CompanyId company) {
        return database.sql("select * from company_certificate where company_id = ? order by valid_to nulls last")
                .param(company.value())
                .query((row, index) -> new Certificate(
                        row.getObject("id", UUID.class),
                        Certificate.Kind.valueOf(row.getString("kind")),
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    public List<Workplace> workplaces(CompanyId company) {
        return database.sql("select * from company_workplace where company_id = ? order by name")
                .param(company.value())
                .query((row, index) -> new Workplace(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("address"),
                        row.getBoolean("in_city")))
                .list();
    }

    /** What the code is called; empty when it is none that we know. */
    public String industryName(String code) {
        return database.sql("select name from ksic_code where code = ?")
                .param(code)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Industries by code or words, at most 30. */
    public List<Industry> industries(String words) {
        var asked = new CompanySearch(words);
        if (asked.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                        select code, name from ksic_code
                        where search_form(name) like all (:patterns) or code like all (:patterns) order by code limit 30""")
                .param("patterns", asked.patterns())
                .query((row, index) -> new Industry(row.getString("code"), row.getString("name")))
                .list();
    }

    /** A class of the Korean standard industrial classification (한국표준산업분류). */
    public record Industry(String code, String name) {}
}
