package kr.oneroof.finance.eligibility;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.company.CompanyDetailRepository;
import kr.oneroof.company.CompanyService;
import kr.oneroof.company.Workplace;
import kr.oneroof.finance.programme.Programme;
import kr.oneroof.finance.programme.ProgrammeQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Asks the rules of a programme. */
@Service
@Transactional
public class EligibilityService {
    private final ProgrammeQueries programmes;
    private final Files files;
    private final JdbcClient database;
    private final SeoulClock clock;

    EligibilityService(ProgrammeQueries programmes, Files files, JdbcClient database, SeoulClock clock) {
        this.programmes = programmes;
        this.files = files;
        this.database = database;
        this.clock = clock;
    }

    /** @throws kr.oneroof.kernel.NotOnFile when there is no such programme */
    @Transactional(readOnly = true)
    public EligibilityResult check(UUID programme, Applicant applicant) {
        return asked(programmes.require(programme), programmes.settings(programme), applicant);
    }

    static EligibilityResult asked(Programme programme, Map<String, String> settings, Applicant applicant) {
        return new EligibilityResult(
                LendingRule.all().stream()
                        .filter(rule -> settings.containsKey(rule.code()))
                        .map(rule -> rule.check().of(applicant, programme, settings.getOrDefault(rule.code(), "")))
                        .toList(),
                LendingRule.VERSION);
    }

    /** What the profile says, and what the company declares beside it. */
    @Transactional(readOnly = true)
    public Applicant known(CompanyId company, Map<Declaration, Boolean> declared) {
        return files.known(company, declared);
    }

    /** Keeps what the rules said when an application went in; a second time changes nothing. */
    public void freeze(RequestNumber number, EligibilityResult result) {
        result.findings()
                .forEach(one -> database.sql("""
                        insert into loan_eligibility_finding values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                number.value(),
                                one.rule(),
                                one.result().name(),
                                one.stated(),
                                one.required(),
                                result.version(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update());
    }

    /** As they were frozen, in the order of the rules; empty when nothing was. */
    @Transactional(readOnly = true)
    public List<Finding> frozen(RequestNumber number) {
        var order = LendingRule.all().stream().map(LendingRule::code).toList();
        return database
                .sql("select rule, result, stated, required from loan_eligibility_finding where number = ?")
                .param(number.value())
                .query((row, index) -> new Finding(
                        row.getString(1), Finding.Result.valueOf(row.getString(2)), row.getString(3), row.getString(4)))
                .list()
                .stream()
                .sorted(Comparator.comparing(one -> order.indexOf(one.rule())))
                .toList();
    }

    /** What the centre has on a company. */
    @Component
    static class Files {
        private final CompanyService companies;
        private final CompanyDetailRepository details;
        private final OutstandingLoanQueries owed;
        private final CityProperties city;

        Files(
                CompanyService companies,
                CompanyDetailRepository details,
                OutstandingLoanQueries owed,
                CityProperties city) {
            this.companies = companies;
            this.details = details;
            this.owed = owed;
            this.city = city;
        }

        private Applicant known(CompanyId company, Map<Declaration, Boolean> declared) {
            var profile = companies.sheet(company).profile();
            var places = details.workplaces(company);
            var inCity = places.stream().anyMatch(Workplace::inCity) || city.holds(profile.address())
                    ? Boolean.TRUE
                    : places.isEmpty() && profile.address().isEmpty() ? null : Boolean.FALSE;
            return new Applicant(inCity, profile.sizeClass(), profile.industry(), null, declared, owed.of(company));
        }
    }
}
