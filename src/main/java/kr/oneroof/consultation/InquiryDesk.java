package kr.oneroof.consultation;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.Documents;
import kr.oneroof.document.FileId;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

@Service
@Transactional
class InquiryDesk implements Inquiries {
    private final ConsultationCases cases;
    private final Filings filings;
    private final Corridor corridor;
    private final Documents documents;
    private final CaseTexts texts;
    private final HouseClock clock;

    InquiryDesk(
            ConsultationCases cases,
            Filings filings,
            Corridor corridor,
            Documents documents,
            CaseTexts texts,
            HouseClock clock) {
        this.cases = cases;
        this.filings = filings;
        this.corridor = corridor;
        this.documents = documents;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public RequestNumber file(Filing filing) {
        var opened = filings.open(filing);
        var number = opened.number();
        if (!opened.fresh()) {
            return again(filing, number);
        }
        cases.saveAndFlush(filings.fileUnder(number, filing));
        texts.keep(number, filing.wish());
        documents.attach(filing.files(), filing.by().person(), subject(number));
        texts.forgetDraft(filing.submission(), filing.by().person());
        corridor.received(number);
        return number;
    }

    /** The key came back: the same person's double click. Somebody else's key opens nothing. */
    private RequestNumber again(Filing filing, RequestNumber number) {
        if (!cases.existsByNumberAndCompanyAndFiledBy(
                number, filing.company(), filing.by().person())) {
            throw new NotOnFile();
        }
        return number;
    }

    @Override
    public RequestNumber giveMore(
            CompanyId company, RequestNumber number, PersonId by, String text, List<FileId> files) {
        var found = of(company, number);
        var leading = corridor.carrierOf(number);
        documents.attach(files, by, subject(leading.orElse(number)));
        if (leading.isPresent()) {
            corridor.passedOn(number, leading.get(), text);
            return leading.get();
        }
        found.giveMore(clock);
        cases.saveAndFlush(found);
        corridor.given(number, text);
        return number;
    }

    @Override
    public void askForTime(CompanyId company, RequestNumber number, MoreTime wanted) {
        var found = of(company, number);
        if (texts.isExtended(number, wanted.submission())) {
            return;
        }
        var before = found.giveTime(wanted.until(), clock);
        cases.saveAndFlush(found);
        texts.keepExtension(number, found.demand().extensions(), before, wanted);
        corridor.givenTime(number, wanted);
    }

    @Override
    public RequestNumber withdraw(CompanyId company, RequestNumber number, String reason) {
        var found = of(company, number);
        var leading = corridor.carrierOf(number);
        if (leading.isPresent()) {
            corridor.passedOn(number, leading.get(), reason);
            return leading.get();
        }
        found.withdraw(clock);
        cases.saveAndFlush(found);
        corridor.withdrawn(number, reason);
        return number;
    }

    @Override
    public void reopen(CompanyId company, RequestNumber number, String reason) {
        var found = of(company, number);
        found.reopen(clock);
        cases.saveAndFlush(found);
        corridor.reopened(number, reason, filings.term(found.complexity()));
    }

    @Override
    public void survey(CompanyId company, RequestNumber number, Survey survey) {
        var found = of(company, number);
        found.takeSurvey(clock);
        cases.saveAndFlush(found);
        texts.keep(number, survey);
        corridor.surveyed(number, survey);
    }

    private ConsultationCase of(CompanyId company, RequestNumber number) {
        return Optional.of(cases.require(number))
                .filter(found -> found.company().equals(company))
                .orElseThrow(NotOnFile::new);
    }

    static String subject(RequestNumber number) {
        return "request:" + number;
    }
}
