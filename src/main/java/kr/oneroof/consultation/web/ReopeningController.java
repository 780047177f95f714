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
@RequestMapping("/consultations/{number}/reopening")
class ReopeningController {
    private final InquiryService inquiries;
    private final OwnCasePage page;

    ReopeningController(InquiryService inquiries, OwnCasePage page) {
        this.inquiries = inquiries;
        this.page = page;
    }

    @GetMapping
    String form(@PathVariable RequestNumber number, CompanyId company, Model model) {
        page.fill(model, company, number);
        model.addAttribute("words", TextForm.blank());
        return "consultation/reopening";
    }

    @PostMapping
    ModelAndView reopen(
            @PathVariable RequestNumber number,
            @Valid @ModelAttribute("words") TextForm form,
            BindingResult errors,
            CompanyId company,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            page.fill(model, company, number);
            return new ModelAndView("consultation/reopening", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        inquiries.reopen(company, number, TypedInput.text(form.text()));
        flash.addFlashAttribute("notice", "consultation.reopened");
        return new ModelAndView("redirect:/consultations/" + number);
    }
}
