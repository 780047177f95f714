package kr.oneroof.finance.application.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.document.paper.IssuedPaperService;
import kr.oneroof.finance.application.LoanApplicationView;
import kr.oneroof.finance.application.LoanPaperService;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.form.EnumLabels;
import kr.oneroof.requestfile.HistoryNote.Audience;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestHistoryQueries;

/** What every page of one application shows: the application, its papers, its request file and the history. */
@Component
class LoanPage {
    private final LoanPaperService papers;
    private final IssuedPaperService issued;
    private final RequestFileService files;
    private final RequestHistoryQueries histories;
    private final EnumLabels labels;
    private final SeoulClock clock;

    LoanPage(
            LoanPaperService papers,
            IssuedPaperService issued,
            RequestFileService files,
            RequestHistoryQueries histories,
            EnumLabels labels,
            SeoulClock clock) {
        this.papers = papers;
        this.issued = issued;
        this.files = files;
        this.histories = histories;
        this.labels = labels;
        this.clock = clock;
    }

    ModelAndView of(LoanApplicationView one, String view, Audience audience) {
        var number = one.line().number();
        return new ModelAndView("finance/application/" + view)
                .addObject("sheet", one)
                .addObject("papers", issued.of("loan:" + number))
                .addObject("items", papers.of(number))
                .addObject("file", files.require(number))
                .addObject("history", histories.latest(number, audience))
                .addObject("today", clock.today());
    }

    /** The papers of an application by kind, with their names. */
    Map<String, String> paperNames(RequestNumber number, Predicate<LoanPaperService.Item> wanted) {
        var names = new LinkedHashMap<String, String>();
        papers.of(number).stream()
                .filter(wanted)
                .forEach(item -> names.put(item.kind(), labels.words(item.messageKey())));
        return names;
    }
}
