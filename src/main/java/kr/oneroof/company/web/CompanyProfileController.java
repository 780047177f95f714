package kr.oneroof.company.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.validation.Valid;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.company.CompanyDetailRepository;
import kr.oneroof.company.CompanyProfile;
import kr.oneroof.company.CompanyService;
import kr.oneroof.company.CorporateNumber;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.SeoulClock;

@Controller
class CompanyProfileController {
    private final CompanyService own;
    private final CompanyDetailRepository details;
    private final MessageSource messages;
    private final SeoulClock clock;

    CompanyProfileController(
            CompanyService own, CompanyDetailRepository details, MessageSource messages, SeoulClock clock) {
        this.own = own;
        this.details = details;
        this.messages = messages;
        this.clock = clock;
    }

    @ModelAttribute("types")
    Map<String, String> types(Locale language) {
        return words(
                "company.type.",
                Arrays.stream(CompanyProfile.EntityType.values())
                        .map(Enum::name)
                        .toList(),
                language);
    }

    @ModelAttribute("sizes")
    Map<String, String> sizes(Locale language) {
        return words("company.size.", List.of("MICRO", "SMALL", "MEDIUM", "MIDSIZE", "LARGE"), language);
    }

    private Map<String, String> words(String prefix, List<String> codes, Locale language) {
        var words = new LinkedHashMap<String, String>();
        codes.forEach(code -> words.put(code, messages.getMessage(prefix + code, null, language)));
        return words;
    }

    @GetMapping("/company")
    String show(CompanyId company, Model model) {
        var sheet = own.sheet(company);
        model.addAttribute("sheet", sheet);
        model.addAttribute("industryName", details.industryName(sheet.profile().industry()));
        model.addAttribute("today", clock.today());
        model.addAttribute("years", details.years(company));
        model.addAttribute("certificates", details.certificates(company));
        model.addAttribute("workplaces", details.workplaces(company));
        return "company/show";
    }

    @GetMapping("/company/profile")
    String edit(CompanyId company, Model model) {
        var sheet = own.sheet(company);
        model.addAttribute("profile", CompanyProfileForm.of(sheet.profile(), sheet.version()));
        return "company/profile";
    }

    @PostMapping("/company/profile")
    ModelAndView save(
            @Valid @ModelAttribute("profile") CompanyProfileForm form,
            BindingResult errors,
            CompanyId company,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            return new ModelAndView("company/profile", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            own.describe(company, actor.id(), form.toProfile(), Long.parseLong(form.version()));
        } catch (ChangedMeanwhile stale) {
            return stale(company, form);
        }
        var number = form.toProfile().corporateNumber();
        var doubtful = !number.isEmpty() && !CorporateNumber.checks(number);
        flash.addFlashAttribute("notice", doubtful ? "company.saved-doubtful" : "company.saved");
        return new ModelAndView("redirect:/company");
    }

    /** Shows what the other saved beside what was typed here; nothing typed is lost. */
    private ModelAndView stale(CompanyId company, CompanyProfileForm form) {
        var sheet = own.sheet(company);
        var page = new ModelAndView("company/profile", HttpStatus.CONFLICT);
        page.addObject("profile", form.on(sheet.version()));
        page.addObject("theirs", sheet.profile());
        return page;
    }
}
