package kr.oneroof.consultation;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.DocumentService;
import kr.oneroof.document.FileId;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/**
 * What a company does with its difficulties. Another company's case is {@link kr.oneroof.kernel.NotOnFile}; what the
 * status forbids is {@link kr.oneroof.kernel.TransitionRefused}.
 */
@Service
@Transactional
public class InquiryService {
    private final ConsultationCaseRepository cases;
    private final CaseFactory filings;
    private final CaseNotifications notifications;
    private final DocumentService documents;
    private final CaseTextRepository texts;
    private final SeoulClock clock;

    InquiryService(
            ConsultationCaseRepository cases,
            CaseFactory filings,
            CaseNotifications notifications,
            DocumentService documents,
            CaseTextRepository texts,
            SeoulClock clock) {
        this.cases = cases;
        this.filings = filings;
        this.notifications = notifications;
        this.documents = documents;
        this.texts = texts;
        this.clock = clock;
    }

    /** Files once: the same submission again, also at the same moment, answers with the same number. */
    public RequestNumber file(InquiryFiling filing) {
        var opened = filings.open(filing);
        var number = opened.number();
        if (!opened.fresh()) {
            return again(filing, number);
        }
        cases.saveAndFlush(filings.fileUnder(number, filing));
        texts.keep(number, filing.wish());
        documents.attach(filing.files(), filing.by().person(), subject(number));
        texts.forgetDraft(filing.submission(), filing.by().person());
        notifications.received(number);
        return number;
    }

    /** The key came back: the same person's double click. Somebody else's key opens nothing. */
    private RequestNumber again(InquiryFiling filing, RequestNumber number) {
        if (!cases.existsByNumberAndCompanyAndFiledBy(
                number, filing.company(), filing.by().person())) {
            throw new NotOnFile();
        }
        return number;
    }

    /**
     * Answers the centre's question (보완) and lets the clock run again. What comes to a merged case stands on the
     * leading one.
     *
     * @return the case that has it now
     */
    public RequestNumber giveMore(
            CompanyId company, RequestNumber number, PersonId by, String text, List<FileId> files) {
        var found = of(company, number);
        var leading = notifications.carrierOf(number);
        documents.attach(files, by, subject(leading.orElse(number)));
        if (leading.isPresent()) {
            notifications.passedOn(number, leading.get(), text);
            return leading.get();
        }
        found.giveMore(clock);
        cases.saveAndFlush(found);
        notifications.given(number, text);
        return number;
    }

    /**
     * More time for what the centre asked for (보완기간 연장), twice at most; the same submission again is no second time.
     *
     * @throws DemandRefused when the law forbids it
     */
    public void askForTime(CompanyId company, RequestNumber number, SupplementExtension wanted) {
        var found = of(company, number);
        if (texts.isExtended(number, wanted.submission())) {
            return;
        }
        var before = found.giveTime(wanted.until(), clock);
        cases.saveAndFlush(found);
        texts.keepExtension(number, found.demand().extensions(), before, wanted);
        notifications.givenTime(number, wanted);
    }

    /** The wish to withdraw a merged case stands on the leading one. @return the case that has it now */
    public RequestNumber withdraw(CompanyId company, RequestNumber number, String reason) {
        var found = of(company, number);
        var leading = notifications.carrierOf(number);
        if (leading.isPresent()) {
            notifications.passedOn(number, leading.get(), reason);
            return leading.get();
        }
        found.withdraw(clock);
        cases.saveAndFlush(found);
        notifications.withdrawn(number, reason);
        return number;
    }

    /** Within 14 days of the answer. */
    public void reopen(CompanyId company, RequestNumber number, String reason) {
        var found = of(company, number);
        found.reopen(clock);
        cases.saveAndFlush(found);
        notifications.reopened(number, reason, filings.term(found.complexity()));
    }

    /** Once per answer; open for 14 days after it. */
    public void survey(CompanyId company, RequestNumber number, Survey survey) {
        var found = of(company, number);
        found.takeSurvey(clock);
        cases.saveAndFlush(found);
        texts.keep(number, survey);
        notifications.surveyed(number, survey);
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
