package kr.oneroof.consultation.relation.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.Category;

/** Categories to choose from. */
@Component
class CategoryNames {
    private final MessageSource messages;

    CategoryNames(MessageSource messages) {
        this.messages = messages;
    }

    Map<String, String> words() {
        var all = new LinkedHashMap<String, String>();
        Arrays.stream(Category.values())
                .forEach(one -> all.put(
                        one.name(), messages.getMessage(one.messageKey(), null, LocaleContextHolder.getLocale())));
        return all;
    }
}
