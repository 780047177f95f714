package kr.oneroof.consultation.custody.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.custody.CustodyQueries;
import kr.oneroof.consultation.custody.CustodyQueries.Asked;
import kr.oneroof.consultation.custody.CustodyService;
import kr.oneroof.consultation.workbench.CaseViewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.TypedInput;

/** Whoever was asked for help answers the owner. */
@Controller
@RequestMapping("/desk/referrals/{id}")
class UnitReferralAnswerController {
    private final CustodyQueries custody;
    private final CaseViewService caseViews;
    private final CustodyService service;

    UnitReferralAnswerController(CustodyQueries custody, CaseViewService caseViews, CustodyService service) {
        this.custody = custody;
        this.caseViews = caseViews;
        this.service = service;
    }

    record Form(@NotBlank @Size(max = 4000) String text) {
        Form {
            text = TypedInput.text(text);
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable String id, @AuthenticationPrincipal Actor actor) {
        return page(custody.referral(CustodyRoutes.id(id), actor), HttpStatus.OK)
                .addObject("help", new Form(""));
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable String id,
            @Valid @ModelAttribute("help") Form form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var asked = custody.referral(CustodyRoutes.id(id), actor);
        if (errors.hasErrors()) {
            return page(asked, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        caseViews.open(asked.number());
        service.answer(asked.id(), actor.id(), form.text());
        flash.addFlashAttribute("notice", "custody.referral.sent");
        return new ModelAndView("redirect:/desk/consultations/" + asked.number());
    }

    private ModelAndView page(Asked asked, HttpStatus status) {
        return new ModelAndView("consultation/custody/referral-answer", status)
                .addObject("asked", asked)
                .addObject("found", caseViews.open(asked.number()));
    }
}
