package kr.oneroof.finance.application;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.stereotype.Component;

import kr.oneroof.company.Certificate;
import kr.oneroof.company.CompanyDetailRepository;
import kr.oneroof.company.CompanyService;
import kr.oneroof.finance.programme.Preference;
import kr.oneroof.finance.programme.ProgrammeQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.SeoulClock;

/** Which companies a programme prefers. */
@Component
class PreferenceRule {
    private static final int YOUNG_YEARS = 2;

    private final ProgrammeQueries programmes;
    private final CompanyDetailRepository details;
    private final CompanyService companies;
    private final SeoulClock clock;

    PreferenceRule(
            ProgrammeQueries programmes, CompanyDetailRepository details, CompanyService companies, SeoulClock clock) {
        this.programmes = programmes;
        this.details = details;
        this.companies = companies;
        this.clock = clock;
    }

    /** Whether one of the programme's reasons holds for the company today. */
    boolean hold(UUID programme, CompanyId company) {
        var today = clock.today();
        return Preference.of(programmes.settings(programme).get(Preference.SETTING)).stream()
                .anyMatch(reason ->
                        reason == Preference.YOUNG ? isYoung(company, today) : isCertified(company, reason, today));
    }

    private boolean isYoung(CompanyId company, LocalDate today) {
        var founded = companies.sheet(company).profile().foundedOn();
        return founded != null && founded.plusYears(YOUNG_YEARS).isAfter(today);
    }

    private boolean isCertified(CompanyId company, Preference reason, LocalDate today) {
        return details.certificates(company).stream()
                .filter(one -> one.isValidOn(today))
                .map(Certificate::kind)
                .anyMatch(kind -> kind.name().equals(reason.name()));
    }
}
