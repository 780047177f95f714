package kr.oneroof.consultation.clinic.web;

import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.clinic.ClinicService;
import kr.oneroof.consultation.clinic.ClinicService.ClinicVersion;
import kr.oneroof.consultation.clinic.ClinicVisit;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;

/** Staff cancel a day: on the centre's side, or because the company called. */
@Controller
@RequestMapping("/desk/consultations/{number}/clinic/visits/{visit}/cancellation")
class ClinicVisitCancellationController {
    private final ClinicPage pages;
    private final ClinicService service;

    ClinicVisitCancellationController(ClinicPage pages, ClinicService service) {
        this.pages = pages;
        this.service = service;
    }

    /** @param side who cancels; the company's cancellations are counted */
    record Form(String side, @NotBlank @Size(max = 1000) String reason) {
        Form {
            side = TypedInput.text(side);
            reason = TypedInput.text(reason);
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable RequestNumber number, @PathVariable String visit) {
        ClinicVisitController.require(pages.require(number), visit);
        return pages.page("visit-cancellation", number)
                .addObject("why", new Form("CENTRE", ""))
                .addObject("visitId", visit);
    }

    @PostMapping
    ModelAndView cancel(
            @PathVariable RequestNumber number,
            @PathVariable String visit,
            @RequestParam(defaultValue = "-1") long version,
            @Valid @ModelAttribute("why") Form form,
            BindingResult errors,
            RedirectAttributes flash) {
        var found = ClinicVisitController.require(pages.require(number), visit);
        var side = TypedInput.choice(ClinicVisit.Side.class, form.side());
        if (side.isEmpty()) {
            errors.rejectValue("side", "OneOf");
        }
        var shown = new ClinicVersion(number, version);
        return ClinicPage.showing(
                pages.take(
                        new ClinicPage.Attempt("visit-cancellation", shown),
                        errors,
                        flash,
                        () -> service.cancelVisit(shown, found.id(), side.orElseThrow(), form.reason())),
                Map.of("visitId", visit));
    }
}
