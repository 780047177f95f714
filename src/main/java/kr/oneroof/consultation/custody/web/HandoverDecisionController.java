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

/** The receiving unit takes a case over, or sends it back with a word. */
@Controller
@RequestMapping("/desk/handovers/{id}")
class HandoverDecisionController {
    private final CustodyQueries custody;
    private final CaseViewService caseViews;
    private final CustodyService service;

    HandoverDecisionController(CustodyQueries custody, CaseViewService caseViews, CustodyService service) {
        this.custody = custody;
        this.caseViews = caseViews;
        this.service = service;
    }

    record Form(@NotBlank @Size(max = 1000) String word) {
        Form {
            word = TypedInput.text(word);
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable String id, @AuthenticationPrincipal Actor actor) {
        return page(custody.handover(CustodyRoutes.id(id), actor), HttpStatus.OK)
                .addObject("sendingBack", new Form(""));
    }

    @PostMapping("/acceptance")
    ModelAndView accept(@PathVariable String id, @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        var asked = custody.handover(CustodyRoutes.id(id), actor);
        service.accept(asked.id(), actor.id());
        flash.addFlashAttribute("notice", "custody.handover.accepted");
        return new ModelAndView("redirect:/desk/consultations/" + asked.number());
    }

    @PostMapping("/return")
    ModelAndView sendBack(
            @PathVariable String id,
            @Valid @ModelAttribute("sendingBack") Form form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var asked = custody.handover(CustodyRoutes.id(id), actor);
        if (errors.hasErrors()) {
            return page(asked, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        service.sendBack(asked.id(), actor.id(), form.word());
        flash.addFlashAttribute("notice", "custody.handover.sent-back");
        return new ModelAndView("redirect:/desk/consultations");
    }

    /** A confidential case shows no word before it is taken over. */
    private ModelAndView page(Asked asked, HttpStatus status) {
        var page = new ModelAndView("consultation/custody/handover-decision", status).addObject("asked", asked);
        return caseViews.isReadable(asked.number()) ? page.addObject("found", caseViews.open(asked.number())) : page;
    }
}
