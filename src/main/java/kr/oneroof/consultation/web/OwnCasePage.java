package kr.oneroof.consultation.web;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

import kr.oneroof.consultation.CaseCards;
import kr.oneroof.consultation.OwnCaseQueries;
import kr.oneroof.document.DocumentService;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.HistoryNote.Audience;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestHistoryQueries;

/** What every page about one case shows to its company. */
@Component
class OwnCasePage {
    private final OwnCaseQueries cases;
    private final RequestFileService files;
    private final RequestHistoryQueries histories;
    private final DocumentService documents;
    private final PersonQueries people;
    private final CaseCards cards;

    OwnCasePage(
            OwnCaseQueries cases,
            RequestFileService files,
            RequestHistoryQueries histories,
            DocumentService documents,
            PersonQueries people,
            CaseCards cards) {
        this.cases = cases;
        this.files = files;
        this.histories = histories;
        this.documents = documents;
        this.people = people;
        this.cards = cards;
    }

    /** What the next page says first, for a method that has no room for the flash attributes. */
    static void tellNext(String messageKey) {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        RequestContextUtils.getOutputFlashMap(request).put("notice", messageKey);
    }

    /** @throws kr.oneroof.kernel.NotOnFile when the case is not this company's */
    void fill(Model model, CompanyId company, RequestNumber number) {
        var file = files.requireOf(company, number);
        var own = cases.view(company, number);
        model.addAttribute("own", own);
        model.addAttribute("cards", cards.forCompany(number, own.status()));
        model.addAttribute("file", file);
        model.addAttribute(
                "owner", Optional.ofNullable(file.owner()).flatMap(people::find).orElse(null));
        model.addAttribute("documents", documents.of("request:" + number));
        model.addAttribute("history", histories.latest(number, Audience.APPLICANT));
        if (own.waitsForUs()) {
            model.addAttribute(
                    "asked",
                    histories
                            .last(number, Audience.APPLICANT, "consultation.history.asked")
                            .orElse(null));
        }
    }
}
