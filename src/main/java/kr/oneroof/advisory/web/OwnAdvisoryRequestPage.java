package kr.oneroof.advisory.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.advisory.AdvisoryRequestQueries;
import kr.oneroof.advisory.engagement.EngagementQueries;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.HistoryNote;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestHistoryQueries;

/** What a company's page about a request shows; whom the house asked in vain is not among it. */
@Component
class OwnAdvisoryRequestPage {
    private final AdvisoryRequestQueries advices;
    private final EngagementQueries engagements;
    private final RequestFileService files;
    private final RequestHistoryQueries histories;
    private final PersonQueries people;
    private final FreeSessions freeSessions;

    OwnAdvisoryRequestPage(
            AdvisoryRequestQueries advices,
            EngagementQueries engagements,
            RequestFileService files,
            RequestHistoryQueries histories,
            PersonQueries people,
            FreeSessions freeSessions) {
        this.advices = advices;
        this.engagements = engagements;
        this.files = files;
        this.histories = histories;
        this.people = people;
        this.freeSessions = freeSessions;
    }

    ModelAndView of(String view, CompanyId company, RequestNumber number) {
        var own = advices.requireOf(company, number);
        var file = files.require(number);
        return new ModelAndView("advisory/" + view)
                .addObject("own", own)
                .addObject("file", file)
                .addObject(
                        "owner",
                        file.owner() == null ? null : people.find(file.owner()).orElse(null))
                .addObject("experts", engagements.of(number))
                .addObject("used", used(company))
                .addObject("free", free(company))
                .addObject("history", histories.latest(number, HistoryNote.Audience.APPLICANT));
    }

    int used(CompanyId company) {
        return freeSessions.used(company);
    }

    int free(CompanyId company) {
        return freeSessions.free();
    }
}
