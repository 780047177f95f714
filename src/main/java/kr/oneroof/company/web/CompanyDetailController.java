package kr.oneroof.company.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.company.Certificate;
import kr.oneroof.company.CompanyDetailRepository;
import kr.oneroof.company.CompanyService;
import kr.oneroof.company.YearFigures;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;

/** Figures by year, certificates, workplaces and the search for an industry. */
@Controller
class CompanyDetailController {
    private final CompanyService own;
    private final CompanyDetailRepository details;
    private final MessageSource messages;

    CompanyDetailController(CompanyService own, CompanyDetailRepository details, MessageSource messages) {
        this.own = own;
        this.details = details;
        this.messages = messages;
    }

    @ModelAttribute("sources")
    Map<String, String> sources(Locale language) {
        return words("company.source.", YearFigures.Source.values(), language);
    }

    @ModelAttribute("kinds")
    Map<String, String> kinds(Locale language) {
        return words("company.certificate.", Certificate.Kind.values(), language);
    }

    private Map<String, String> words(String prefix, Enum<?>[] codes, Locale language) {
        var words = new LinkedHashMap<String, String>();
        Arrays.stream(codes)
                .forEach(code -> words.put(code.name(), messages.getMessage(prefix + code.name(), null, language)));
        return words;
    }

    @GetMapping("/company/years")
    String year(@RequestParam(required = false) @Nullable Integer year, CompanyId company, Model model) {
        model.addAttribute(
                "figures",
                details.years(company).stream()
                        .filter(one -> Objects.equals(one.year(), year))
                        .findFirst()
                        .map(CompanyDetailForm.Year::of)
                        .orElseGet(CompanyDetailForm.Year::blank));
        return "company/year";
    }

    @PostMapping("/company/years")
    ModelAndView keepYear(
            @Valid @ModelAttribute("figures") CompanyDetailForm.Year form,
            BindingResult errors,
            CompanyId company,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            return new ModelAndView("company/year", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        own.keepYear(company, actor.id(), form.toFigures());
        return done(flash, "company.saved");
    }

    @GetMapping("/company/certificates")
    String certificate(Model model) {
        model.addAttribute("paper", CompanyDetailForm.Paper.blank());
        return "company/certificate";
    }

    @PostMapping("/company/certificates")
    ModelAndView keepCertificate(
            @Valid @ModelAttribute("paper") CompanyDetailForm.Paper form,
            BindingResult errors,
            CompanyId company,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            return new ModelAndView("company/certificate", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        own.keepCertificate(company, actor.id(), form.toCertificate());
        return done(flash, "company.saved");
    }

    @GetMapping("/company/workplaces")
    String workplace(Model model) {
        model.addAttribute("place", new CompanyDetailForm.Place("", "", true));
        return "company/workplace";
    }

    @PostMapping("/company/workplaces")
    ModelAndView keepWorkplace(
            @Valid @ModelAttribute("place") CompanyDetailForm.Place form,
            BindingResult errors,
            CompanyId company,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return new ModelAndView("company/workplace", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        own.keepWorkplace(company, actor.id(), form.toWorkplace());
        return done(flash, "company.saved");
    }

    @PostMapping("/company/years/{year}/removal")
    ModelAndView dropYear(
            @PathVariable int year, CompanyId company, @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        own.dropYear(company, actor.id(), year);
        return done(flash, "company.dropped");
    }

    @PostMapping("/company/details/{detail}/removal")
    ModelAndView drop(
            @PathVariable UUID detail,
            CompanyId company,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        own.dropDetail(company, actor.id(), detail);
        return done(flash, "company.dropped");
    }

    /** For the field that suggests industries while one types. */
    @GetMapping(path = "/industries", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<CompanyDetailRepository.Industry> suggestions(@RequestParam(defaultValue = "") String words) {
        return details.industries(words);
    }

    @GetMapping(path = "/industries", produces = MediaType.TEXT_HTML_VALUE)
    String industries(@RequestParam(defaultValue = "") String words, Model model) {
        model.addAttribute("words", words);
        model.addAttribute("found", details.industries(words));
        return "company/industries";
    }

    private static ModelAndView done(RedirectAttributes flash, String notice) {
        flash.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/company");
    }
}
