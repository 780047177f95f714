package kr.oneroof.agency.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.agency.PartnerService;
import kr.oneroof.kernel.SourceLimit;
import kr.oneroof.kernel.TypedInput;

/**
 * An agency answers over the link that it was sent; no account. The address is the key, so nothing may keep or pass it
 * on.
 */
@SourceLimit(name = "agency-link", most = 60, seconds = 60)
@Controller
@RequestMapping("/partner/{word}")
class PartnerController {
    private static final WordsForm NO_WORDS = new WordsForm("");
    private static final RefusalForm NO_REASON = new RefusalForm("");
    private static final ResultForm NO_RESULT = new ResultForm("");

    private final PartnerService service;

    PartnerController(PartnerService service) {
        this.service = service;
    }

    record WordsForm(@Size(max = 1000) String words) {
        WordsForm {
            words = TypedInput.text(words);
        }
    }

    record RefusalForm(@NotBlank @Size(max = 1000) String why) {
        RefusalForm {
            why = TypedInput.text(why);
        }
    }

    record ResultForm(@NotBlank @Size(max = 4000) String outcome) {
        ResultForm {
            outcome = TypedInput.text(outcome);
        }
    }

    @ModelAttribute
    void keepPrivate(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
    }

    @GetMapping
    ModelAndView show(@PathVariable String word) {
        return page(word, HttpStatus.OK, Map.of("accepting", NO_WORDS, "declining", NO_REASON, "reporting", NO_RESULT));
    }

    @PostMapping("/acceptance")
    ModelAndView accept(
            @PathVariable String word,
            @Valid @ModelAttribute("accepting") WordsForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(word, HttpStatus.UNPROCESSABLE_CONTENT, Map.of("declining", NO_REASON));
        }
        service.accept(word, form.words());
        flash.addFlashAttribute("notice", "agency.partner.accepted");
        return new ModelAndView("redirect:/partner/" + word);
    }

    @PostMapping("/refusal")
    ModelAndView decline(
            @PathVariable String word, @Valid @ModelAttribute("declining") RefusalForm form, BindingResult errors) {
        if (errors.hasErrors()) {
            return page(word, HttpStatus.UNPROCESSABLE_CONTENT, Map.of("accepting", NO_WORDS));
        }
        service.decline(word, form.why());
        return new ModelAndView("agency/thanks");
    }

    @PostMapping("/result")
    ModelAndView report(
            @PathVariable String word,
            @Valid @ModelAttribute("reporting") ResultForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(word, HttpStatus.UNPROCESSABLE_CONTENT, Map.of());
        }
        service.report(word, form.outcome());
        flash.addFlashAttribute("notice", "agency.partner.reported");
        return new ModelAndView("redirect:/partner/" + word);
    }

    /** @param blanks the forms beside the one that was sent */
    private ModelAndView page(String word, HttpStatus status, Map<String, ?> blanks) {
        return new ModelAndView("agency/partner", status)
                .addAllObjects(blanks)
                .addObject("opened", service.open(word))
                .addObject("word", word);
    }
}
