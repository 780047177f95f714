package kr.oneroof.advisory.engagement.web;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.advisory.AdvisoryRequestQueries;
import kr.oneroof.advisory.engagement.EngagementQueries;
import kr.oneroof.advisory.engagement.EngagementView;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;

/** What a company's pages about its experts have in common; another company's are not on file. */
@Component
class OwnEngagementPage {
    private final EngagementQueries engagements;
    private final AdvisoryRequestQueries advices;

    OwnEngagementPage(EngagementQueries engagements, AdvisoryRequestQueries advices) {
        this.engagements = engagements;
        this.advices = advices;
    }

    /** The company's request, and one of its experts. */
    record Own(CompanyId company, RequestNumber number, UUID engagement) {}

    static String path(RequestNumber number) {
        return "/advice/" + number;
    }

    EngagementView require(Own own) {
        advices.requireOf(own.company(), own.number());
        var found = engagements.require(own.engagement());
        if (!found.facts().number().equals(own.number())) {
            throw new NotOnFile();
        }
        return found;
    }

    ModelAndView page(String view, Own own) {
        return new ModelAndView("advisory/engagement/" + view)
                .addObject("one", require(own))
                .addObject("number", own.number())
                .addObject("path", path(own.number()) + "/experts/" + own.engagement());
    }
}
