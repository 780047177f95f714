package kr.oneroof.consultation.export.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.export.ExportFormat;
import kr.oneroof.consultation.export.ExportService;
import kr.oneroof.consultation.export.ExportService.TooFewCompanies;
import kr.oneroof.consultation.workbench.CaseFilter;
import kr.oneroof.identity.Actor;

/** Asks for the list on the screen as a file; nobody takes data out without a reason. */
@Controller
class ExportRequestController {
    private static final String FORM = "consultation/export/new";

    private final ExportService exports;
    private final MessageSource messages;

    ExportRequestController(ExportService exports, MessageSource messages) {
        this.exports = exports;
        this.messages = messages;
    }

    @ModelAttribute("formats")
    Map<String, String> formats(Locale locale) {
        var all = new LinkedHashMap<String, String>();
        Arrays.stream(ExportFormat.values())
                .forEach(format -> all.put(format.name(), messages.getMessage(format.messageKey(), null, locale)));
        return all;
    }

    @GetMapping("/desk/exports/new")
    String ask(
            @ModelAttribute("narrowed") CaseFilter filter,
            @RequestParam(defaultValue = "false") boolean records,
            Model page) {
        page.addAttribute("export", ExportForm.blank(filter, records));
        return FORM;
    }

    @PostMapping("/desk/exports")
    ModelAndView request(
            @Valid @ModelAttribute("export") ExportForm form,
            BindingResult errors,
            Locale locale,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        try {
            if (!errors.hasErrors()) {
                exports.request(form.toWish(locale), actor);
            }
        } catch (TooFewCompanies _) {
            errors.reject("tooFewCompanies");
        }
        if (errors.hasErrors()) {
            return new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", "export.requested");
        return new ModelAndView("redirect:/desk/exports/" + form.key());
    }
}
