package kr.oneroof.consultation.clinic;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.company.CompanyDetailRepository;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;

/** The terms of the day, and what they need to know of a company. */
@Component
class ClinicTermsQueries {
    private final JdbcClient database;
    private final CompanyDetailRepository details;
    private final SeoulClock clock;

    ClinicTermsQueries(JdbcClient database, CompanyDetailRepository details, SeoulClock clock) {
        this.database = database;
        this.details = details;
        this.clock = clock;
    }

    ClinicTerms today() {
        var day = database.sql("select max(valid_from) from clinic_terms where valid_from <= ?")
                .param(clock.today())
                .query(LocalDate.class)
                .single();
        var bands = database.sql("select staff_from, share_bp from clinic_band where valid_from = ?")
                .param(day)
                .query((row, index) -> new ClinicTerms.Band(row.getInt("staff_from"), row.getInt("share_bp")))
                .list();
        return database.sql("select * from clinic_terms where valid_from = ?")
                .param(day)
                .query((row, index) -> new ClinicTerms(
                        day,
                        new Won(row.getLong("day_rate")),
                        row.getInt("max_days"),
                        bands,
                        new Won(row.getLong("company_cap")),
                        row.getInt("report_days")))
                .single();
    }

    /** As the company stated last, at the end of that year; empty when it never did. */
    Optional<ClinicTerms.Staffing> staffing(CompanyId company) {
        return details.years(company).stream().findFirst().map(year -> {
            var end = LocalDate.of(year.year(), 12, 31);
            return new ClinicTerms.Staffing(year.employees(), end.isAfter(clock.today()) ? clock.today() : end);
        });
    }

    SeoulClock clock() {
        return clock;
    }
}
