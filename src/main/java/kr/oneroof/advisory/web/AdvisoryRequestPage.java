package kr.oneroof.advisory.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.advisory.AdvisoryRequestView;
import kr.oneroof.advisory.AdvisoryRequestViewService;
import kr.oneroof.advisory.engagement.EngagementQueries;
import kr.oneroof.advisory.offer.OfferQueries;
import kr.oneroof.company.CompanyQueries;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.HistoryNote;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestHistoryQueries;

/** What the centre's pages about a request show. */
@Component
class AdvisoryRequestPage {
    private final AdvisoryRequestViewService views;
    private final OfferQueries offers;
    private final EngagementQueries engagements;
    private final CompanyQueries companies;
    private final RequestFileService files;
    private final RequestHistoryQueries histories;
    private final PersonQueries people;

    AdvisoryRequestPage(
            AdvisoryRequestViewService views,
            OfferQueries offers,
            EngagementQueries engagements,
            CompanyQueries companies,
            RequestFileService files,
            RequestHistoryQueries histories,
            PersonQueries people) {
        this.views = views;
        this.offers = offers;
        this.engagements = engagements;
        this.companies = companies;
        this.files = files;
        this.histories = histories;
        this.people = people;
    }

    ModelAndView of(String view, RequestNumber number, Actor actor) {
        return of(view, views.open(actor, number));
    }

    ModelAndView of(String view, AdvisoryRequestView found) {
        var file = files.require(found.number());
        return new ModelAndView("advisory/" + view)
                .addObject("found", found)
                .addObject("file", file)
                .addObject("company", companies.card(found.facts().company()))
                .addObject(
                        "owner",
                        file.owner() == null ? null : people.find(file.owner()).orElse(null))
                .addObject("path", "/desk/advisory/" + found.number())
                .addObject("version", found.facts().version());
    }

    /** With proposal, offers, experts and history. */
    ModelAndView full(RequestNumber number, Actor actor) {
        var found = views.open(actor, number);
        var page = of("desk", found)
                .addObject("asked", offers.of(number))
                .addObject("experts", engagements.of(number))
                .addObject("history", histories.latest(number, HistoryNote.Audience.STAFF))
                .addObject("wanted", wanted(found));
        if (found.screening() != null && found.facts().state().isOpen()) {
            page.addObject("proposal", offers.proposal(found)).addObject("widest", offers.widest(found));
        }
        return page;
    }

    /** The name of the expert whom the company asked for; empty when there is none. */
    private String wanted(AdvisoryRequestView found) {
        var expert = found.wish().wantedExpert();
        return expert == null
                ? ""
                : people.find(new PersonId(expert)).map(PersonCard::name).orElse("");
    }
}
