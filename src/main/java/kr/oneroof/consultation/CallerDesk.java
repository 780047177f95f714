package kr.oneroof.consultation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.company.Companies;
import kr.oneroof.identity.People;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.FileView;
import kr.oneroof.requestfile.RequestFiles;

@Service
@Transactional
class CallerDesk implements CallerFilings {
    private final Inquiries inquiries;
    private final Companies companies;
    private final People people;
    private final Looks looks;
    private final RequestFiles files;
    private final Confidences confidences;

    CallerDesk(
            Inquiries inquiries,
            Companies companies,
            People people,
            Looks looks,
            RequestFiles files,
            Confidences confidences) {
        this.inquiries = inquiries;
        this.companies = companies;
        this.people = people;
        this.looks = looks;
        this.files = files;
        this.confidences = confidences;
    }

    @Override
    public Caller caller(CompanyId company) {
        looks.keep(new Look(company.value(), "company:" + company, "audit.look.profile", ""));
        var card = companies.card(company);
        return new Caller(
                card, people.cards(companies.members(company)).values().stream().toList());
    }

    @Override
    public RequestNumber file(Filing filing) {
        companies.card(filing.company());
        var applicant = filing.by().applicant();
        if (applicant != null && !companies.isMember(applicant, filing.company())) {
            throw new NotOnFile();
        }
        return inquiries.file(filing);
    }

    @Override
    public FileView receipt(RequestNumber number) {
        var file = files.require(number);
        confidences.requireReceipt(number);
        looks.keep(new Look(file.company().value(), number.value(), "audit.look.request", ""));
        return file;
    }
}
