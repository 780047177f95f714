package kr.oneroof.consultation;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.company.CompanyCard;
import kr.oneroof.company.CompanyQueries;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestFileView;

/** Filing for a caller or visitor. Looking at the company leaves a line in its record of looks. */
@Service
@Transactional
public class CallerFilingService {
    private final InquiryService inquiries;
    private final CompanyQueries companies;
    private final PersonQueries people;
    private final Looks looks;
    private final RequestFileService files;
    private final CaseAccess access;

    CallerFilingService(
            InquiryService inquiries,
            CompanyQueries companies,
            PersonQueries people,
            Looks looks,
            RequestFileService files,
            CaseAccess access) {
        this.inquiries = inquiries;
        this.companies = companies;
        this.people = people;
        this.looks = looks;
        this.files = files;
        this.access = access;
    }

    public Caller caller(CompanyId company) {
        looks.keep(new Look(company.value(), "company:" + company, "audit.look.profile", ""));
        var card = companies.card(company);
        return new Caller(
                card, people.cards(companies.members(company)).values().stream().toList());
    }

    /** @throws kr.oneroof.kernel.NotOnFile when the applicant is no member of that company */
    public RequestNumber file(InquiryFiling filing) {
        companies.card(filing.company());
        var applicant = filing.by().applicant();
        if (applicant != null && !companies.isMember(applicant, filing.company())) {
            throw new NotOnFile();
        }
        return inquiries.file(filing);
    }

    /** What is read aloud to the caller; leaves a line in the company's record of looks, too. */
    public RequestFileView receipt(RequestNumber number) {
        var file = files.require(number);
        access.requireReceipt(number);
        looks.keep(new Look(file.company().value(), number.value(), "audit.look.request", ""));
        return file;
    }

    /** Who may be calling: the company and its people with accounts. */
    public record Caller(CompanyCard company, List<PersonCard> members) {
        public Caller {
            members = List.copyOf(members);
        }
    }
}
