package kr.oneroof.advisory.engagement.web;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.advisory.AdvisoryRequestViewService;
import kr.oneroof.advisory.engagement.AdviceSession;
import kr.oneroof.advisory.engagement.EngagementQueries;
import kr.oneroof.advisory.engagement.EngagementView;
import kr.oneroof.company.CompanyDetailRepository;
import kr.oneroof.company.CompanyQueries;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.form.EnumLabels;

/** What an expert's pages about a case have in common: the right is asked for, and each look is kept. */
@Component
class EngagementPage {
    private final EngagementQueries engagements;
    private final AdvisoryRequestViewService views;
    private final CompanyQueries companies;
    private final CompanyDetailRepository details;
    private final EnumLabels labels;

    EngagementPage(
            EngagementQueries engagements,
            AdvisoryRequestViewService views,
            CompanyQueries companies,
            CompanyDetailRepository details,
            EnumLabels labels) {
        this.engagements = engagements;
        this.views = views;
        this.companies = companies;
        this.details = details;
        this.labels = labels;
    }

    static String path(UUID engagement) {
        return "/advisor/cases/" + engagement;
    }

    /** @throws kr.oneroof.kernel.NotOnFile when it is not this expert's, or the right has ended */
    EngagementView require(Actor actor, UUID engagement) {
        return engagements.requireOf(actor.id(), engagement);
    }

    ModelAndView page(String view, Actor actor, UUID engagement) {
        var one = require(actor, engagement);
        var request = views.openToExpert(one.facts().number());
        var company = companies.card(one.facts().company());
        return new ModelAndView("advisory/engagement/" + view)
                .addObject("one", one)
                .addObject("request", request)
                .addObject("company", company)
                .addObject("industry", details.industryName(company.industry()))
                .addObject("years", details.years(one.facts().company()))
                .addObject("path", path(engagement))
                .addObject("modes", labels.of(AdviceSession.Mode.values(), AdviceSession.Mode::messageKey));
    }
}
