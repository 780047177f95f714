package kr.oneroof.consultation.web;

import java.util.List;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.consultation.InquiryService;
import kr.oneroof.document.FormFiles;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;

/** The company adds what the centre asked for (보완). */
@Controller
class SupplementController {
    private final InquiryService inquiries;
    private final OwnCasePage page;
    private final FormFiles files;

    SupplementController(InquiryService inquiries, OwnCasePage page, FormFiles files) {
        this.inquiries = inquiries;
        this.page = page;
        this.files = files;
    }

    @GetMapping("/consultations/{number}/supplement")
    String form(@PathVariable RequestNumber number, CompanyId company, Model model) {
        page.fill(model, company, number);
        model.addAttribute("words", TextForm.blank());
        model.addAttribute("pending", List.of());
        return "consultation/supplement";
    }

    @PostMapping("/consultations/{number}/supplement")
    ModelAndView give(
            @PathVariable RequestNumber number,
            @Valid @ModelAttribute("words") TextForm form,
            BindingResult errors,
            CompanyId company,
            @AuthenticationPrincipal Actor actor,
            Model model) {
        page.fill(model, company, number);
        var gathered = files.gather(actor.id(), form.files(), form.attachments(), errors, "files");
        if (errors.hasErrors()) {
            model.addAttribute("pending", gathered.pending());
            return new ModelAndView("consultation/supplement", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var kept = inquiries.giveMore(company, number, actor.id(), TypedInput.text(form.text()), gathered.ids());
        OwnCasePage.tellNext(kept.equals(number) ? "consultation.supplemented" : "consultation.passed-on");
        return new ModelAndView("redirect:/consultations/" + kept);
    }
}
