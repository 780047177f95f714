package kr.oneroof.advisory.web;

import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.advisory.AdviceEntrance;
import kr.oneroof.advisory.AdviceSheet;
import kr.oneroof.advisory.engagement.Engagements;
import kr.oneroof.advisory.offer.Offers;
import kr.oneroof.company.Companies;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.RequestFiles;

/** What the centre's pages about a request show. */
@Component
class DeskPage {
    private final AdviceEntrance entrance;
    private final Offers offers;
    private final Engagements engagements;
    private final Companies companies;
    private final RequestFiles files;
    private final DeskAside aside;

    DeskPage(
            AdviceEntrance entrance,
            Offers offers,
            Engagements engagements,
            Companies companies,
            RequestFiles files,
            DeskAside aside) {
        this.entrance = entrance;
        this.offers = offers;
        this.engagements = engagements;
        this.companies = companies;
        this.files = files;
        this.aside = aside;
    }

    ModelAndView of(String view, RequestNumber number, Actor actor) {
        var found = entrance.open(actor, number);
        var file = files.require(number);
        return new ModelAndView("advisory/" + view)
                .addObject("found", found)
                .addObject("file", file)
                .addObject("company", companies.card(found.facts().company()))
                .addObject("owner", aside.person(file.owner()))
                .addObject("path", "/desk/advisory/" + number)
                .addObject("version", found.facts().version());
    }

    ModelAndView full(RequestNumber number, Actor actor) {
        var page = of("desk", number, actor);
        var found = (AdviceSheet) Objects.requireNonNull(page.getModel().get("found"));
        page.addObject("asked", offers.of(number))
                .addObject("experts", engagements.of(number))
                .addObject("history", aside.history(number))
                .addObject("wanted", aside.wanted(found));
        if (found.screening() != null && found.facts().state().isOpen()) {
            page.addObject("proposal", offers.proposal(found)).addObject("widest", offers.widest(found));
        }
        return page;
    }
}
