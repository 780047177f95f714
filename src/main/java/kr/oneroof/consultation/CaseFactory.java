package kr.oneroof.consultation;

import java.time.LocalDateTime;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.clock.Term;
import kr.oneroof.company.CompanyQueries;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.requestfile.NewRequestFile;
import kr.oneroof.requestfile.OpenedRequest;
import kr.oneroof.requestfile.RequestFileService;

/** Opens the request file of a filing and the case upon it. */
@Component
class CaseFactory {
    /** E-filings are accepted within so many working hours (민원 처리에 관한 법률 시행령 제6조 제7항). */
    private static final int HOURS_TO_ACCEPT = 8;

    private final RequestFileService files;
    private final CompanyQueries companies;
    private final BusinessCalendar calendar;
    private final CaseIntakeQueries intake;
    private final SeoulClock clock;

    CaseFactory(
            RequestFileService files,
            CompanyQueries companies,
            BusinessCalendar calendar,
            CaseIntakeQueries intake,
            SeoulClock clock) {
        this.files = files;
        this.companies = companies;
        this.calendar = calendar;
        this.intake = intake;
        this.clock = clock;
    }

    OpenedRequest open(InquiryFiling filing) {
        return files.open(new NewRequestFile(
                filing.submission(),
                "consultation",
                filing.company(),
                filing.by().applicant(),
                intake.term(Optional.empty())));
    }

    Term term(@Nullable Complexity complexity) {
        return intake.term(Optional.ofNullable(complexity));
    }

    ConsultationCase fileUnder(RequestNumber number, InquiryFiling filing) {
        intake.contact().ifPresent(person -> files.appoint(number, person));
        return arrived(number, filing);
    }

    /** What another service handed over has its owner already. */
    ConsultationCase arrived(RequestNumber number, InquiryFiling filing) {
        var company = companies.card(filing.company());
        var filedFor = CompanyAtFiling.of(companies.snapshot(filing.company()), company);
        LocalDateTime acceptBy = calendar.plusWorkingHours(clock.now(), HOURS_TO_ACCEPT);
        return ConsultationCase.file(
                number, filing, filedFor, acceptBy.atZone(SeoulClock.SEOUL).toInstant(), clock);
    }
}
