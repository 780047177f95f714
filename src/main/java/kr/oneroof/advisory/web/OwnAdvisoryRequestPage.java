package kr.oneroof.advisory.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.advisory.AdvisoryRequestQueries;
import kr.oneroof.advisory.engagement.EngagementQueries;
import kr.oneroof.advisory.panel.ExpertQueries;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.requestfile.HistoryNote;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestHistoryQueries;

/** What a company's pages about its requests show. They do not name experts who refused an offer. */
@Component
class OwnAdvisoryRequestPage {
    private static final int PAGE = 20;

    private final AdvisoryRequestQueries advices;
    private final EngagementQueries engagements;
    private final ExpertQueries experts;
    private final RequestFileService files;
    private final RequestHistoryQueries histories;
    private final PersonQueries people;
    private final SeoulClock clock;

    OwnAdvisoryRequestPage(
            AdvisoryRequestQueries advices,
            EngagementQueries engagements,
            ExpertQueries experts,
            RequestFileService files,
            RequestHistoryQueries histories,
            PersonQueries people,
            SeoulClock clock) {
        this.advices = advices;
        this.engagements = engagements;
        this.experts = experts;
        this.files = files;
        this.histories = histories;
        this.people = people;
        this.clock = clock;
    }

    /** @param before number of the last request shown, or empty */
    ModelAndView list(CompanyId company, String before) {
        var found = advices.own(company, before);
        var rows = found.subList(0, Math.min(PAGE, found.size()));
        var next =
                found.size() <= PAGE ? null : "/advice?before=" + rows.getLast().number();
        return withFreeSessions(new ModelAndView("advisory/list"), company)
                .addObject("rows", rows)
                .addObject("next", next);
    }

    ModelAndView of(String view, CompanyId company, RequestNumber number) {
        var own = advices.requireOf(company, number);
        var file = files.require(number);
        return withFreeSessions(new ModelAndView("advisory/" + view), company)
                .addObject("own", own)
                .addObject("file", file)
                .addObject(
                        "owner",
                        file.owner() == null ? null : people.find(file.owner()).orElse(null))
                .addObject("experts", engagements.of(number))
                .addObject("history", histories.latest(number, HistoryNote.Audience.APPLICANT));
    }

    /** A company's free sessions of this year, and how many are used. */
    private ModelAndView withFreeSessions(ModelAndView page, CompanyId company) {
        return page.addObject("free", experts.terms().freeSessions())
                .addObject("used", engagements.used(company, clock.today().getYear()));
    }
}
