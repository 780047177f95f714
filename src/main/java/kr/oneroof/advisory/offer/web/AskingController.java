package kr.oneroof.advisory.offer.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.advisory.AdviceEntrance;
import kr.oneroof.advisory.offer.Offering;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.form.Attempt;
import kr.oneroof.kernel.form.Keys;
import kr.oneroof.kernel.form.Refused;

/** Asks the first whom the rule would ask, or the one whom the consultant chose. */
@Controller
@RequestMapping("/desk/advisory/{number}/offers")
class AskingController {
    private final AdviceEntrance entrance;
    private final Offering offering;

    AskingController(AdviceEntrance entrance, Offering offering) {
        this.entrance = entrance;
        this.offering = offering;
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable RequestNumber number,
            @RequestParam(defaultValue = "") String expert,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        entrance.open(actor, number);
        var page = "/desk/advisory/" + number;
        try {
            if (expert.isEmpty()) {
                offering.askNext(number);
            } else {
                offering.ask(number, new PersonId(Keys.of(expert)), actor.id());
            }
        } catch (Refused refused) {
            flash.addFlashAttribute("refusal", refused.messageKey());
            return new ModelAndView("redirect:" + page);
        }
        return Attempt.to(page, flash, "advisory.done.asked");
    }
}
