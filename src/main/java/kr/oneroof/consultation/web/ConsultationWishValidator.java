package kr.oneroof.consultation.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

import kr.oneroof.consultation.ConsultationMode;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TypedInput;

/** Ways of being consulted that the forms offer, and what is wrong with a wish. */
@Component
class ConsultationWishValidator {
    private final MessageSource messages;
    private final SeoulClock clock;

    ConsultationWishValidator(MessageSource messages, SeoulClock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    Map<String, String> modes(Locale language) {
        var words = new LinkedHashMap<String, String>();
        Arrays.stream(ConsultationMode.values())
                .forEach(one -> words.put(one.name(), messages.getMessage(one.messageKey(), null, language)));
        return words;
    }

    void check(ConsultationWishForm wish, Errors errors) {
        if (!wish.mode().isEmpty()
                && TypedInput.choice(ConsultationMode.class, wish.mode()).isEmpty()) {
            errors.rejectValue("wishedMode", "OneOf");
        }
        var today = clock.today();
        if (wish.days().stream()
                .anyMatch(day ->
                        TypedInput.day(day).filter(one -> !one.isBefore(today)).isEmpty())) {
            errors.rejectValue("wishedDays", "day");
        }
    }
}
