package kr.oneroof.consultation.web;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.InquiryService;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;

@Controller
@RequestMapping("/consultations/{number}/withdrawal")
class WithdrawalController {
    private final InquiryService inquiries;
    private final OwnCasePage page;

    WithdrawalController(InquiryService inquiries, OwnCasePage page) {
        this.inquiries = inquiries;
        this.page = page;
    }

    @GetMapping
    String form(@PathVariable RequestNumber number, CompanyId company, Model model) {
        page.fill(model, company, number);
        model.addAttribute("words", TextForm.blank());
        return "consultation/withdrawal";
    }

    @PostMapping
    ModelAndView withdraw(
            @PathVariable RequestNumber number,
            @Valid @ModelAttribute("words") TextForm form,
            BindingResult errors,
            CompanyId company,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            page.fill(model, company, number);
            return new ModelAndView("consultation/withdrawal", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var kept = inquiries.withdraw(company, number, TypedInput.text(form.text()));
        flash.addFlashAttribute("notice", kept.equals(number) ? "consultation.withdrawn" : "consultation.passed-on");
        return new ModelAndView("redirect:/consultations/" + kept);
    }
}
