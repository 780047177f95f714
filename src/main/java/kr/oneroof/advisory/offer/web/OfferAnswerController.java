package kr.oneroof.advisory.offer.web;

import java.util.UUID;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.advisory.AdvisoryRequestViewService;
import kr.oneroof.advisory.offer.OfferQueries;
import kr.oneroof.advisory.offer.OfferRefusal;
import kr.oneroof.advisory.offer.OfferService;
import kr.oneroof.company.CompanyQueries;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.EnumLabels;
import kr.oneroof.kernel.form.FormSubmission;

/** An expert reads an offer and answers it, once. */
@Controller
@RequestMapping("/advisor/offers/{offer}")
class OfferAnswerController {
    private final OfferQueries offers;
    private final OfferService offerService;
    private final AdvisoryRequestViewService views;
    private final CompanyQueries companies;
    private final EnumLabels labels;

    record RefusalForm(String reason, String words) {
        RefusalForm {
            reason = TypedInput.text(reason);
            words = TypedInput.text(words);
        }

        void check(Errors errors) {
            Checks.on(errors, "advisory")
                    .choice("reason", OfferRefusal.Reason.class, reason)
                    .optional("words", words, 1000)
                    .that(!reason.equals(OfferRefusal.Reason.OTHER.name()) || !words.isEmpty(), "words", "needed");
        }

        OfferRefusal toRefusal() {
            return new OfferRefusal(OfferRefusal.Reason.valueOf(reason), words);
        }
    }

    OfferAnswerController(
            OfferQueries offers,
            OfferService offerService,
            AdvisoryRequestViewService views,
            CompanyQueries companies,
            EnumLabels labels) {
        this.offers = offers;
        this.offerService = offerService;
        this.views = views;
        this.companies = companies;
        this.labels = labels;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID offer, @AuthenticationPrincipal Actor actor) {
        return page("offer", offer, actor);
    }

    @PostMapping("/acceptance")
    ModelAndView accept(@PathVariable UUID offer, @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        offers.requireOf(actor.id(), offer);
        return FormSubmission.press(
                () -> offerService.accept(offer, actor.id()),
                () -> page("offer", offer, actor),
                () -> FormSubmission.to("/advisor", flash, "advisory.done.accepted"));
    }

    @GetMapping("/refusal")
    ModelAndView form(@PathVariable UUID offer, @AuthenticationPrincipal Actor actor) {
        return page("offer-refusal", offer, actor).addObject("form", new RefusalForm("", ""));
    }

    @PostMapping("/refusal")
    ModelAndView refuse(
            @PathVariable UUID offer,
            @ModelAttribute("form") RefusalForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        offers.requireOf(actor.id(), offer);
        form.check(errors);
        return FormSubmission.take(
                errors,
                () -> offerService.refuse(offer, actor.id(), form.toRefusal()),
                () -> page("offer-refusal", offer, actor),
                () -> FormSubmission.to("/advisor", flash, "advisory.done.declined"));
    }

    /** The firm is named, for whoever answers must know whether a tie stands against it; the matter's text is not. */
    private ModelAndView page(String view, UUID id, Actor actor) {
        var offer = offers.requireOf(actor.id(), id);
        var page = new ModelAndView("advisory/offer/" + view)
                .addObject("offer", offer)
                .addObject("reasons", labels.of(OfferRefusal.Reason.values(), OfferRefusal.Reason::messageKey));
        if (offer.isOpen()) {
            var request = views.openToExpert(offer.number());
            page.addObject("request", request)
                    .addObject("company", companies.card(request.facts().company()));
        }
        return page;
    }
}
