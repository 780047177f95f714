package kr.oneroof.kernel.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What select boxes offer, in the reader's language. */
@Component
public class EnumLabels {
    private final MessageSource messages;

    EnumLabels(MessageSource messages) {
        this.messages = messages;
    }

    public <E extends Enum<E>> Map<String, String> of(E[] values, Function<E, String> messageKey) {
        var all = new LinkedHashMap<String, String>();
        Arrays.stream(values).forEach(value -> all.put(value.name(), words(messageKey.apply(value))));
        return all;
    }

    public String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
