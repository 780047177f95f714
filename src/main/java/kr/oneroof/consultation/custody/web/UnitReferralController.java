package kr.oneroof.consultation.custody.web;

import java.time.LocalDate;
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

/** Asks another unit for help (협조 요청); the case stays where it is. */
@Controller
@RequestMapping("/desk/consultations/{number}/referral")
class UnitReferralController {
    private final CaseViewService caseViews;
    private final CustodyService service;
    private final AddresseeDirectory addressees;

    UnitReferralController(CaseViewService caseViews, CustodyService service, AddresseeDirectory addressees) {
        this.caseViews = caseViews;
        this.service = service;
        this.addressees = addressees;
    }

    record Form(
            String submission,
            String to,
            @NotBlank @Size(max = 2000) String question,
            String dueOn) {
        Form {
            submission = TypedInput.text(submission);
            to = TypedInput.text(to);
            question = TypedInput.text(question);
            dueOn = TypedInput.text(dueOn);
        }
    }

    @ModelAttribute("addressees")
    Map<String, String> addressees() {
        return addressees.choices();
    }

    @GetMapping
    ModelAndView ask(@PathVariable RequestNumber number) {
        return page(number, HttpStatus.OK)
                .addObject("referral", new Form(UUID.randomUUID().toString(), "", "", ""));
    }

    @PostMapping
    ModelAndView refer(
            @PathVariable RequestNumber number,
            @Valid @ModelAttribute("referral") Form form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var to = addressees.chosen(form.to());
        var dueOn = TypedInput.day(form.dueOn());
        if (to.isEmpty()) {
            errors.rejectValue("to", "unknown");
        }
        if (dueOn.isEmpty()) {
            errors.rejectValue("dueOn", "noDay");
        }
        if (!errors.hasErrors()) {
            send(
                    new CustodyRequest(
                            CustodyRoutes.id(form.submission()), number, actor.id(), to.orElseThrow(), form.question()),
                    dueOn.orElseThrow(),
                    errors);
        }
        if (errors.hasErrors()) {
            return page(number, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", "custody.referral.asked");
        return new ModelAndView("redirect:/desk/consultations/" + number);
    }

    private void send(CustodyRequest request, LocalDate dueOn, BindingResult errors) {
        try {
            service.refer(request, dueOn);
        } catch (CustodyRefused refused) {
            errors.rejectValue(refused.field(), refused.code());
        }
    }

    private ModelAndView page(RequestNumber number, HttpStatus status) {
        return new ModelAndView("consultation/custody/referral", status).addObject("found", caseViews.open(number));
    }
}
