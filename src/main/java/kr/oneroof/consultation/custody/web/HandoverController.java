package kr.oneroof.consultation.custody.web;

import java.util.Map;
import java.util.UUID;

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

import kr.oneroof.consultation.custody.AddresseeDirectory;
import kr.oneroof.consultation.custody.CustodyRefused;
import kr.oneroof.consultation.custody.CustodyRequest;
import kr.oneroof.consultation.custody.CustodyService;
import kr.oneroof.consultation.workbench.CaseViewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;

/** Asks another unit to take a case over (담당 이관). */
@Controller
@RequestMapping("/desk/consultations/{number}/handover")
class HandoverController {
    private final CaseViewService caseViews;
    private final CustodyService service;
    private final AddresseeDirectory addressees;

    HandoverController(CaseViewService caseViews, CustodyService service, AddresseeDirectory addressees) {
        this.caseViews = caseViews;
        this.service = service;
        this.addressees = addressees;
    }

    record Form(
            String submission,
            String to,
            @NotBlank @Size(max = 1000) String reason) {
        Form {
            submission = TypedInput.text(submission);
            to = TypedInput.text(to);
            reason = TypedInput.text(reason);
        }
    }

    @ModelAttribute("addressees")
    Map<String, String> addressees() {
        return addressees.choices();
    }

    @GetMapping
    ModelAndView ask(@PathVariable RequestNumber number) {
        return page(number, HttpStatus.OK)
                .addObject("handover", new Form(UUID.randomUUID().toString(), "", ""));
    }

    @PostMapping
    ModelAndView handOver(
            @PathVariable RequestNumber number,
            @Valid @ModelAttribute("handover") Form form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var to = addressees.chosen(form.to());
        if (to.isEmpty()) {
            errors.rejectValue("to", "unknown");
        }
        if (!errors.hasErrors()) {
            send(
                    new CustodyRequest(
                            CustodyRoutes.id(form.submission()), number, actor.id(), to.orElseThrow(), form.reason()),
                    errors);
        }
        if (errors.hasErrors()) {
            return page(number, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", "custody.handover.asked");
        return new ModelAndView("redirect:/desk/consultations/" + number);
    }

    private void send(CustodyRequest request, BindingResult errors) {
        try {
            service.handOver(request);
        } catch (CustodyRefused refused) {
            errors.rejectValue(refused.field(), refused.code());
        }
    }

    private ModelAndView page(RequestNumber number, HttpStatus status) {
        return new ModelAndView("consultation/custody/handover", status).addObject("found", caseViews.open(number));
    }
}
