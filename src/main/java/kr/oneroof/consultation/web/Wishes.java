package kr.oneroof.consultation.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

import kr.oneroof.consultation.Mode;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.Typed;

/** Ways of being consulted that the forms offer, and what is wrong with a wish. */
@Component
class Wishes {
    private final MessageSource messages;
    private final HouseClock clock;

    Wishes(MessageSource messages, HouseClock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    Map<String, String> modes(Locale language) {
        var words = new LinkedHashMap<String, String>();
        Arrays.stream(Mode.values())
                .forEach(one -> words.put(one.name(), messages.getMessage(one.messageKey(), null, language)));
        return words;
    }

    void check(WishForm wish, Errors errors) {
        if (!wish.mode().isEmpty() && Typed.choice(Mode.class, wish.mode()).isEmpty()) {
            errors.rejectValue("wishedMode", "OneOf");
        }
        var today = clock.today();
        if (wish.days().stream()
                .anyMatch(day ->
                        Typed.day(day).filter(one -> !one.isBefore(today)).isEmpty())) {
            errors.rejectValue("wishedDays", "day");
        }
    }
}
