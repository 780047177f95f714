package kr.oneroof.consultation.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.validation.Valid;

import org.springframework.context.MessageSource;
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

/** How the company was served (만족도 조사). */
@Controller
@RequestMapping("/consultations/{number}/survey")
class SurveyController {
    private final InquiryService inquiries;
    private final OwnCasePage page;
    private final MessageSource messages;

    SurveyController(InquiryService inquiries, OwnCasePage page, MessageSource messages) {
        this.inquiries = inquiries;
        this.page = page;
        this.messages = messages;
    }

    @ModelAttribute("marks")
    Map<String, String> marks(Locale language) {
        return words("consultation.mark.", language, "5", "4", "3", "2", "1");
    }

    @ModelAttribute("solutions")
    Map<String, String> solutions(Locale language) {
        return words("consultation.solved.", language, "YES", "PARTLY", "NO");
    }

    private Map<String, String> words(String prefix, Locale language, String... codes) {
        var words = new LinkedHashMap<String, String>();
        for (var code : codes) {
            words.put(code, messages.getMessage(prefix + code, null, language));
        }
        return words;
    }

    @GetMapping
    String form(@PathVariable RequestNumber number, CompanyId company, Model model) {
        page.fill(model, company, number);
        model.addAttribute("survey", SurveyForm.blank());
        return "consultation/survey";
    }

    @PostMapping
    ModelAndView take(
            @PathVariable RequestNumber number,
            @Valid @ModelAttribute("survey") SurveyForm form,
            BindingResult errors,
            CompanyId company,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            page.fill(model, company, number);
            return new ModelAndView("consultation/survey", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        inquiries.survey(company, number, form.toSurvey());
        flash.addFlashAttribute("notice", "consultation.surveyed");
        return new ModelAndView("redirect:/consultations/" + number);
    }
}
