package kr.oneroof.advisory.offer.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.advisory.AdvisoryRequestViewService;
import kr.oneroof.advisory.offer.OfferService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.form.FormSubmission;
import kr.oneroof.kernel.form.Refused;
import kr.oneroof.kernel.form.Uuids;

/** Asks the first whom the rule would ask, or the one whom the consultant chose. */
@Controller
@RequestMapping("/desk/advisory/{number}/offers")
class OfferController {
    private final AdvisoryRequestViewService views;
    private final OfferService offerService;

    OfferController(AdvisoryRequestViewService views, OfferService offerService) {
        this.views = views;
        this.offerService = offerService;
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable RequestNumber number,
            @RequestParam(defaultValue = "") String expert,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        views.open(actor, number);
        var page = "/desk/advisory/" + number;
        try {
            if (expert.isEmpty()) {
                offerService.askNext(number);
            } else {
                offerService.ask(number, new PersonId(Uuids.of(expert)), actor.id());
            }
        } catch (Refused refused) {
            flash.addFlashAttribute("refusal", refused.messageKey());
            return new ModelAndView("redirect:" + page);
        }
        return FormSubmission.to(page, flash, "advisory.done.asked");
    }
}
