package kr.oneroof.dashboard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that figures can be narrowed to.
 *
 * @param name of the parameter in the address
 * @param choices words by value; a message key when they start with {@code #}
 */
public record FigureFilterField(String name, String messageKey, Map<String, String> choices) {
    public FigureFilterField {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }
}
