package kr.oneroof.consultation.web;

import java.util.List;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.company.BusinessNumber;
import kr.oneroof.company.BusinessNumberRefused;
import kr.oneroof.company.CompanyQueries;
import kr.oneroof.consultation.CallerFilingService;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;

/** The first step at the counter: whose difficulty is it; and the last: the number to read aloud. */
@Controller
class CounterController {
    private final CompanyQueries companies;
    private final CallerFilingService filings;
    private final PersonQueries people;

    CounterController(CompanyQueries companies, CallerFilingService filings, PersonQueries people) {
        this.companies = companies;
        this.filings = filings;
        this.people = people;
    }

    @GetMapping("/desk/filings")
    String find(@RequestParam(defaultValue = "") String words, Model model) {
        model.addAttribute("words", words);
        model.addAttribute("found", companies.search(words));
        model.addAttribute("enrol", EnrolForm.blank());
        return "consultation/counter";
    }

    @PostMapping("/desk/filings/companies")
    ModelAndView enrol(@Valid @ModelAttribute("enrol") EnrolForm form, BindingResult errors, Model model) {
        if (!form.businessNumber().isBlank() && !BusinessNumber.isOne(form.businessNumber())) {
            errors.rejectValue("businessNumber", "company.number.wrong");
        }
        if (errors.hasErrors()) {
            model.addAttribute("words", "");
            model.addAttribute("found", List.of());
            return new ModelAndView("consultation/counter", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView("redirect:/desk/filings/new?company=" + enrol(form));
    }

    /** Two clicks at the same moment are one company. */
    private CompanyId enrol(EnrolForm form) {
        try {
            return companies.enrol(form.businessNumber(), form.name(), form.ceo(), TypedInput.phone(form.phone()));
        } catch (BusinessNumberRefused otherClick) {
            return companies.enrol(form.businessNumber(), form.name(), form.ceo(), TypedInput.phone(form.phone()));
        }
    }

    @GetMapping("/desk/filings/{number}")
    String receipt(@PathVariable RequestNumber number, Model model) {
        var file = filings.receipt(number);
        model.addAttribute("file", file);
        model.addAttribute(
                "owner", file.owner() == null ? null : people.find(file.owner()).orElse(null));
        return "consultation/counter-receipt";
    }
}
