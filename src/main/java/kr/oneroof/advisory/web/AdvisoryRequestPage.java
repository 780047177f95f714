package kr.oneroof.advisory.web;

import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.advisory.AdvisoryRequestView;
import kr.oneroof.advisory.AdvisoryRequestViewService;
import kr.oneroof.advisory.engagement.EngagementQueries;
import kr.oneroof.advisory.offer.OfferQueries;
import kr.oneroof.company.CompanyQueries;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.RequestFileService;

/** What the centre's pages about a request show. */
@Component
class AdvisoryRequestPage {
    private final AdvisoryRequestViewService views;
    private final OfferQueries offers;
    private final EngagementQueries engagements;
    private final CompanyQueries companies;
    private final RequestFileService files;
    private final AdvisoryRequestSidePage side;

    AdvisoryRequestPage(
            AdvisoryRequestViewService views,
            OfferQueries offers,
            EngagementQueries engagements,
            CompanyQueries companies,
            RequestFileService files,
            AdvisoryRequestSidePage side) {
        this.views = views;
        this.offers = offers;
        this.engagements = engagements;
        this.companies = companies;
        this.files = files;
        this.side = side;
    }

    ModelAndView of(String view, RequestNumber number, Actor actor) {
        var found = views.open(actor, number);
        var file = files.require(number);
        return new ModelAndView("advisory/" + view)
                .addObject("found", found)
                .addObject("file", file)
                .addObject("company", companies.card(found.facts().company()))
                .addObject("owner", side.person(file.owner()))
                .addObject("path", "/desk/advisory/" + number)
                .addObject("version", found.facts().version());
    }

    ModelAndView full(RequestNumber number, Actor actor) {
        var page = of("desk", number, actor);
        var found = (AdvisoryRequestView) Objects.requireNonNull(page.getModel().get("found"));
        page.addObject("asked", offers.of(number))
                .addObject("experts", engagements.of(number))
                .addObject("history", side.history(number))
                .addObject("wanted", side.wanted(found));
        if (found.screening() != null && found.facts().state().isOpen()) {
            page.addObject("proposal", offers.proposal(found)).addObject("widest", offers.widest(found));
        }
        return page;
    }
}
