package kr.oneroof.finance.application;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.stereotype.Component;

import kr.oneroof.company.Certificate;
import kr.oneroof.company.CompanyDetailRepository;
import kr.oneroof.company.CompanyService;
import kr.oneroof.finance.programme.Preference;
import kr.oneroof.finance.programme.ProgrammeQueries;
import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;

/** What a programme offers to an applicant today: its ceiling, its rate, and how long the promise holds. */
@Component
class LoanConditions {
    private static final int YOUNG_YEARS = 2;

    private final ProgrammeQueries programmes;
    private final CompanyDetailRepository details;
    private final CompanyService companies;
    private final SeoulClock clock;

    LoanConditions(
            ProgrammeQueries programmes, CompanyDetailRepository details, CompanyService companies, SeoulClock clock) {
        this.programmes = programmes;
        this.details = details;
        this.companies = companies;
        this.clock = clock;
    }

    /** @throws LoanRefused above what the programme lends to one company */
    void requireWithinCeiling(UUID programme, Won amount) {
        if (amount.compareTo(programmes.require(programme).terms().most()) > 0) {
            throw new LoanRefused("limit");
        }
    }

    /** The last day on which the bank may lend what is promised today. */
    LocalDate validUntil(UUID programme) {
        return clock.today().plusMonths(programmes.require(programme).terms().executionMonths());
    }

    BasisPoints rateFor(LoanApplication one) {
        return rateFor(one.programme(), one.company(), one.isPreferred());
    }

    /** @param claimed whether the company claims a preference; it counts as far as it is proved today */
    BasisPoints rateFor(UUID programme, CompanyId company, boolean claimed) {
        return programmes.require(programme).terms().rateFor(claimed && isPreferred(programme, company));
    }

    private boolean isPreferred(UUID programme, CompanyId company) {
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
