package kr.oneroof.consultation.casebook.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.Category;

/** The fields of consultation in the reader's language. */
@Component("casebookCategories")
class ArticleCategoryNames {
    private final MessageSource messages;

    ArticleCategoryNames(MessageSource messages) {
        this.messages = messages;
    }

    Map<String, String> in(Locale language) {
        var words = new LinkedHashMap<String, String>();
        Arrays.stream(Category.values())
                .forEach(one -> words.put(one.name(), messages.getMessage(one.messageKey(), null, language)));
        return words;
    }
}
