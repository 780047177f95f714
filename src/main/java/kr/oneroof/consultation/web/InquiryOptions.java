package kr.oneroof.consultation.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.FilingChannel;
import kr.oneroof.kernel.TypedInput;

/** The lists that the forms offer, in the reader's language. */
@Component
class InquiryOptions {
    private final MessageSource messages;

    InquiryOptions(MessageSource messages) {
        this.messages = messages;
    }

    Map<String, String> categories(Locale language) {
        var words = new LinkedHashMap<String, String>();
        Arrays.stream(Category.values())
                .forEach(one -> words.put(one.name(), messages.getMessage(one.messageKey(), null, language)));
        return words;
    }

    /** Whether a field of the list was chosen. */
    void checkCategory(String typed, Errors errors) {
        if (TypedInput.choice(Category.class, typed).isEmpty()) {
            errors.rejectValue("category", "OneOf");
        }
    }

    /** Nobody at the counter files on the company's own way. */
    void checkCounterChannel(String typed, Errors errors) {
        if (TypedInput.choice(FilingChannel.class, typed)
                .filter(one -> one != FilingChannel.WEB)
                .isEmpty()) {
            errors.rejectValue("channel", "OneOf");
        }
    }

    /** Ways on which somebody of the centre files for a caller or visitor. */
    Map<String, String> counterChannels(Locale language) {
        var words = new LinkedHashMap<String, String>();
        Arrays.stream(FilingChannel.values())
                .filter(one -> one != FilingChannel.WEB)
                .forEach(one -> words.put(one.name(), messages.getMessage(one.messageKey(), null, language)));
        return words;
    }
}
