package kr.oneroof.finance.application.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.document.paper.IssuedPaperService;
import kr.oneroof.finance.application.LoanApplicationQueries;
import kr.oneroof.finance.application.LoanArrivalService;
import kr.oneroof.finance.application.LoanPaperService;
import kr.oneroof.finance.application.LoanState;
import kr.oneroof.finance.application.RequirementQueries;
import kr.oneroof.finance.application.Waiver;
import kr.oneroof.finance.programme.ProgrammeQueries;
import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.form.EnumLabels;
import kr.oneroof.requestfile.HistoryNote.Audience;
import kr.oneroof.requestfile.HistoryPage;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestFileView;
import kr.oneroof.requestfile.RequestHistoryQueries;

/** What the pages of applications show; a look of staff is kept. */
@Component
class LoanPage {
    private final LoanApplicationQueries loans;
    private final Facts facts;
    private final Files files;

    LoanPage(LoanApplicationQueries loans, Facts facts, Files files) {
        this.loans = loans;
        this.facts = facts;
        this.files = files;
    }

    ModelAndView own(CompanyId company) {
        return new ModelAndView("finance/application/own")
                .addObject("rows", loans.of(company))
                .addObject("programmes", facts.programmes.open())
                .addObject("arrivals", facts.arrivals.openOf(company));
    }

    ModelAndView ofCompany(CompanyId company, RequestNumber number) {
        return page("show", loans.requireOf(company, number).line().number(), Audience.APPLICANT);
    }

    ModelAndView desk(LoanState state, long after, PersonId reader) {
        var rows = loans.in(state, after, reader);
        return new ModelAndView("finance/application/desk-list")
                .addObject("rows", rows)
                .addObject("now", state)
                .addObject("states", LoanState.values())
                .addObject(
                        "arrivals",
                        facts.arrivals.open().stream()
                                .filter(one -> !facts.reviews.bars(reader, one.number()))
                                .toList());
    }

    /** @throws NotOnFile also for whoever stepped aside */
    ModelAndView arrived(RequestNumber number, PersonId reader) {
        if (facts.reviews.bars(reader, number)) {
            throw new NotOnFile();
        }
        var found = facts.arrivals.require(number);
        files.look(found.company(), number);
        return new ModelAndView("finance/application/arrived")
                .addObject("found", found)
                .addObject("file", files.view(number))
                .addObject("history", files.history(number, Audience.STAFF));
    }

    /** @throws NotOnFile also for whoever stepped aside */
    ModelAndView ofStaff(RequestNumber number, PersonId reader) {
        if (facts.reviews.bars(reader, number)) {
            throw new NotOnFile();
        }
        files.look(loans.require(number).line().company(), number);
        return page("desk", number, Audience.STAFF)
                .addObject("requirements", facts.requirements.of(number))
                .addObject("missing", new Waiver(facts.requirements.missing(number), "").messageKeys())
                .addObject("filed", filed(number))
                .addObject("ticks", facts.reviews.ticks(number))
                .addObject("named", facts.reviews.papers(number))
                .addObject("votes", facts.reviews.votes(number));
    }

    /** On what a check can stand. */
    private Map<String, String> filed(RequestNumber number) {
        var kinds = new LinkedHashMap<String, String>();
        files.papers().of(number).stream()
                .filter(item -> !item.files().isEmpty())
                .forEach(item -> kinds.put(item.kind(), facts.labels.words(item.messageKey())));
        return kinds;
    }

    /** What a member of the committee fills in. @throws NotOnFile also for whoever stepped aside */
    ModelAndView review(String view, RequestNumber number, PersonId reader) {
        if (facts.reviews.bars(reader, number)) {
            throw new NotOnFile();
        }
        return page(view, number, Audience.STAFF);
    }

    LocalDate today() {
        return files.clock().today();
    }

    ModelAndView papers(CompanyId company, RequestNumber number) {
        var page = page("papers", loans.requireOf(company, number).line().number(), Audience.APPLICANT);
        var kinds = new LinkedHashMap<String, String>();
        files.papers().of(number).forEach(item -> kinds.put(item.kind(), facts.labels.words(item.messageKey())));
        return page.addObject("kinds", kinds);
    }

    LoanReviewService.Case matter(RequestNumber number) {
        return new LoanReviewService.Case(number, loans.require(number).line().company());
    }

    private ModelAndView page(String view, RequestNumber number, Audience audience) {
        return new ModelAndView("finance/application/" + view)
                .addObject("sheet", loans.require(number))
                .addObject("papers", files.issued().of("loan:" + number))
                .addObject("items", files.papers().of(number))
                .addObject("file", files.view(number))
                .addObject("history", files.history(number, audience))
                .addObject("today", today());
    }

    /** Programmes and rules. */
    @Component
    static class Facts {
        private final ProgrammeQueries programmes;
        private final RequirementQueries requirements;
        private final EnumLabels labels;
        private final LoanArrivalService arrivals;
        private final LoanReviewService reviews;

        Facts(
                ProgrammeQueries programmes,
                RequirementQueries requirements,
                EnumLabels labels,
                LoanArrivalService arrivals,
                LoanReviewService reviews) {
            this.programmes = programmes;
            this.requirements = requirements;
            this.labels = labels;
            this.arrivals = arrivals;
            this.reviews = reviews;
        }
    }

    /** The corridor's part of an application. */
    @Component
    static class Files {
        private final RequestFileService requests;
        private final RequestHistoryQueries histories;
        private final Looks looks;
        private final LoanPaperService papers;
        private final IssuedPaperService issued;
        private final SeoulClock clock;

        Files(
                RequestFileService requests,
                RequestHistoryQueries histories,
                Looks looks,
                LoanPaperService papers,
                IssuedPaperService issued,
                SeoulClock clock) {
            this.requests = requests;
            this.histories = histories;
            this.looks = looks;
            this.papers = papers;
            this.issued = issued;
            this.clock = clock;
        }

        SeoulClock clock() {
            return clock;
        }

        LoanPaperService papers() {
            return papers;
        }

        IssuedPaperService issued() {
            return issued;
        }

        RequestFileView view(RequestNumber number) {
            return requests.require(number);
        }

        HistoryPage history(RequestNumber number, Audience audience) {
            return histories.latest(number, audience);
        }

        @Transactional
        public void look(CompanyId company, RequestNumber number) {
            looks.keep(new Look(company.value(), number.value(), "audit.look.request", ""));
        }
    }
}
