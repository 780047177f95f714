package kr.oneroof.clock.web;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.clock.DueDate;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.SourceLimit;

/** Tells anybody by when something filed at any moment would be due, and why. */
@Controller
@SourceLimit(name = "working-time", most = 20, seconds = 1)
@RequestMapping("/tools/working-time")
class WorkingTimeController {
    private static final String PAGE = "clock/working-time";
    private final BusinessCalendar calendar;
    private final MessageSource messages;
    private final SeoulClock clock;

    WorkingTimeController(BusinessCalendar calendar, MessageSource messages, SeoulClock clock) {
        this.calendar = calendar;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView page(@ModelAttribute("workingTime") WorkingTimeForm form, BindingResult errors) {
        if (form.isBlank()) {
            var now = clock.now().truncatedTo(ChronoUnit.MINUTES).toString();
            return new ModelAndView(PAGE, "workingTime", new WorkingTimeForm(now, "DAYS", "7", ""));
        }
        var due = answer(form, errors);
        return due == null
                ? new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT)
                : new ModelAndView(PAGE, "due", due);
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> json(@ModelAttribute("workingTime") WorkingTimeForm form, BindingResult errors, Locale locale) {
        var due = answer(form, errors);
        if (due == null) {
            return ResponseEntity.unprocessableContent().body(Map.of("errors", told(errors, locale)));
        }
        return ResponseEntity.ok(WorkingTimeAnswer.of(due, key -> words(key, locale)));
    }

    @ModelAttribute("units")
    Map<String, String> units(Locale locale) {
        var units = new LinkedHashMap<String, String>();
        units.put("DAYS", words("clock.unit.DAYS", locale));
        units.put("HOURS", words("clock.unit.HOURS", locale));
        return units;
    }

    private @Nullable DueDate answer(WorkingTimeForm form, Errors errors) {
        var question = form.read(errors);
        var standing = calendar.standing();
        if (question == null) {
            return null;
        }
        if (!standing.knows(question.filedAt().getYear())) {
            errors.rejectValue("filedAt", "unknownYear");
            return null;
        }
        var due = standing.due(question.filedAt(), question.term(), question.waiting());
        if (!standing.knows(due.dueAt().getYear())) {
            errors.rejectValue("period", "beyondCalendar");
            return null;
        }
        return due;
    }

    private Map<String, String> told(Errors errors, Locale locale) {
        var told = new LinkedHashMap<String, String>();
        errors.getFieldErrors()
                .forEach(error -> told.putIfAbsent(error.getField(), messages.getMessage(error, locale)));
        return told;
    }

    private String words(String key, Locale locale) {
        var words = key.isEmpty() ? key : messages.getMessage(key, null, key, locale);
        return words == null ? key : words;
    }
}
