package kr.oneroof.finance.eligibility;

import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.finance.programme.ProgrammeQueries;
import kr.oneroof.finance.programme.ReachSource;

/** Companies on file that no rule refuses for what is known of them; those of whom the same is known are asked once. */
@Component
class ReachQueries implements ReachSource {
    private static final String KNOWN = """
            select size_class, industry, count(*) as companies,
                case when position(:city in address) > 0
                        or exists (select from company_workplace w where w.company_id = c.id and w.in_city) then true
                     when address <> '' or exists (select from company_workplace w where w.company_id = c.id) then false
                end as in_city
            from company c group by size_class, industry, in_city""";

    private final ProgrammeQueries programmes;
    private final JdbcClient database;
    private final CityProperties city;

    ReachQueries(ProgrammeQueries programmes, JdbcClient database, CityProperties city) {
        this.programmes = programmes;
        this.database = database;
        this.city = city;
    }

    /** As many companies of whom the same is known. */
    private record Alike(Applicant company, int companies) {}

    @Override
    @Transactional(readOnly = true)
    public Count of(UUID programme) {
        var found = programmes.require(programme);
        var settings = programmes.settings(programme);
        var all = database.sql(KNOWN)
                .param("city", city.city())
                .query((row, index) -> new Alike(
                        new Applicant(
                                row.getObject("in_city", Boolean.class),
                                row.getString("size_class"),
                                row.getString("industry"),
                                null,
                                Map.of()),
                        row.getInt("companies")))
                .list();
        return new Count(
                all.stream()
                        .filter(one -> !EligibilityService.asked(found, settings, one.company())
                                .isRefused())
                        .mapToInt(Alike::companies)
                        .sum(),
                all.stream().mapToInt(Alike::companies).sum());
    }
}
