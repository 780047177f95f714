package kr.oneroof.finance.tools;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.finance.DayBasis;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.SourceLimit;
import kr.oneroof.kernel.form.EnumLabels;

/** Reckons a subsidy for anybody, line by line; the page by its address, programs by JSON. */
@Controller
@SourceLimit(name = "interest-subsidy", most = 20, seconds = 1)
@RequestMapping(SubsidyToolRoutes.PATH)
class SubsidyToolController {
    private static final String PAGE = "finance/tools/interest-subsidy";

    private final MessageSource messages;
    private final EnumLabels labels;
    private final SeoulClock clock;

    SubsidyToolController(MessageSource messages, EnumLabels labels, SeoulClock clock) {
        this.messages = messages;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView page(@ModelAttribute("form") SubsidyForm form, BindingResult errors) {
        var page = new ModelAndView(PAGE).addObject("bases", labels.of(DayBasis.values(), DayBasis::messageKey));
        if (form.isBlank()) {
            return page.addObject("form", SubsidyForm.example(clock.today()));
        }
        var question = form.read(errors);
        try {
            if (question != null) {
                return page.addObject("whole", question.answer()).addObject("parts", question.byQuarter());
            }
        } catch (IllegalStateException overpaid) {
            errors.rejectValue("repayments", "finance.tools.form.overpaid");
        }
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> reckon(@RequestBody SubsidyJson asked, Locale language) {
        var wrong = asked.wrong();
        if (!wrong.isEmpty()) {
            return refused(wrong, language);
        }
        try {
            return ResponseEntity.ok(SubsidyJson.Answer.of(asked.question().answer()));
        } catch (IllegalStateException overpaid) {
            return refused(Map.of("movements", "finance.tools.form.overpaid"), language);
        } catch (IllegalArgumentException beyond) {
            return refused(Map.of("movements", "finance.tools.wrong.movements"), language);
        }
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<?> unreadable(Locale language) {
        return refused(Map.of("", "finance.tools.wrong.json"), language);
    }

    private ResponseEntity<?> refused(Map<String, String> wrong, Locale language) {
        var told = new LinkedHashMap<String, String>();
        wrong.forEach((field, key) -> told.put(field, messages.getMessage(key, null, language)));
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("errors", told));
    }
}
