package kr.oneroof.finance.eligibility;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.company.CompanyDetailRepository;
import kr.oneroof.company.CompanyService;
import kr.oneroof.company.Workplace;
import kr.oneroof.kernel.CompanyId;

/** What is on file of a company that may apply. */
@Component
@Transactional(readOnly = true)
public class ApplicantQueries {
    private final CompanyService companies;
    private final CompanyDetailRepository details;
    private final OutstandingLoanQueries outstanding;
    private final CityProperties city;

    ApplicantQueries(
            CompanyService companies,
            CompanyDetailRepository details,
            OutstandingLoanQueries outstanding,
            CityProperties city) {
        this.companies = companies;
        this.details = details;
        this.outstanding = outstanding;
        this.city = city;
    }

    /** What the profile says, and what the company declares beside it. */
    public Applicant known(CompanyId company, Map<Declaration, Boolean> declared) {
        var profile = companies.sheet(company).profile();
        var places = details.workplaces(company);
        var inCity = places.stream().anyMatch(Workplace::inCity) || city.holds(profile.address())
                ? Boolean.TRUE
                : places.isEmpty() && profile.address().isEmpty() ? null : Boolean.FALSE;
        return new Applicant(inCity, profile.sizeClass(), profile.industry(), null, declared, outstanding.of(company));
    }
}
